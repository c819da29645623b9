import { type ActFact, type EffectsOf, systemEffects } from '../case/effects.ts';
import { acts } from './all.ts';

/** Of each kind of fact that acts record, what it does. A kind that no act records does not compile. */
type OfActs = { readonly [K in keyof UnionToAll<(typeof acts)[number]['effects']> & ActFact]: EffectsOf[K] };
type UnionToAll<U> = (U extends U ? (of: U) => void : never) extends (of: infer All) => void ? All : never;

const ofActs = Object.assign({}, ...acts.map((act) => act.effects)) as OfActs;

/** What every fact does to a case: those of the acts, and those that the system records. */
export const effectsOf: EffectsOf = { ...systemEffects, ...ofActs };
