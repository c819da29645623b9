/** IAM's own rules, as far as the product's policies need them; what they do not need is refused, so that nothing is guessed. */

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What IAM is asked: may somebody do this to that, under these circumstances? */
export interface Question {
  readonly action: string;
  readonly resource: string;
  /** Condition keys that the call carries. */
  readonly context: Readonly<Record<string, string>>;
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Whether a text fits a pattern with `*` and `?`. */
function fits(pattern: string, text: string, flags = ''): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, `s${flags}`).test(text);
}

function holds(condition: Statement['Condition'], context: Question['context']): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const value = context[key];
      if (operator === 'StringEquals') return value !== undefined && list(wanted).includes(value);
      if (operator === 'StringLike') return value !== undefined && list(wanted).some((w) => fits(w, value));
      throw new Error(`the evaluator does not know the operator ${operator}`);
    }),
  );
}

/** Whether a statement is about what is asked: its action, its resource and its condition fit. */
export const isAbout = (statement: Statement, { action, resource, context }: Question): boolean =>
  list(statement.Action).some((pattern) => fits(pattern, action, 'i')) &&
  list(statement.Resource).some((pattern) => fits(pattern, resource)) &&
  holds(statement.Condition, context);

/**
 * What IAM answers: a `Deny` wins, an `Allow` is needed, and everything else is refused (AWS: "Policy evaluation logic").
 */
export function isAllowed(statements: readonly Statement[], question: Question): boolean {
  const about = statements.filter((statement) => isAbout(statement, question));
  return about.length > 0 && about.every(({ Effect }) => Effect === 'Allow');
}
