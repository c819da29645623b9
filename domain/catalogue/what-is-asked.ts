import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, holds, leavesOf, questionsIn } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { questionsOfEvent } from '../plan/reach.ts';

/** What an event has to do with a permit. */
export type Pair =
  /** What is true of every such business says that it is needed. */
  | { readonly how: 'always' }
  /** These questions decide it there. */
  | { readonly how: 'asked'; readonly questions: readonly string[] }
  | { readonly how: 'left-out'; readonly because: string }
  /** A question that decides it can never be asked there, so that the duty would stay hidden. */
  | { readonly how: 'hidden'; readonly questions: readonly string[] };

/** For one event and one permit: what decides whether it is needed, or why it is left out. */
export function pairOf(catalogue: Catalogue, event: EventDefinition, permit: AnyPermit): Pair {
  const left = event.leavesOut?.find((l) => l.permits.includes(permit.id));
  if (left) return { how: 'left-out', because: left.because };
  const given: Answers = { ...Object.fromEntries(catalogue.givenFacts.map((id) => [id, false])), ...event.given };
  const truth = holds(permit.when, given);
  if (truth === 'yes') return { how: 'always' };
  const read = [...new Set(questionsIn(permit.when))];
  if (truth === 'no') {
    const said = leavesOf(permit.when)
      .map((leaf) => leaf.question)
      .filter((id) => given[id] !== undefined);
    return {
      how: 'left-out',
      because: `of every such business: ${[...new Set(said)].map((id) => saying(id, given)).join(', ')}`,
    };
  }
  const asked = factsOf(catalogue, event);
  const open = read.filter((id) => given[id] === undefined);
  const hidden = open.filter((id) => !asked.has(id));
  // What cannot be asked is no; the permit can still be reached when something else decides it.
  const reachable = holds(permit.when, { ...given, ...Object.fromEntries(hidden.map((id) => [id, false])) }) !== 'no';
  if (reachable) return { how: 'asked', questions: open.filter((id) => asked.has(id)) };
  // What belongs to a part that such a business cannot have is no hidden duty.
  const shut = hidden.flatMap((id) => {
    const gate = shutBy(catalogue, id, given);
    return gate === undefined ? [] : [{ id, gate }];
  });
  return holds(permit.when, { ...given, ...Object.fromEntries(shut.map(({ id }) => [id, false])) }) === 'no'
    ? { how: 'left-out', because: `of every such business: ${[...new Set(shut.map((s) => s.gate))].join(', ')}` }
    : { how: 'hidden', questions: hidden };
}

/** What is given that shuts a question off, or the question that opens it; undefined when nothing does. */
function shutBy(catalogue: Catalogue, id: string, given: Answers): string | undefined {
  const when = catalogue.questions[id]?.when;
  if (!when) return undefined;
  if (holds(when, given) === 'no') {
    const said = questionsIn(when).filter((gate) => given[gate] !== undefined);
    return said.map((gate) => saying(gate, given)).join(', ');
  }
  const gates = questionsIn(when).filter((gate) => given[gate] === undefined);
  const shut = gates.map((gate) => shutBy(catalogue, gate, given));
  const closed = Object.fromEntries(gates.flatMap((gate, i) => (shut[i] === undefined ? [] : [[gate, false]])));
  return holds(when, { ...given, ...closed }) === 'no' ? shut.find((one) => one !== undefined) : undefined;
}

const saying = (id: string, given: Answers): string => `${id} is ${given[id] === false ? 'no' : 'yes'}`;

const known = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>();

/** Every single thing an event can ask, in a list to tick or by itself. */
function factsOf(catalogue: Catalogue, event: EventDefinition): ReadonlySet<string> {
  const ofThis = known.get(catalogue) ?? new Map<string, ReadonlySet<string>>();
  known.set(catalogue, ofThis);
  const before = ofThis.get(event.id);
  if (before) return before;
  const facts = new Set(
    questionsOfEvent(catalogue, event).flatMap((id) => {
      const type = catalogue.questions[id]?.type;
      return type?.kind === 'several' ? type.of : [id];
    }),
  );
  ofThis.set(event.id, facts);
  return facts;
}

/**
 * `docs/what-is-asked.md`: for each permit, the events that ask what decides it, and the events that leave it out with the
 * reason. Made from the very definitions that the guide asks by.
 */
export function whatIsAsked(catalogue: Catalogue): string {
  const events = Object.values(catalogue.events);
  const sections = Object.values(catalogue.permits).map((permit) => {
    const pairs = events.map((event) => ({ event, pair: pairOf(catalogue, event, permit) }));
    const by = (key: (pair: Pair) => string | undefined) => {
      const groups = new Map<string, string[]>();
      for (const { event, pair } of pairs) {
        const name = key(pair);
        if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), event.id]);
      }
      return [...groups].map(([name, ids]) => `- ${name}: ${ids.join(', ')}`);
    };
    return [
      `## ${permit.id}`,
      '',
      ...by((pair) => (pair.how === 'always' ? 'always' : undefined)),
      ...by((pair) =>
        pair.how === 'asked' ? `asks ${pair.questions.map((id) => `\`${id}\``).join(', ')}` : undefined,
      ),
      ...by((pair) => (pair.how === 'left-out' ? `left out, because ${pair.because}` : undefined)),
      ...by((pair) => (pair.how === 'hidden' ? `HIDDEN, nobody asks ${pair.questions.join(', ')}` : undefined)),
    ].join('\n');
  });
  return `# What is asked

<!-- Made by domain/catalogue/what-is-asked.ts from the definitions. To make it anew: npx vitest run tests/workflows/what-is-asked.test.ts -u -->

For each permit: what decides it in each event, and the events that never lead to it, with the reason. An event asks only what the
answers before it leave open, so a question that stands here is not asked of everybody.

${sections.join('\n\n')}
`;
}
