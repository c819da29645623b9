import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cron } from 'croner';
import type { Clock } from '../clock.ts';
import { afterMilliseconds } from '../long-timer.ts';
import { functionId, type Templates } from '../templates.ts';

interface Schedule {
  readonly id: string;
  readonly functionId: string;
  readonly input: unknown;
  /** The next time after a moment of the clock, in epoch milliseconds. */
  readonly after: (moment: number) => number;
  /** A rate is real time, also on a scaled clock. */
  readonly scaled: boolean;
}

/**
 * The templates' schedules on this machine. A time of day that passed while the machine was off is made good at start, once;
 * that it was is kept in the data folder.
 */
export class Schedules {
  readonly #schedules: readonly Schedule[];
  readonly #invoke: (functionId: string, event: unknown) => Promise<unknown>;
  readonly #clock: Clock;
  readonly #file: string;
  readonly #last: Record<string, number>;
  readonly #cancels = new Map<string, () => void>();

  constructor(
    templates: Templates,
    invoke: (functionId: string, event: unknown) => Promise<unknown>,
    clock: Clock,
    directory: string,
  ) {
    this.#schedules = templates
      .ofType('AWS::Scheduler::Schedule')
      .map(({ id, properties }) => scheduleOf(id, properties));
    this.#invoke = invoke;
    this.#clock = clock;
    this.#file = join(directory, 'schedules.json');
    this.#last = existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, number>) : {};
  }

  start(): void {
    for (const schedule of this.#schedules) {
      const last = this.#last[schedule.id];
      if (schedule.scaled && last !== undefined && schedule.after(last) <= this.#clock.now()) this.#run(schedule);
      else if (schedule.scaled && last === undefined) this.#ran(schedule);
      this.#wait(schedule);
    }
  }

  stop(): void {
    for (const cancel of this.#cancels.values()) cancel();
  }

  #wait(schedule: Schedule): void {
    const now = schedule.scaled ? this.#clock.now() : Date.now();
    const wait = (schedule.after(now) - now) / (schedule.scaled ? this.#clock.rate : 1);
    this.#cancels.set(
      schedule.id,
      afterMilliseconds(wait, () => {
        this.#run(schedule);
        this.#wait(schedule);
      }),
    );
  }

  #run(schedule: Schedule): void {
    if (schedule.scaled) this.#ran(schedule);
    this.#invoke(schedule.functionId, schedule.input).catch((error: unknown) =>
      console.error(`the schedule ${schedule.id} failed and comes again: ${String(error)}`),
    );
  }

  #ran({ id }: Schedule): void {
    this.#last[id] = this.#clock.now();
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#last));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** @throws Error for an expression this machine does not know, so that nothing is guessed */
function scheduleOf(id: string, properties: Readonly<Record<string, unknown>>): Schedule {
  const expression = String(properties.ScheduleExpression);
  const { Arn, Input } = properties.Target as { Arn: string; Input?: string };
  const common = { id, functionId: functionId(Arn), input: Input === undefined ? {} : (JSON.parse(Input) as unknown) };
  const minutes = /^rate\((\d+) minutes\)$/.exec(expression)?.[1];
  if (minutes !== undefined) {
    const every = Number(minutes) * 60_000;
    return { ...common, scaled: false, after: (moment) => moment + every };
  }
  const [minute, hour, , , weekDays] = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(' ') ?? [];
  if (minute === undefined || hour === undefined || weekDays === undefined)
    throw new Error(`the one-machine run does not know the schedule ${expression}`);
  const timezone = String(properties.ScheduleExpressionTimezone ?? 'UTC');
  const cron = new Cron(`${minute} ${hour} * * ${weekDays}`, { timezone, paused: true });
  return {
    ...common,
    scaled: true,
    after: (moment) => cron.nextRun(new Date(moment))?.getTime() ?? Number.MAX_SAFE_INTEGER,
  };
}
