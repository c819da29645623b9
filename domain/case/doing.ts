import type { Effect, EffectsOf } from './effects.ts';
import type { Fact, FactOf } from './facts.ts';

/** Facts in the order of their keys, and what they do. Each permit and each task of a case asks, so all is looked through once. */
export class Doing {
  readonly facts: readonly Fact[];
  readonly #effects: EffectsOf;
  readonly #found: ReadonlyMap<Effect, readonly Fact[]>;
  readonly #ofTasks: ReadonlyMap<string, readonly Fact[]>;

  constructor(effects: EffectsOf, facts: readonly Fact[]) {
    this.facts = facts;
    this.#effects = effects;
    const found = new Map<Effect, Fact[]>();
    const ofTasks = new Map<string, Fact[]>();
    for (const fact of facts) {
      for (const effect of this.#effectsOf(fact)) put(found, effect, fact);
      if ('task' in fact) put(ofTasks, fact.task, fact);
    }
    this.#found = found;
    this.#ofTasks = ofTasks;
  }

  does(fact: Fact, effect: Effect): boolean {
    return this.#effectsOf(fact).includes(effect);
  }

  /** The facts that do something. What else they hold, its effect promises. */
  all<T extends object = object>(effect: Effect): readonly (Fact & T)[] {
    return (this.#found.get(effect) ?? none) as readonly (Fact & T)[];
  }

  /** The facts about a task. */
  ofTask(task: string): readonly Fact[] {
    return this.#ofTasks.get(task) ?? none;
  }

  /** A kind that a later version stored is left alone: it does nothing that this one knows. */
  #effectsOf({ type }: Fact): readonly Effect[] {
    return Object.hasOwn(this.#effects, type) ? this.#effects[type] : [];
  }
}

const none: readonly Fact[] = [];

/** The facts of one kind, looked for once while no more come: each permit of a case asks for the same few kinds. */
export function all<T extends Fact['type']>(facts: readonly Fact[], type: T): readonly FactOf<T>[] {
  const before = sorted.get(facts);
  const kinds = before?.n === facts.length ? before.kinds : kindsOf(facts);
  return (kinds.get(type) ?? none) as readonly FactOf<T>[];
}

const sorted = new WeakMap<
  readonly Fact[],
  { readonly n: number; readonly kinds: ReadonlyMap<string, readonly Fact[]> }
>();

function kindsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const kinds = new Map<string, Fact[]>();
  for (const fact of facts) put(kinds, fact.type, fact);
  sorted.set(facts, { n: facts.length, kinds });
  return kinds;
}

function put<Key>(lists: Map<Key, Fact[]>, key: Key, fact: Fact): void {
  const list = lists.get(key);
  if (list) list.push(fact);
  else lists.set(key, [fact]);
}
