import type { Catalogue } from '../catalogue.ts';

/** Answers that nobody can give: a least above the most, a text of no letters, a choice of one, a day to come that is gone. */
export function impossibleRanges(catalogue: Catalogue): string[] {
  const all = [
    ...Object.entries(catalogue.questions).map(([id, { type }]) => [`question ${id}`, type] as const),
    ...Object.entries(catalogue.requirements).map(([id, { type }]) => [`requirement ${id}`, type] as const),
  ];
  return all.flatMap(([where, type]) => {
    if (type.kind === 'number') {
      const wrong = [type.min, type.max].some((limit) => !Number.isFinite(limit));
      if (wrong) return [`${where}: its min and max are numbers: write both`];
      return type.min < type.max ? [] : [`${where}: its min ${type.min} is not below its max ${type.max}: change them`];
    }
    if (type.kind === 'text' || type.kind === 'long-text') {
      return type.max === undefined || (Number.isSafeInteger(type.max) && type.max >= 1)
        ? []
        : [`${where}: no text has at most ${type.max} letters: write a whole number from 1`];
    }
    if (type.kind === 'choice' || type.kind === 'choices') {
      return Object.keys(type.options).length >= 2 ? [] : [`${where} is a choice of less than two: add an option`];
    }
    return type.kind === 'several' && type.of.length < 2 ? [`${where} has less than two things to tick: add one`] : [];
  });
}
