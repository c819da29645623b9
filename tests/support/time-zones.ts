import { afterAll, beforeAll, describe, expect } from 'vitest';

/** East of Greenwich, west of it, and the first place on earth to see a day. */
const zones = ['Europe/Stockholm', 'America/New_York', 'Pacific/Kiritimati'] as const;

/** Runs tests as on a machine in each zone. A runtime that does not take the zone fails, so that no test stands still. */
export function describeInEveryZone(about: string, tests: () => void): void {
  describe.each(zones)(`${about}, in %s`, (zone) => {
    const before = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(new Date(2027, 1, 3).getTimezoneOffset()).not.toBe(0);
    });
    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    tests();
  });
}
