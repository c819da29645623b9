import { alcohol } from './questions/alcohol.ts';
import { business } from './questions/business.ts';
import { food } from './questions/food.ts';
import { health } from './questions/health.ts';
import { industry } from './questions/industry.ts';
import { outdoors } from './questions/outdoors.ts';
import { premises } from './questions/premises.ts';
import { retail } from './questions/retail.ts';

/** What an event says of itself. Nobody is asked. */
export const givenFacts = [
  /** Somebody pays, in cash, by card or by phone. */
  'takes_payment',
  /** A trade that must keep a staff ledger. */
  'staff_ledger_trade',
  /** Something stands outdoors: a cart, a stall, an event. */
  'stands_outdoors',
  /** The public comes to an event. */
  'public_event',
  /** The food is sold or served from a vehicle or a stall. */
  'mobile',
  /** Children are looked after. */
  'preschool',
  /** The business ends. */
  'closes',
] as const;

/** Every question the guide can ask. An event picks its own and their order; each is asked only when it matters. */
export const questions = {
  ...business,
  ...premises,
  ...food,
  ...alcohol,
  ...retail,
  ...outdoors,
  ...health,
  ...industry,
} as const;

export type QuestionId = keyof typeof questions;
export type GivenFact = (typeof givenFacts)[number];
