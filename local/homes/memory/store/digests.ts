import type { Instant } from '#domain/calendar/day.ts';
import type { Digests, QueuedNotice } from '#domain/ports/store/digests.ts';
import { copyOf, kept } from './kept.ts';

/** The digest of an inbox on a day. */
interface Run {
  readonly held?: readonly QueuedNotice[];
  readonly before?: Instant;
  readonly attemptedAt?: Instant;
  readonly sentAt?: Instant;
}

const nameOf = ({ at, caseId, cause }: QueuedNotice) => `${at}#${caseId}#${cause}`;

export function memoryDigests(): Digests {
  const queues = new Map<string, Map<string, QueuedNotice>>();
  const runs = new Map<string, Map<string, Run>>();
  const queueOf = (inbox: string) => mapIn(queues, inbox);
  const runsOf = (inbox: string) => mapIn(runs, inbox);
  const change = (inbox: string, day: string, by: (run: Run) => Run) =>
    runsOf(inbox).set(day, by(runsOf(inbox).get(day) ?? {}));
  return {
    async queueNotice(inbox, notice) {
      queueOf(inbox).set(nameOf(notice), kept(notice));
    },

    async noticesBefore(inbox, before) {
      const sorted = [...queueOf(inbox)].sort(([a], [b]) => (a < b ? -1 : 1));
      return copyOf(sorted.flatMap(([, notice]) => (notice.at < before ? [notice] : [])));
    },

    async forgetHeld(inbox, { day, held }) {
      for (const notice of held) queueOf(inbox).delete(nameOf(notice));
      if (held.length > 0) change(inbox, day, ({ held: _held, ...run }) => run);
    },

    async lastDigest(inbox) {
      const newest = [...runsOf(inbox)].sort(([a], [b]) => (a < b ? 1 : -1));
      const gone = newest.find(([, { sentAt }]) => sentAt !== undefined);
      return gone && copyOf({ day: gone[0], held: gone[1].held ?? [] });
    },

    async holdNotices(inbox, day, held) {
      change(inbox, day, (run) => ({ ...run, held: kept(held) }));
    },

    async beginDigest(inbox, day, { before, realNow, uncertainBefore }) {
      const { sentAt, attemptedAt, ...run } = runsOf(inbox).get(day) ?? {};
      if (sentAt !== undefined || (attemptedAt !== undefined && attemptedAt >= uncertainBefore)) return undefined;
      const settled = run.before ?? before;
      runsOf(inbox).set(day, { ...run, attemptedAt: realNow, before: settled });
      return { before: settled };
    },

    async digestRefused(inbox, day) {
      change(inbox, day, ({ attemptedAt: _attempted, ...run }) => run);
    },

    async digestSent(inbox, day, at) {
      if (runsOf(inbox).has(day)) change(inbox, day, (run) => ({ sentAt: at, ...run }));
    },
  };
}

function mapIn<T>(maps: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const map = maps.get(name) ?? new Map<string, T>();
  maps.set(name, map);
  return map;
}
