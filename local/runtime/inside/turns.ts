/**
 * Who has a turn: calls from outside, what the machine does by itself, and mails, which wait for a server elsewhere. None keeps
 * another waiting, but for mails: nobody looks at a screen for one.
 */
const lanes = ['outside', 'inside', 'mails'] as const;
export type Lane = (typeof lanes)[number];

/** A mail begins when nobody else has had a turn for so long: what was answered has left by then, and the next call has come. */
const calmMs = 5;
/** It waits no longer than this, however busy others are. */
const mailPatienceMs = 1000;

interface Waiting {
  readonly alone: boolean;
  readonly begin: () => void;
  /** By `performance.now()`. */
  readonly since: number;
}

/** A turn that somebody has. */
export interface Turn {
  /**
   * Whoever has it waits for somebody elsewhere: nobody here waits for them meanwhile. To leave again while away is the same leaving.
   *
   * @returns says that they are back
   */
  readonly leave: () => () => void;
  readonly end: () => void;
}

/**
 * Lets so many things of each lane be done at once; more wait their turn, in order. What may do harm is done alone: it waits until
 * nothing else is at work, and nothing begins until it has ended, or waits for somebody elsewhere. Nothing that has a turn may wait
 * for another turn.
 */
export class Turns {
  readonly #atOnce: number;
  readonly #waiting: Record<Lane, Waiting[]> = { outside: [], inside: [], mails: [] };
  readonly #running: Record<Lane, number> = { outside: 0, inside: 0, mails: 0 };
  readonly #idle: (() => void)[] = [];
  /** How many have a turn and wait for somebody elsewhere. */
  #away = 0;
  #alone = false;
  /** When the last turn that was no mail's ended, by `performance.now()`. */
  #calmSince = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  /** @param atOnce of each lane */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Waits for a turn. */
  async take(lane: Lane, alone = false): Promise<Turn> {
    await new Promise<void>((begin) => {
      this.#waiting[lane].push({ alone, begin, since: performance.now() });
      this.#go();
    });
    let isAlone = alone;
    const letOthers = () => {
      if (isAlone) this.#alone = false;
      isAlone = false;
    };
    let isAway = false;
    const comeBack = () => {
      if (isAway) this.#away -= 1;
      isAway = false;
    };
    return {
      leave: () => {
        if (!isAway) this.#away += 1;
        isAway = true;
        letOthers();
        this.#go();
        return comeBack;
      },
      end: () => {
        comeBack();
        this.#running[lane] -= 1;
        if (lane !== 'mails') this.#calmSince = performance.now();
        letOthers();
        this.#go();
      },
    };
  }

  /** When nothing is under way and nothing waits. */
  async idle(): Promise<void> {
    if (this.#isIdle()) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
    });
  }

  #isIdle(): boolean {
    return this.#total === 0 && lanes.every((lane) => this.#waiting[lane].length === 0);
  }

  get #total(): number {
    return lanes.reduce((total, lane) => total + this.#running[lane], 0);
  }

  #go(): void {
    for (const lane of lanes) while (this.#mayBegin(lane)) this.#begin(lane);
    if (this.#isIdle()) for (const tell of this.#idle.splice(0)) tell();
  }

  #mayBegin(lane: Lane): boolean {
    const [first] = this.#waiting[lane];
    if (!first || this.#alone) return false;
    if (this.#running[lane] >= this.#atOnce) return false;
    // While one waits to be alone, nobody of its lane or of another goes before it.
    if (first.alone) return this.#total === this.#away;
    if (lane === 'mails' && this.#keepsWaiting(first)) return false;
    return !lanes.some((other) => this.#waiting[other][0]?.alone === true && this.#running[other] < this.#atOnce);
  }

  /** Whether a mail waits for others; if so, it is looked at again. */
  #keepsWaiting({ since }: Waiting): boolean {
    const isBusy = (['outside', 'inside'] as const).some(
      (lane) => this.#running[lane] + this.#waiting[lane].length > 0,
    );
    const now = performance.now();
    const begins = Math.min(isBusy ? Number.POSITIVE_INFINITY : this.#calmSince + calmMs, since + mailPatienceMs);
    if (begins <= now) return false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#go(), Math.ceil(begins - now));
    return true;
  }

  #begin(lane: Lane): void {
    const first = this.#waiting[lane].shift();
    if (!first) return;
    this.#running[lane] += 1;
    this.#alone = first.alone;
    first.begin();
  }
}
