import { afterMilliseconds } from '#local/long-timer.ts';
import { functionId, type Templates } from './templates.ts';

type Item = Readonly<Record<string, unknown>>;

type EventName = 'INSERT' | 'MODIFY';

interface Waiting {
  readonly eventName: EventName;
  readonly item: Item;
  readonly number: number;
  tries: number;
}

/** What the templates say of one who reads the stream. */
interface Mapping {
  readonly FunctionName: string;
  readonly FilterCriteria?: { readonly Filters: readonly { readonly Pattern: string }[] };
  readonly MaximumBatchingWindowInSeconds?: number;
}

const atOnce = 4;
const longestWaitMs = 60_000;
/** After so many tries the reconciler is left to find what is due by its fact. */
const mostTries = 12;

/**
 * The table's stream on this machine, for one who reads it: what the templates' event source mapping filters out is brought to
 * its function, when it has been gathered for as long as that says, items of one partition one after the other, and again at
 * growing intervals while the function says that it failed.
 */
export class TableStream {
  readonly #functionId: string;
  readonly #filters: readonly unknown[];
  readonly #invoke: (functionId: string, event: unknown) => Promise<unknown>;
  readonly #rate: number;
  readonly #gatheredMs: number;
  readonly #partitions = new Map<string, Waiting[]>();
  readonly #ready: string[] = [];
  readonly #timers = new Set<() => void>();
  /** What ends the gathering of a partition before its time. */
  readonly #gathering = new Map<string, () => void>();
  #running = 0;
  #next = 0;
  #stopped = false;

  /** @param reader the id of the function that reads it */
  constructor(
    templates: Templates,
    reader: string,
    invoke: (functionId: string, event: unknown) => Promise<unknown>,
    { rate }: { readonly rate: number },
  ) {
    const mapping = templates
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(({ properties }) => properties as unknown as Mapping)
      .find(({ FunctionName, FilterCriteria }) => FilterCriteria && functionId(FunctionName) === reader);
    if (!mapping) throw new Error(`the templates bring no stream to ${reader}`);
    const { FilterCriteria, MaximumBatchingWindowInSeconds = 0 } = mapping;
    this.#functionId = reader;
    this.#gatheredMs = (MaximumBatchingWindowInSeconds * 1000) / rate;
    this.#filters = (FilterCriteria?.Filters ?? []).map(({ Pattern }) => JSON.parse(Pattern) as unknown);
    this.#invoke = invoke;
    this.#rate = rate;
  }

  /** An item that has just been put, as the table has it, or what was just set in one. */
  changed(eventName: EventName, item: Item): void {
    const record = { eventName, dynamodb: { NewImage: item } };
    if (this.#stopped || !this.#filters.some((filter) => matches(filter, record))) return;
    const partition = JSON.stringify(item.pk);
    const queue = this.#partitions.get(partition);
    const waiting = { eventName, item, number: this.#next++, tries: 0 };
    if (queue) queue.push(waiting);
    else {
      this.#partitions.set(partition, [waiting]);
      this.#gather(partition);
    }
  }

  /** How many items are not brought yet. */
  get waiting(): number {
    return [...this.#partitions.values()].reduce((sum, queue) => sum + queue.length, 0);
  }

  /** How many of them are being gathered. */
  get gathering(): number {
    return [...this.#gathering.keys()].reduce(
      (sum, partition) => sum + (this.#partitions.get(partition)?.length ?? 0),
      0,
    );
  }

  /** The time to gather is over for what has been gathered until now. */
  bringGathered(): void {
    for (const bring of [...this.#gathering.values()]) bring();
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#timers) cancel();
  }

  #go(): void {
    while (this.#running < atOnce && !this.#stopped) {
      const partition = this.#ready.shift();
      if (partition === undefined) return;
      this.#running += 1;
      void this.#bring(partition).finally(() => {
        this.#running -= 1;
        this.#go();
      });
    }
  }

  async #bring(partition: string): Promise<void> {
    const queue = this.#partitions.get(partition);
    const first = queue?.[0];
    if (!queue || !first) return;
    const failed = await this.#fails(first);
    first.tries += 1;
    if (!failed || first.tries >= mostTries) queue.shift();
    if (queue.length === 0) this.#partitions.delete(partition);
    else if (failed) this.#later(partition, first.tries);
    else this.#ready.push(partition);
  }

  async #fails({ eventName, item, number }: Waiting): Promise<boolean> {
    const SequenceNumber = String(number).padStart(21, '0');
    const event = { Records: [{ eventName, dynamodb: { NewImage: item, SequenceNumber } }] };
    try {
      const answer = (await this.#invoke(this.#functionId, event)) as { batchItemFailures?: readonly unknown[] } | null;
      return (answer?.batchItemFailures ?? []).length > 0;
    } catch {
      return true;
    }
  }

  #later(partition: string, tries: number): void {
    const wait = (Math.min(500 * 2 ** tries, longestWaitMs) * (0.5 + Math.random() / 2)) / this.#rate;
    this.#after(Math.max(20, wait), () => this.#makeReady(partition));
  }

  #gather(partition: string): void {
    if (this.#gatheredMs === 0) {
      this.#makeReady(partition);
      return;
    }
    const cancel = this.#after(this.#gatheredMs, () => this.#gathering.get(partition)?.());
    this.#gathering.set(partition, () => {
      cancel();
      this.#gathering.delete(partition);
      this.#makeReady(partition);
    });
  }

  #makeReady(partition: string): void {
    this.#ready.push(partition);
    this.#go();
  }

  /** @returns what takes it back */
  #after(wait: number, then: () => void): () => void {
    const cancelTimer = afterMilliseconds(wait, () => {
      this.#timers.delete(cancel);
      then();
    });
    const cancel = () => {
      this.#timers.delete(cancel);
      cancelTimer();
    };
    this.#timers.add(cancel);
    return cancel;
  }
}

/** Whether a record has what a filter pattern names (AWS: "Lambda event filtering"; only equality is used here). */
function matches(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.includes(value);
  if (typeof pattern !== 'object' || pattern === null || typeof value !== 'object' || value === null) return false;
  return Object.entries(pattern).every(
    ([key, inner]) => Object.hasOwn(value, key) && matches(inner, (value as Record<string, unknown>)[key]),
  );
}
