import type { Catalogue } from '../catalogue.ts';
import { type Condition, type Leaf, leavesOf } from '../condition.ts';
import type { QuestionDefinition } from '../question.ts';

/** How each kind of question is read. */
const remedies: Readonly<Record<QuestionDefinition['type']['kind'], string>> = {
  'yes-no': 'read it with yes or no',
  number: 'read it with atLeast',
  choice: 'read it with chosen',
  several: 'read what is ticked in it',
};

/** Every condition of the catalogue, with the place it stands. */
export function conditionsOf(catalogue: Catalogue): readonly (readonly [string, Condition])[] {
  const of = (where: string, when: Condition | undefined): [string, Condition][] => (when ? [[where, when]] : []);
  return [
    ...Object.values(catalogue.permits).flatMap((p) => [
      ...of(`permit ${p.id}`, p.when),
      ...of(`permit ${p.id}, where it is handled once`, p.once === true ? undefined : p.once),
      ...(p.after ?? []).flatMap((a) => of(`permit ${p.id}, prerequisite ${a.permit}`, a.when)),
      ...(p.referrals ?? []).flatMap((r) => of(`permit ${p.id}, referral to ${r.to}`, r.when)),
    ]),
    ...catalogue.reminders.flatMap((r) => of(`reminder ${r.id}`, r.when)),
    ...catalogue.obstacles.flatMap((o) => of(`obstacle ${o.id}`, o.when)),
  ];
}

/** The same, with those that say when something is asked. */
function everyCondition(catalogue: Catalogue): readonly (readonly [string, Condition])[] {
  const of = (kind: string, all: Readonly<Record<string, { readonly when?: Condition }>>) =>
    Object.entries(all).flatMap(([id, { when }]) => (when ? [[`${kind} ${id}`, when] as const] : []));
  return [
    ...conditionsOf(catalogue),
    ...(catalogue.forming ? [['forming', catalogue.forming] as const] : []),
    ...of('requirement', catalogue.requirements),
    ...of('question', catalogue.questions),
  ];
}

/**
 * Conditions that read a question as what it is not: a number as a yes, an option that it does not have, a limit that its
 * answers never reach or always do. They would never hold, or always.
 */
export function wrongKinds(catalogue: Catalogue): string[] {
  return everyCondition(catalogue).flatMap(([where, condition]) =>
    leavesOf(condition).flatMap((leaf) => {
      const type = catalogue.questions[leaf.question]?.type ?? ({ kind: 'yes-no' } as const);
      const wanted = 'is' in leaf ? 'yes-no' : 'atLeast' in leaf ? 'number' : 'choice';
      if (type.kind !== wanted)
        return [`${where} reads ${leaf.question} as a ${wanted}, but it is a ${type.kind}: ${remedies[type.kind]}`];
      if (type.kind === 'number' && 'atLeast' in leaf) return idleLimit(where, leaf, type);
      return type.kind === 'choice' && 'oneOf' in leaf ? idleOptions(where, leaf, Object.keys(type.options)) : [];
    }),
  );
}

function idleLimit(
  where: string,
  { question, atLeast }: Extract<Leaf, { readonly atLeast: number }>,
  { min, max }: { readonly min: number; readonly max: number },
): string[] {
  if (atLeast > max)
    return [`${where}: ${question} is at most ${max}, so at least ${atLeast} never holds: lower the limit`];
  if (atLeast <= min)
    return [`${where}: ${question} is at least ${min}, so at least ${atLeast} always holds: raise the limit`];
  return [];
}

function idleOptions(
  where: string,
  { question, oneOf }: Extract<Leaf, { readonly oneOf: readonly string[] }>,
  options: readonly string[],
): string[] {
  if (oneOf.length === 0) return [`${where} names no option of ${question}, so it never holds: name one`];
  return oneOf
    .filter((option) => !options.includes(option))
    .map(
      (option) =>
        `${where} reads ${question} as ${option}, which is not among its options: name one of ${options.join(', ')}`,
    );
}
