import type { Catalogue } from '../catalogue.ts';
import type { AnyPermit } from '../permit.ts';
import { placesIn, saidByCase } from '../phrase.ts';

/** Phrases that no officer can use: without words, called the same, or with a place that no case of the permit fills in. */
export const unfilledPhrases = (catalogue: Catalogue): string[] =>
  Object.values(catalogue.permits).flatMap((permit) => [
    ...(permit.phrases ?? []).flatMap(({ title, text }) => {
      const where = `permit ${permit.id}, phrase “${title}”`;
      return [
        ...(title.trim() === '' || text.trim() === ''
          ? [`${where}: write both what it is called and what it says`]
          : []),
        ...placesIn(text)
          .filter((place) => !canFill(catalogue, permit, place))
          .map(
            (place) =>
              `${where}: nothing fills in {${place}}: write ${saidByCase.join(', ')} or a field that the permit needs and that is no file`,
          ),
      ];
    }),
    ...twice((permit.phrases ?? []).map((phrase) => `${phrase.for} ${phrase.title}`)).map(
      (name) => `permit ${permit.id}: two phrases are called “${name}”: nobody can tell them apart`,
    ),
  ]);

const canFill = ({ requirements }: Catalogue, permit: AnyPermit, place: string): boolean =>
  (saidByCase as readonly string[]).includes(place) ||
  (permit.requirements.includes(place) && requirements[place]?.type.kind !== 'attachment');

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];
