import type { Catalogue } from '../catalogue.ts';
import { type Condition, leavesOf } from '../condition.ts';

/** Every condition of the catalogue, with the place it stands. */
export function conditionsOf(catalogue: Catalogue): readonly (readonly [string, Condition])[] {
  const of = (where: string, when: Condition | undefined): [string, Condition][] => (when ? [[where, when]] : []);
  return [
    ...Object.values(catalogue.permits).flatMap((p) => [
      ...of(`permit ${p.id}`, p.when),
      ...(p.after ?? []).flatMap((a) => of(`permit ${p.id}, prerequisite ${a.permit}`, a.when)),
      ...(p.referrals ?? []).flatMap((r) => of(`permit ${p.id}, referral to ${r.to}`, r.when)),
    ]),
    ...catalogue.reminders.flatMap((r) => of(`reminder ${r.id}`, r.when)),
    ...catalogue.obstacles.flatMap((o) => of(`obstacle ${o.id}`, o.when)),
  ];
}

/** Conditions that read a question as what it is not: a number as a yes, an option that it does not have. They would never hold. */
export function wrongKinds(catalogue: Catalogue): string[] {
  const all = [
    ...conditionsOf(catalogue),
    ...Object.entries(catalogue.requirements).flatMap(([id, { when }]) =>
      when ? [[`requirement ${id}`, when] as const] : [],
    ),
    ...Object.entries(catalogue.questions).flatMap(([id, { when }]) =>
      when ? [[`question ${id}`, when] as const] : [],
    ),
  ];
  return all.flatMap(([where, condition]) =>
    leavesOf(condition).flatMap((leaf) => {
      const type = catalogue.questions[leaf.question]?.type ?? ({ kind: 'yes-no' } as const);
      const wanted = 'is' in leaf ? 'yes-no' : 'atLeast' in leaf ? 'number' : 'choice';
      if (type.kind !== wanted) return [`${where} reads ${leaf.question} as a ${wanted}, but it is a ${type.kind}`];
      if (type.kind !== 'choice' || !('oneOf' in leaf)) return [];
      return leaf.oneOf
        .filter((option) => !Object.hasOwn(type.options, option))
        .map((option) => `${where} reads ${leaf.question} as ${option}, which is not among its options`);
    }),
  );
}
