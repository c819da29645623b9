import type { Effect, EffectsOf } from './effects.ts';
import type { Fact, FactOf } from './facts.ts';

/** Facts in the order of their keys, and what they do. */
export class Doing {
  readonly facts: readonly Fact[];
  readonly #effects: EffectsOf;
  readonly #found = new Map<Effect, readonly Fact[]>();

  constructor(effects: EffectsOf, facts: readonly Fact[]) {
    this.facts = facts;
    this.#effects = effects;
  }

  does(fact: Fact, effect: Effect): boolean {
    // A kind that a later version stored is left alone: it does nothing that this one knows.
    return Object.hasOwn(this.#effects, fact.type) && this.#effects[fact.type].includes(effect);
  }

  /** The facts that do something, looked for once: each permit of a case asks. What else they hold, its effect promises. */
  all<T extends object = object>(effect: Effect): readonly (Fact & T)[] {
    const found = this.#found.get(effect) ?? this.facts.filter((fact) => this.does(fact, effect));
    this.#found.set(effect, found);
    return found as readonly (Fact & T)[];
  }
}

/** The facts of one kind. */
export function all<T extends Fact['type']>(facts: readonly Fact[], type: T): FactOf<T>[] {
  return facts.filter((f): f is FactOf<T> => f.type === type);
}
