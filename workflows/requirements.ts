import { alcohol } from './requirements/alcohol.ts';
import { building } from './requirements/building.ts';
import { business } from './requirements/business.ts';
import { documents } from './requirements/documents.ts';
import { environment } from './requirements/environment.ts';
import { event } from './requirements/event.ts';
import { fire } from './requirements/fire.ts';
import { flammable } from './requirements/flammable.ts';
import { food } from './requirements/food.ts';
import { health } from './requirements/health.ts';
import { place } from './requirements/place.ts';
import { preschool } from './requirements/preschool.ts';
import { publicPlace } from './requirements/public-place.ts';
import { retail } from './requirements/retail.ts';
import { sign } from './requirements/sign.ts';

/** Every piece of information a department can need, in the order the form asks. The applicant and the business are in every case. */
export const requirements = {
  ...place,
  ...business,
  ...food,
  ...building,
  ...alcohol,
  ...publicPlace,
  ...flammable,
  ...sign,
  ...retail,
  ...event,
  ...fire,
  ...health,
  ...environment,
  ...preschool,
  ...documents,
} as const;

export type RequirementId = keyof typeof requirements;
