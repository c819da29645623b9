import type { Definitions } from '#domain/definitions/catalogue.ts';
import { definitionsOf } from '#domain/definitions/define-catalogue.ts';
import type { MunicipalityDefinition } from '#domain/definitions/organisation.ts';
import type { AnyPermit } from '#domain/definitions/permit.ts';
import type { QuestionDefinition } from '#domain/definitions/question.ts';
import type { RequirementDefinition } from '#domain/definitions/requirement.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** Something that can be typed and cannot be meant: the real definitions with one small edit, and what is said of it. */
export interface Mistake {
  /** What was typed, as a table tells it. */
  readonly typed: string;
  readonly definitions: Definitions;
  readonly says: string;
}

const sound = definitionsOf(catalogue);

export const mistake = (typed: string, change: Partial<Definitions>, says: string): Mistake => ({
  typed,
  definitions: { ...sound, ...change },
  says,
});

/** Those definitions with one replaced. A mistake may be of a kind that the compiler would refuse. */
type Edit<T> = (was: T) => object;

export const inPermit = (typed: string, id: string, edit: Edit<AnyPermit>, says: string): Mistake =>
  mistake(typed, { permits: sound.permits.map((p) => (p.id === id ? ({ ...p, ...edit(p) } as AnyPermit) : p)) }, says);
export const inEvent = (typed: string, id: string, edit: Edit<Definitions['events'][number]>, says: string): Mistake =>
  mistake(typed, { events: sound.events.map((e) => (e.id === id ? { ...e, ...edit(e) } : e)) }, says);
export const inQuestion = (typed: string, id: string, edit: Edit<QuestionDefinition>, says: string): Mistake => {
  const was = catalogue.questions[id] as QuestionDefinition;
  return mistake(typed, { questions: { ...sound.questions, [id]: { ...was, ...edit(was) } } }, says);
};
export const inRequirement = (typed: string, id: string, edit: Edit<RequirementDefinition>, says: string): Mistake => {
  const was = catalogue.requirements[id] as RequirementDefinition;
  return mistake(typed, { requirements: { ...sound.requirements, [id]: { ...was, ...edit(was) } } }, says);
};
export const inDepartment = (typed: string, id: string, edit: object, says: string): Mistake => {
  const was = catalogue.departments[id] as Definitions['departments'][string];
  return mistake(typed, { departments: { ...sound.departments, [id]: { ...was, ...edit } } }, says);
};
export const inMunicipality = (typed: string, id: string, edit: Edit<MunicipalityDefinition>, says: string): Mistake =>
  mistake(typed, { municipalities: sound.municipalities.map((m) => (m.id === id ? { ...m, ...edit(m) } : m)) }, says);
export const inClock = (typed: string, id: string, edit: object, says: string): Mistake =>
  inPermit(typed, id, ({ clock }) => ({ clock: { ...clock, ...edit } }), says);

export { sound };
