import { MailRefused } from '#domain/ports/mail.ts';

/** The server has not said yet whether it takes the mail. It is still asked, and whoever asks again hears of it. */
class StillOnItsWay extends Error {
  override readonly name = 'StillOnItsWay';
}

/** Shorter than a function may run. */
const usualCallerWaitsMs = 15_000;
/** What is on its way when the machine stops is given so long; after that nobody knows. */
const atStopMs = 5000;

/**
 * The mails that the server is being asked to take, each by its id. A server may think for minutes (RFC 5321 4.5.3.2), a function
 * may not: whoever waits is let go, and the mail goes on. Who comes back with the same mail waits for the same answer, so that
 * it leaves once.
 */
export class OnTheirWay {
  readonly #callerWaitsMs: number;
  readonly #mails = new Map<string, Promise<void>>();

  /** @param callerWaitsMs how long each caller waits, in milliseconds */
  constructor(callerWaitsMs = usualCallerWaitsMs) {
    this.#callerWaitsMs = callerWaitsMs;
  }

  /**
   * Waits for a mail that is on its way, or sends it on its way.
   *
   * @throws what `leave` throws; StillOnItsWay when that takes longer than a caller waits
   */
  async wait(messageId: string, leave: () => Promise<void>): Promise<void> {
    const answer = this.#mails.get(messageId) ?? this.#begin(messageId, leave);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new StillOnItsWay('the server has not answered yet')), this.#callerWaitsMs);
    });
    try {
      await Promise.race([answer, patience]);
    } catch (error) {
      // A no that has been heard is done with: the next attempt is a new one.
      if (!(error instanceof StillOnItsWay)) this.#mails.delete(messageId);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** When nothing is on its way any more, or after a moment. */
  async settle(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const moment = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, atStopMs);
    });
    await Promise.race([Promise.allSettled(this.#mails.values()), moment]);
    clearTimeout(timer);
  }

  #begin(messageId: string, leave: () => Promise<void>): Promise<void> {
    const answer = leave();
    this.#mails.set(messageId, answer);
    answer.then(
      () => this.#mails.delete(messageId),
      // A no is kept for whoever asks next, when nobody waits any more. What is uncertain is no answer.
      (error: unknown) => error instanceof MailRefused || this.#mails.delete(messageId),
    );
    return answer;
  }
}
