import { type Counters, hourSeconds } from '#domain/ports/store/counters.ts';

/** Whose it is is kept as it is: it is gone with the process. */
export function memoryCounters(): Counters {
  const counted = new Map<string, number>();
  return {
    async countWithinHour(kind, whose, most, now) {
      const hour = Math.floor(now / hourSeconds);
      const name = `${kind} ${hour} ${whose}`;
      const before = counted.get(name) ?? 0;
      if (before >= most) return (hour + 1) * hourSeconds - now;
      counted.set(name, before + 1);
      return 0;
    },
  };
}
