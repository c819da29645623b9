import { alcohol } from './questions/alcohol.ts';
import { business } from './questions/business.ts';
import { food } from './questions/food.ts';
import { health } from './questions/health.ts';
import { includes } from './questions/includes.ts';
import { industry } from './questions/industry.ts';
import { land } from './questions/land.ts';
import { notified } from './questions/notified.ts';
import { outdoors } from './questions/outdoors.ts';
import { premises } from './questions/premises.ts';
import { retail } from './questions/retail.ts';
import { site } from './questions/site.ts';
import { waste } from './questions/waste.ts';

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
  ...site,
  ...food,
  ...alcohol,
  ...retail,
  ...outdoors,
  ...health,
  ...industry,
  ...land,
  ...waste,
  ...notified,
} as const;

export type QuestionId = keyof typeof questions;
export type GivenFact = (typeof givenFacts)[number];
