import { type Answered, ask, type Sent } from '#client/call.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { Call } from '#domain/api/calls.ts';
import { addSpan, type Day, dayOf, days } from '#domain/calendar/day.ts';
import type { OneMachine } from '../machine.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What happens by itself is there long before; a story that waits for what never comes is said instead of waiting for ever. */
const patienceMs = 30_000;

/** Asks again until there is something. @throws Error when that takes too long */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const begun = performance.now();
  while (performance.now() - begun < patienceMs) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause();
  }
  throw new Error(`the demonstration waited in vain for ${what}`);
}

/** The answer of a call that goes well. @throws Error when it did not, with what the API said */
export async function answered<C extends Call>(call: C, sent: NoInfer<Sent<C>>): Promise<AnswerOf<C>> {
  const heard = await ask(call, sent);
  if (heard.ok) return heard.body;
  throw refused(call, heard);
}

export const refused = (call: Call, { status, body }: Answered<Call>) =>
  new Error(`${call}: ${status} ${JSON.stringify(body)}`);

/** A machine on one day of a demonstration: how many days ago it is there, and what has gone well. */
export class DemoWorld {
  readonly #machine: Pick<OneMachine, 'url' | 'mails' | 'invoke'>;
  readonly #aheadMs: number;
  /** The calls that have gone well, on every day so far. */
  readonly done: Set<Call>;

  constructor(machine: Pick<OneMachine, 'url' | 'mails' | 'invoke'>, aheadMs: number, done: Set<Call>) {
    this.#machine = machine;
    this.#aheadMs = aheadMs;
    this.done = done;
  }

  get origin(): string {
    return this.#machine.url;
  }

  /** The Swedish day it is on the machine, or so many days later. */
  day(later = 0): Day {
    return addSpan(dayOf(new Date(Date.now() + this.#aheadMs).toISOString()), days(later));
  }

  /** A call that goes well, and is remembered. @throws Error when it does not */
  async ask<C extends Call>(call: C, sent: NoInfer<Sent<C>>): Promise<AnswerOf<C>> {
    const answer = await answered(call, { ...sent, origin: this.origin } as Sent<C>);
    this.done.add(call);
    return answer;
  }

  /** The newest mail to a mailbox with such a part, when it has come. */
  mailed(to: string, part: RegExp): Promise<RegExpExecArray> {
    return until(`a mail to ${to}`, async () =>
      (await this.#machine.mails())
        .filter((mail) => mail.to.includes(to))
        .map((mail) => part.exec(mail.text))
        .findLast((found) => found !== null),
    );
  }

  /** The mail service says that the receipt of a case did not arrive. */
  async bounce(caseId: string): Promise<void> {
    const tags = { caseId: [caseId], cause: [Buffer.from('receipt').toString('base64url')] };
    await this.#machine.invoke('events/record-mail-event', {
      detail: { eventType: 'Bounce', mail: { messageId: `demo-${caseId}`, tags } },
    });
  }
}
