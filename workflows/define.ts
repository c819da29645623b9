import type { Obstacle, Reminder } from '#domain/definitions/advice.ts';
import type { EventDefinition } from '#domain/definitions/event.ts';
import type { MunicipalityDefinition } from '#domain/definitions/organisation.ts';
import type { AnyPermit, PermitDefinition } from '#domain/definitions/permit.ts';
import type { Retired, RetiredPermit } from '#domain/definitions/retired.ts';
import type { Values } from '#domain/definitions/values.ts';
import type { DepartmentId } from './departments.ts';
import type { Given, GivenFact, KnownFact, NumberQuestion, QuestionId, YesNoQuestion } from './questions.ts';
import type { RequirementId } from './requirements.ts';

/** What a body does in the catalogue; each municipality says who does it there. */
export type Role =
  | 'building-board'
  | 'environment-board'
  | 'alcohol-licensing'
  | 'land'
  | 'education-board'
  | 'leisure-board'
  | 'water-utility'
  | 'rescue-service'
  | 'police'
  | 'county-board'
  | 'road-authority'
  | 'tax-agency'
  | 'enforcement-authority'
  | 'food-agency'
  | 'medical-products-agency'
  | 'health-care-inspectorate'
  | 'companies-office'
  | 'employment-service'
  | 'customs'
  | 'gambling-authority'
  | 'transport-administration'
  | 'combat-sports-delegation'
  | 'board-of-agriculture'
  | 'land-environment-court'
  | 'transport-agency'
  | 'schools-inspectorate'
  | 'estate-agents-inspectorate'
  | 'financial-inspectorate'
  | 'public-health-agency'
  | 'radiation-safety-authority'
  | 'electrical-safety-board';

/** What the referrals of a permit would read although the permit does not require it; `never` when all is well. */
export type ReadBeyond<P extends Pick<PermitDefinition, 'requirements' | 'referrals'>> = Exclude<
  P['referrals'] extends readonly (infer R)[] ? (R extends { readonly reads: infer Read } ? keyof Read : never) : never,
  P['requirements'][number]
>;

/**
 * A permit whose questions, requirements and department roles the compiler checks. A body that is asked for its opinion
 * may read only what the permit itself requires.
 */
export const definePermit = <const P extends PermitDefinition<Role, KnownFact, RequirementId, NumberQuestion>>(
  permit: [ReadBeyond<P>] extends [never] ? P : { readonly referralsReadWhatIsNotRequired: ReadBeyond<P> },
): P => permit as P;

/** A municipality in which every role is filled by a department that exists. */
export const defineMunicipality = (municipality: MunicipalityDefinition<Role, DepartmentId>) => municipality;

/** A business event whose questions exist, and which says of itself what can be answered. */
export const defineEvent = (
  event: EventDefinition<QuestionId, GivenFact> & { readonly given: Given; readonly about?: readonly YesNoQuestion[] },
): EventDefinition => event;

/** Reminders whose conditions read questions that exist. */
export const defineReminders = (reminders: readonly Reminder<KnownFact>[]) => reminders;

/** Obstacles whose conditions read questions that exist. */
export const defineObstacles = (obstacles: readonly Obstacle<KnownFact>[]) => obstacles;

/** What is retired, each with what takes its place; the compiler sees that the question, department or requirement is there. */
export const defineRetired = (
  retired: Retired & { readonly questions: Readonly<Record<string, readonly QuestionId[]>> },
): Retired => retired;

/**
 * A permit that nobody new needs, with the words that cases go on saying.
 *
 * @param successors the ids of what is needed in its place; none when it is not needed any more
 */
export const retire = (permit: AnyPermit, ...successors: readonly string[]): RetiredPermit => ({
  ...permit,
  successors,
});

/** What an installation says of its own bodies, in `values.ts`; the compiler sees that the department, municipality and role are there. */
export const defineValues = (values: Values<DepartmentId, string, Role>): Values => values;
