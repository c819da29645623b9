import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cron } from 'croner';
import type { FunctionEntry } from '#functions/settings.ts';
import { type ScheduleRow, schedules } from '#lib/runs/schedules.ts';
import type { Clock } from '../clock.ts';
import { writeWhole } from '../kept-file.ts';
import { afterMilliseconds } from '../long-timer.ts';
import { causeOf } from '../route/cause.ts';
import { Timers } from '../route/timers.ts';

interface Schedule {
  readonly id: string;
  readonly entry: FunctionEntry;
  readonly input: unknown;
  /** The next time after a moment of the clock, in epoch milliseconds. */
  readonly after: (moment: number) => number;
  /** A rate is real time, also on a scaled clock. */
  readonly scaled: boolean;
}

/**
 * The product's schedules on this machine. A time of day that passed while the machine was off is made good at start, once;
 * that it was is kept in the data folder.
 */
export class Schedules {
  readonly #schedules = schedules.map(scheduleOf);
  readonly #invoke: (entry: FunctionEntry, event: unknown) => Promise<unknown>;
  readonly #clock: Clock;
  readonly #file: string;
  readonly #last: Record<string, number>;
  readonly #cancels = new Map<string, () => void>();
  /** Times of day are the clock's, whoever sets it. */
  readonly #timers: Timers;

  constructor(invoke: (entry: FunctionEntry, event: unknown) => Promise<unknown>, clock: Clock, directory: string) {
    this.#invoke = invoke;
    this.#clock = clock;
    this.#timers = new Timers(clock);
    this.#file = join(directory, 'schedules.json');
    this.#last = keptIn(this.#file);
  }

  start(): void {
    for (const schedule of this.#schedules) {
      const last = this.#lastOf(schedule);
      if (schedule.scaled && last !== undefined && schedule.after(last) <= this.#clock.now()) this.#run(schedule);
      else if (schedule.scaled && last === undefined) this.#ran(schedule);
      this.#wait(schedule);
    }
  }

  stop(): void {
    for (const cancel of this.#cancels.values()) cancel();
    this.#timers.stop();
  }

  #wait(schedule: Schedule): void {
    const ring = () => {
      this.#run(schedule);
      this.#wait(schedule);
    };
    if (schedule.scaled) this.#timers.add({ at: schedule.after(this.#clock.now()), place: -1, ring });
    else this.#cancels.set(schedule.id, afterMilliseconds(schedule.after(0), ring));
  }

  #run(schedule: Schedule): void {
    if (schedule.scaled) this.#ran(schedule);
    this.#invoke(schedule.entry, schedule.input).catch((error: unknown) =>
      console.error(`the schedule ${schedule.id} failed and comes again: ${causeOf(error)}`),
    );
  }

  /** When it last ran. Version 0.2.0 kept it by a name that begins with ours. */
  #lastOf({ id }: Schedule): number | undefined {
    return this.#last[id] ?? Object.entries(this.#last).find(([name]) => name.startsWith(id))?.[1];
  }

  #ran({ id }: Schedule): void {
    this.#last[id] = this.#clock.now();
    try {
      writeWhole(this.#file, JSON.stringify(this.#last));
    } catch (error) {
      // It runs all the same, and may run once more after a restart.
      console.error(`when the schedule ${id} ran could not be kept: ${causeOf(error)}`);
    }
  }
}

/** When each ran last. What cannot be read is as if they had never run: nothing is made good then, and they run from now on. */
function keptIn(file: string): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, moment]) => typeof moment === 'number'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      console.error(`${file} cannot be read, and is begun anew: ${(error as Error).name}`);
    return {};
  }
}

function scheduleOf({ construct: id, entry, when }: ScheduleRow): Schedule {
  if ('everyMinutes' in when) {
    const every = when.everyMinutes * 60_000;
    return { id, entry, input: {}, scaled: false, after: (moment) => moment + every };
  }
  const { hour, minute } = when.weekdaysAt;
  const cron = new Cron(`${minute} ${hour} * * MON-FRI`, { timezone: when.timeZone, paused: true });
  return {
    ...{ id, entry, input: {} },
    scaled: true,
    after: (moment) => cron.nextRun(new Date(moment))?.getTime() ?? Number.MAX_SAFE_INTEGER,
  };
}
