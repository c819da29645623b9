import type { Catalogue } from '../catalogue.ts';
import { questionsIn } from '../condition.ts';
import { conditionsOf } from './conditions.ts';

/** Questions that cannot be asked: things to tick that are no yes or no, or that stand in two lists, and a way to leave out that is none. */
export function impossibleQuestions(catalogue: Catalogue): string[] {
  const seen = new Map<string, string>();
  return Object.entries(catalogue.questions).flatMap(([id, { type, without, withoutIs }]) => {
    if (type.kind === 'choice') {
      return (without !== undefined) === (withoutIs !== undefined) &&
        (withoutIs === undefined || Object.hasOwn(type.options, withoutIs))
        ? []
        : [`question ${id} does not say which of its options leaves it out: write without and withoutIs, or neither`];
    }
    if (type.kind !== 'several') return [];
    return type.of.flatMap((member) => {
      const before = seen.get(member);
      seen.set(member, id);
      return [
        ...(catalogue.questions[member]?.type.kind === 'yes-no'
          ? []
          : [`question ${id} cannot tick ${member}: only what is yes or no can be ticked`]),
        ...(before === undefined
          ? []
          : [`question ${member} is ticked in both ${before} and ${id}: take it out of one`]),
      ];
    });
  });
}

/** A question that no permit, prerequisite, referral, stage, reminder, obstacle or other question reads. */
export function deadQuestions(catalogue: Catalogue): string[] {
  const read = new Set(conditionsOf(catalogue).flatMap(([, condition]) => questionsIn(condition)));
  for (const stage of Object.values(catalogue.permits).flatMap((p) => p.stages ?? [])) {
    if ('answer' in stage.lasts) read.add(stage.lasts.answer);
  }
  const waiting = Object.entries(catalogue.questions).filter(([, { when }]) => when !== undefined);
  for (let before = -1; before < read.size; ) {
    before = read.size;
    for (const [id, { when }] of waiting) if (when && read.has(id)) for (const q of questionsIn(when)) read.add(q);
  }
  for (const [id, { type }] of Object.entries(catalogue.questions)) {
    if (type.kind === 'several' && type.of.some((member) => read.has(member))) read.add(id);
  }
  return Object.keys(catalogue.questions).flatMap((id) =>
    read.has(id) ? [] : [`question ${id} changes nothing, whatever the answer: drop it`],
  );
}
