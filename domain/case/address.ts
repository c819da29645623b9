import { addSpan, type Day, dayOf, days, type Instant, isBefore } from '../calendar/day.ts';
import type { Fact, FactOf } from './facts.ts';

/** So long a new address can be confirmed after it was asked for, and the change be stopped after it was confirmed. Our own setting. */
const timeToAnswer = days(7);

/** A new address that the owner has asked for. It is none of the case's before somebody confirms it from there. */
export interface AddressAsk {
  /** Its place in the case's book of addresses; the links about it carry it. */
  readonly number: number;
  readonly email: string;
  /** The address in use when it was asked for, and told of it. */
  readonly former: string;
  readonly askedAt: Instant;
  /** The last Swedish day on which it can be confirmed. */
  readonly lastDay: Day;
  /** `replaced`: asked anew, or a coordinator has corrected the address. `over`: nobody has confirmed it in time. */
  readonly state: 'waiting' | 'confirmed' | 'stopped' | 'replaced' | 'over';
  /** The last day on which the former mailbox can stop it, or take it back; none when it no longer can. */
  readonly stoppableUntil?: Day;
}

/** The addresses of a case's owner so far. */
export interface AddressView {
  readonly email: string;
  /** Since when it is the one in use; absent for the one of the application. */
  readonly since?: Instant;
  /** When the owner has brought a change about, the last time; what came back before needs no coordinator any more. */
  readonly changedByOwnerAt?: Instant;
  /** How many facts the book holds: the next takes the number after, so that two at once cannot both be stored. */
  readonly steps: number;
  /** How often the links that were out have ended with a change. */
  readonly linksEnded: number;
  /** Oldest first. */
  readonly asks: readonly AddressAsk[];
}

type AddressFact = FactOf<'contact-corrected' | 'address-asked' | 'address-confirmed' | 'address-stopped'>;

const isOfAddress = (fact: Fact): fact is AddressFact =>
  fact.type === 'contact-corrected' ||
  fact.type === 'address-asked' ||
  fact.type === 'address-confirmed' ||
  fact.type === 'address-stopped';

/**
 * Reads the book of addresses from its first page to its last.
 *
 * @param first the address of the application
 * @param facts in the order of their keys
 * @param today the Swedish day of looking
 */
export function addressIn(first: string, facts: readonly Fact[], today: Day): AddressView {
  const read = facts.filter(isOfAddress).reduce<AddressView>(withNext, {
    email: first,
    steps: 0,
    linksEnded: 0,
    asks: [],
  });
  return { ...read, asks: read.asks.map((ask) => onDay(ask, today)) };
}

function withNext(before: AddressView, fact: AddressFact): AddressView {
  const next = { ...before, steps: before.steps + 1 };
  switch (fact.type) {
    case 'contact-corrected':
      // Somebody has found out which address is right: no link that is out says anything against it.
      return {
        ...next,
        email: fact.email,
        since: fact.at,
        linksEnded: next.linksEnded + 1,
        asks: before.asks.map(({ stoppableUntil: _none, ...ask }) => replaced(ask)),
      };
    case 'address-asked':
      return { ...next, asks: [...before.asks.map(replaced), asked(before, fact)] };
    case 'address-confirmed':
      return {
        ...changed(next, fact.email, fact.at),
        asks: before.asks.map((ask) =>
          ask.number === fact.ask
            ? { ...ask, state: 'confirmed', stoppableUntil: addSpan(dayOf(fact.at), timeToAnswer) }
            : ask,
        ),
      };
    case 'address-stopped':
      return {
        ...changed(next, before.asks.find(({ number }) => number === fact.ask)?.former ?? before.email, fact.at),
        // Whoever asked then may have asked again since.
        asks: before.asks.map(({ stoppableUntil, ...ask }) =>
          ask.number >= fact.ask
            ? { ...ask, state: 'stopped' }
            : { ...ask, ...(stoppableUntil !== undefined && { stoppableUntil }) },
        ),
      };
  }
}

function asked({ email: former, steps }: AddressView, { email, at }: FactOf<'address-asked'>): AddressAsk {
  const lastDay = lastDayOf(at);
  return { number: steps + 1, email, former, askedAt: at, lastDay, state: 'waiting', stoppableUntil: lastDay };
}

/** The last Swedish day on which an address that is asked for at a moment can be confirmed. */
export const lastDayOf = (at: Instant): Day => addSpan(dayOf(at), timeToAnswer);

const replaced = (ask: AddressAsk): AddressAsk => (ask.state === 'waiting' ? { ...ask, state: 'replaced' } : ask);

/** After a change from a mailbox, which ends the links that were out even where the address stays. */
const changed = (view: AddressView, email: string, at: Instant): AddressView => ({
  ...view,
  linksEnded: view.linksEnded + 1,
  ...(email !== view.email && { email, since: at, changedByOwnerAt: at }),
});

function onDay({ stoppableUntil, ...ask }: AddressAsk, today: Day): AddressAsk {
  const isOver = ask.state === 'waiting' && isBefore(ask.lastDay, today);
  const isStoppable = stoppableUntil !== undefined && !isBefore(stoppableUntil, today);
  return { ...ask, ...(isOver && { state: 'over' }), ...(isStoppable && { stoppableUntil }) };
}

/** The ask that the address in use comes from; none when that is of the application, was corrected, or was taken back to. */
export const askInUse = ({ asks, email }: AddressView): AddressAsk | undefined =>
  asks.findLast((ask) => ask.state === 'confirmed' && ask.email === email);

/** The ask that waits to be confirmed: the latest, or none. */
export const waitingAsk = ({ asks }: AddressView): AddressAsk | undefined =>
  asks.find(({ state }) => state === 'waiting');
