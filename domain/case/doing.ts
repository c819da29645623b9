import type { Effect, EffectsOf } from './effects.ts';
import type { Fact, FactOf } from './facts.ts';

/** Facts in the order of their keys, and what they do. */
export class Doing {
  readonly facts: readonly Fact[];
  readonly #effects: EffectsOf;

  constructor(effects: EffectsOf, facts: readonly Fact[]) {
    this.facts = facts;
    this.#effects = effects;
  }

  does(fact: Fact, effect: Effect): boolean {
    // A kind that a later version stored is left alone: it does nothing that this one knows.
    return Object.hasOwn(this.#effects, fact.type) && this.#effects[fact.type].includes(effect);
  }

  /** The facts that do something. What else they hold, its effect promises. */
  all<T extends object = object>(effect: Effect): readonly (Fact & T)[] {
    return this.facts.filter((fact): fact is Fact & T => this.does(fact, effect));
  }
}

/** The facts of one kind. */
export function all<T extends Fact['type']>(facts: readonly Fact[], type: T): FactOf<T>[] {
  return facts.filter((f): f is FactOf<T> => f.type === type);
}
