import { alcohol } from './questions/alcohol.ts';
import { buildingSite } from './questions/building-site.ts';
import { buildingSizes } from './questions/building-sizes.ts';
import { business } from './questions/business.ts';
import { changes } from './questions/changes.ts';
import { closing } from './questions/closing.ts';
import { event } from './questions/event.ts';
import { food } from './questions/food.ts';
import { health } from './questions/health.ts';
import { heldLicences } from './questions/held.ts';
import { includes } from './questions/includes.ts';
import { industry } from './questions/industry.ts';
import { lodging } from './questions/lodging.ts';
import { lottery } from './questions/lottery.ts';
import { ground, outdoors } from './questions/outdoors.ts';
import { premises } from './questions/premises.ts';
import { retail } from './questions/retail.ts';
import { secondHand } from './questions/second-hand.ts';

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
  ...changes,
  ...business,
  ...premises,
  ...buildingSite,
  ...buildingSizes,
  ...food,
  ...heldLicences,
  ...alcohol,
  ...retail,
  ...secondHand,
  ...event,
  ...outdoors,
  ...ground,
  ...lottery,
  ...lodging,
  ...health,
  ...industry,
  ...closing,
} as const;

/** Questions that were asked before, and what asks for it now. */
export const retiredQuestions = {} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;

export type QuestionId = keyof typeof questions;
export type GivenFact = (typeof givenFacts)[number];
