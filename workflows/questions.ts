import { alcohol } from './questions/alcohol.ts';
import { animals } from './questions/animals.ts';
import { business } from './questions/business.ts';
import { care } from './questions/care.ts';
import { ended } from './questions/ended.ts';
import { flammables } from './questions/flammables.ts';
import { food } from './questions/food.ts';
import { health } from './questions/health.ts';
import { includes } from './questions/includes.ts';
import { industry } from './questions/industry.ts';
import { outdoors } from './questions/outdoors.ts';
import { premises } from './questions/premises.ts';
import { retail } from './questions/retail.ts';
import { running } from './questions/running.ts';
import { transport } from './questions/transport.ts';

/** What an event says of itself. Nobody is asked. */
export const givenFacts = [
  /** A trade that must keep a staff ledger. */
  'staff_ledger_trade',
  /** The food is sold or served from a vehicle or a stall. */
  'mobile',
  /** Something that exists already changes. */
  'changes',
  /** The business ends. */
  'closes',
] as const;

/** Every question the guide can ask. In this order they are asked, each only when its answer can still change the plan. */
export const questions = {
  ...includes,
  ...business,
  ...premises,
  ...running,
  ...food,
  ...alcohol,
  ...retail,
  ...flammables,
  ...outdoors,
  ...health,
  ...industry,
  ...care,
  ...animals,
  ...transport,
  ...ended,
} as const;

export type QuestionId = keyof typeof questions;
export type GivenFact = (typeof givenFacts)[number];
