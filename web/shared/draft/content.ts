/** What a form holds that differs from how it began, by field. */
export type Fields = Readonly<Record<string, unknown>>;
/** What is written in the forms of a task, by form. */
export type Content = Readonly<Record<string, Fields>>;

/** A field that two have written differently: only a person can say which is meant. */
export interface Conflict {
  readonly form: string;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Whether two things say the same; nothing and an empty text are the same nothing. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
const canonical = (value: unknown): string => JSON.stringify(value === '' || value === undefined ? null : value);

/** Where a form keeps the key that its words are sent with. Nobody has written it, and nobody chooses between two. */
export const keyField = 'sentAs';

/** Whether nothing is written at all. */
export const isEmpty = (content: Content): boolean => Object.values(content).every(isBlank);
const isBlank = (fields: Fields = {}): boolean =>
  Object.entries(fields).every(([field, value]) => field === keyField || isSame(value, ''));

/** The key of a form in which nothing is written makes no difference. */
export const isSameContent = (one: Content, other: Content): boolean =>
  places(one, other).every(
    ([form, field]) =>
      isSame(one[form]?.[field], other[form]?.[field]) ||
      (field === keyField && isBlank(one[form]) && isBlank(other[form])),
  );

/** Whether two say the same, whatever files go with them, and whatever key. */
export const isSameWords = (one: Fields = {}, other: Fields = {}): boolean =>
  places({ one, other }).every(
    ([, field]) => field === keyField || field === 'files' || isSame(one[field], other[field]),
  );

/** A draft with one field set to something else. One that is `undefined` is not in it, nor is a form without fields. */
export function withField(content: Content, form: string, field: string, value: unknown): Content {
  const { [field]: _was, ...others } = content[form] ?? {};
  const fields = value === undefined ? others : { ...others, [field]: value };
  return Object.keys(fields).length > 0 ? { ...content, [form]: fields } : withoutForm(content, form);
}

/** A draft without what is written in one form. */
export function withoutForm(content: Content, form: string): Content {
  const { [form]: _gone, ...rest } = content;
  return rest;
}

/**
 * Merges three ways: what both have seen, what was written here, and what a colleague has saved meanwhile. A field that one of
 * them changed is taken from that one; where both did, it stays as it is here until somebody chooses. Of two keys every tab takes
 * the one that was saved first.
 */
export function merged(
  base: Content,
  mine: Content,
  theirs: Content,
): { readonly content: Content; readonly conflicts: readonly Conflict[] } {
  let content = mine;
  const conflicts: Conflict[] = [];
  for (const [form, field] of places(base, mine, theirs)) {
    const [b, m, t] = [base[form]?.[field], mine[form]?.[field], theirs[form]?.[field]];
    if (isSame(m, t) || isSame(b, t)) continue;
    if (isSame(b, m) || (field === keyField && !isSame(t, ''))) content = withField(content, form, field, t);
    else if (field === keyField) continue;
    else conflicts.push({ form, field, mine: m, theirs: t });
  }
  return { content, conflicts };
}

/** Every field that one of them has. */
function places(...contents: readonly Content[]): readonly (readonly [string, string])[] {
  const known = new Map<string, readonly [string, string]>();
  for (const content of contents)
    for (const [form, fields] of Object.entries(content))
      for (const field of Object.keys(fields)) known.set(`${form}\n${field}`, [form, field]);
  return [...known.values()];
}
