import { idFor, newMunicipality, startingFrom } from '#domain/catalogue/new-municipality.ts';
import { stillToAnswer, stillToAnswerInWords } from '#domain/catalogue/still-to-answer.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { commonDepartments } from '#workflows/municipalities/common.ts';
import { roles } from '#workflows/roles.ts';

/**
 * `npm run catalogue -- --municipality NAME`: what a municipality still must answer, or, of one that is not there, what to start from.
 *
 * @param catalogue with what the installation says of its own bodies
 * @param asked its id, or its name
 * @returns 0 when nothing is missing, 1 when something is, 2 when there is no such municipality
 */
export function aboutMunicipality(catalogue: Catalogue, asked: string): number {
  const all = Object.values(catalogue.municipalities);
  const found = all.find(({ id, name }) => id === asked || name.sv.toLowerCase() === asked.toLowerCase());
  if (found) {
    const answers = stillToAnswer(catalogue, found.id, roles) ?? [];
    console.log(stillToAnswerInWords(catalogue, found.id, roles, answers));
    return answers.length > 0 ? 1 : 0;
  }
  const id = idFor(asked);
  const filled = Object.keys(commonDepartments);
  if (id !== '') {
    const skeleton = newMunicipality(
      id,
      roles,
      filled,
      all.map(({ prefix }) => prefix),
    );
    console.log(startingFrom(skeleton, roles, filled));
  }
  console.error(`\nThere is no municipality “${asked}” yet. There are: ${all.map((m) => m.id).join(', ')}.`);
  return 2;
}
