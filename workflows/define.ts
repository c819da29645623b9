import type { EventDefinition } from '#domain/definitions/event.ts';
import type { MunicipalityDefinition } from '#domain/definitions/organisation.ts';
import type { PermitDefinition } from '#domain/definitions/permit.ts';
import type { DepartmentId } from './departments.ts';
import type { QuestionId } from './questions.ts';
import type { RequirementId } from './requirements.ts';

/** What a body does in the catalogue; each municipality says who does it there. */
export type Role =
  | 'building-board'
  | 'environment-board'
  | 'alcohol-licensing'
  | 'land'
  | 'rescue-service'
  | 'police'
  | 'tax-agency'
  | 'enforcement-authority';

/** A permit whose questions, requirements and department roles the compiler checks. */
export const definePermit = <const P extends PermitDefinition<Role, QuestionId, RequirementId>>(permit: P): P => permit;

/** A municipality in which every role is filled by a department that exists. */
export const defineMunicipality = (municipality: MunicipalityDefinition<Role, DepartmentId>) => municipality;

/** A business event whose questions exist. Its permits are checked when the catalogue is put together. */
export const defineEvent = (event: EventDefinition<QuestionId>) => event;
