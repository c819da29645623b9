import type { Numeric, Option, YesNo } from '#domain/definitions/condition.ts';
import { alcohol } from './questions/alcohol.ts';
import { animals } from './questions/animals.ts';
import { buildingSite } from './questions/building-site.ts';
import { buildingSizes } from './questions/building-sizes.ts';
import { business } from './questions/business.ts';
import { care } from './questions/care.ts';
import { changes } from './questions/changes.ts';
import { closing } from './questions/closing.ts';
import { ended } from './questions/ended.ts';
import { event } from './questions/event.ts';
import { flammables } from './questions/flammables.ts';
import { food } from './questions/food.ts';
import { health } from './questions/health.ts';
import { heldLicences } from './questions/held.ts';
import { includes } from './questions/includes.ts';
import { industry } from './questions/industry.ts';
import { land } from './questions/land.ts';
import { lodging } from './questions/lodging.ts';
import { lottery } from './questions/lottery.ts';
import { notified } from './questions/notified.ts';
import { ground, outdoors } from './questions/outdoors.ts';
import { premises } from './questions/premises.ts';
import { retail } from './questions/retail.ts';
import { running } from './questions/running.ts';
import { secondHand } from './questions/second-hand.ts';
import { site } from './questions/site.ts';
import { trades } from './questions/trades.ts';
import { transport } from './questions/transport.ts';
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
  ...changes,
  ...business,
  ...running,
  ...heldLicences,
  ...premises,
  ...site,
  ...buildingSite,
  ...buildingSizes,
  ...alcohol,
  ...food,
  ...retail,
  ...secondHand,
  ...event,
  ...flammables,
  ...outdoors,
  ...ground,
  ...lottery,
  ...lodging,
  ...health,
  ...industry,
  ...closing,
  ...care,
  ...animals,
  ...transport,
  ...trades,
  ...ended,
  ...land,
  ...waste,
  ...notified,
} as const;

export type QuestionId = keyof typeof questions;
export type GivenFact = (typeof givenFacts)[number];

type TypeOf<Q extends QuestionId> = (typeof questions)[Q]['type'];
type OfKind<Kind extends string> = {
  [Q in QuestionId]: TypeOf<Q> extends { readonly kind: Kind } ? Q : never;
}[QuestionId];
type OptionsOf<Q extends QuestionId> =
  TypeOf<Q> extends { readonly options: infer Options } ? keyof Options & string : never;

export type YesNoQuestion = OfKind<'yes-no'>;
export type NumberQuestion = OfKind<'number'>;
export type ChoiceQuestion = OfKind<'choice'>;

/** What a condition can read: each question as what it is, and each option by its name. */
export type KnownFact =
  | YesNo<YesNoQuestion | GivenFact>
  | Numeric<NumberQuestion>
  | { [Q in ChoiceQuestion]: Option<Q, OptionsOf<Q>> }[ChoiceQuestion];

/** What an event can say of every such business. */
export type Given = { readonly [Q in YesNoQuestion | GivenFact]?: boolean } & {
  readonly [Q in NumberQuestion]?: number;
} & { readonly [Q in ChoiceQuestion]?: OptionsOf<Q> };
