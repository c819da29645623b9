import type { Templates } from '../support/as-deployed/templates.ts';
import { authorizedOn } from './authorized-on.ts';
import { type ServiceCall, serviceCalls } from './calls.ts';
import { isAbout, isAllowed, type Question, type Statement } from './policy.ts';
import type { HttpCall } from './recorder.ts';

/** One thing that a function may do. */
export interface Granted {
  readonly entry: string;
  readonly action: string;
  readonly on: string;
}

export interface Judgement {
  /** Calls that IAM would refuse, each once. */
  readonly denied: readonly string[];
  /** What is granted and was never needed. */
  readonly unused: readonly Granted[];
}

interface Role {
  readonly entry: string;
  readonly statements: readonly Statement[];
}

/** What each role allows, by its id. */
export function statementsOf(templates: Templates): ReadonlyMap<string, readonly Statement[]> {
  const byRole = new Map<string, Statement[]>();
  for (const { properties } of templates.ofType('AWS::IAM::Policy')) {
    const { Statement: statements } = properties.PolicyDocument as { Statement: Statement[] };
    for (const role of properties.Roles as string[]) byRole.set(role, [...(byRole.get(role) ?? []), ...statements]);
  }
  return byRole;
}

/** The role's id in its ARN. */
export const roleId = (arn: unknown): string => String(arn).split('/').at(-1) ?? '';

/** Each function's role as it is synthesized, by the function's id. */
function rolesOf(templates: Templates): ReadonlyMap<string, Role> {
  const byRole = statementsOf(templates);
  return new Map(
    templates.ofType('AWS::Lambda::Function').map(({ id, properties }) => {
      return [id, { entry: String(properties.Description), statements: byRole.get(roleId(properties.Role)) ?? [] }];
    }),
  );
}

/** Judges what functions did against what their roles allow, as IAM would. */
export async function judge(recorded: readonly HttpCall[], templates: Templates): Promise<Judgement> {
  const roles = rolesOf(templates);
  const calls = [...new Map(serviceCalls(recorded, templates).map((c) => [JSON.stringify(c), c])).values()];
  const asked = await Promise.all(calls.map(async (call) => ({ call, question: await questionOf(call) })));
  const denied = asked.flatMap(({ call, question }) => {
    const role = roles.get(call.caller);
    if (!role) throw new Error(`no function has the token ${call.caller}`);
    if (isAllowed(role.statements, question)) return [];
    const context = Object.entries(question.context).map(([key, value]) => ` with ${key} ${value}`);
    return [`${role.entry} may not ${question.action} on ${question.resource}${context.join('')}`];
  });
  const unused = [...roles].flatMap(([id, { entry, statements }]) =>
    grantsOf(entry, statements).filter(
      ({ statement }) => !asked.some(({ call, question }) => call.caller === id && isAbout(statement, question)),
    ),
  );
  return {
    denied: [...new Set(denied)].sort(),
    unused: unused.map(({ entry, action, on }) => ({ entry, action, on })),
  };
}

const questionOf = ({ action, arn }: ServiceCall): Promise<Question> => authorizedOn(action, arn);

/** A role taken apart: each action on each resource by itself. */
function grantsOf(entry: string, statements: readonly Statement[]): (Granted & { statement: Statement })[] {
  return statements.flatMap((whole) =>
    [whole.Action]
      .flat()
      .flatMap((action) =>
        [whole.Resource]
          .flat()
          .map((on) => ({ entry, action, on, statement: { ...whole, Action: action, Resource: on } })),
      ),
  );
}
