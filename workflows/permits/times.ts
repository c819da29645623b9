import { months, weeks } from '#domain/calendar/day.ts';
import type { Counting, Stage } from '#domain/definitions/permit.ts';
import type { Source } from '#domain/definitions/source.ts';
import { law } from '../law.ts';
import { sources, unread } from '../sources.ts';

/** From when the law counts, and what a supplement does to it: what several permits share. */
export const counted = {
  /** From receipt, or from the day a deficiency was remedied that was pointed out within three weeks. */
  building: {
    starts: 'received',
    onSupplement: 'restart-if-asked-within-three-weeks',

    source: unread('Plan- och bygglagen (2010:900) 9 kap. 99 § första stycket'),
    verified: false,
  },
  /** “Efter det att anmälan har gjorts”; of supplements the paragraph says nothing, and the board may decide otherwise. */
  health: {
    starts: 'received',
    onSupplement: 'runs-on',

    source: unread('Förordning (1998:899) om miljöfarlig verksamhet och hälsoskydd 38 § tredje stycket'),
    verified: false,
  },
  /** The same words, for what is notified under chapter 9 of the Environmental Code. */
  environment: {
    starts: 'received',
    onSupplement: 'runs-on',

    source: unread('Miljöbalken (1998:808) 9 kap. 6 c §'),
    verified: false,
  },
  /** “Från det att en fullständig ansökan har kommit in.” */
  alcohol: {
    starts: 'complete',
    onSupplement: 'restart',

    source: unread('Alkoholförordningen (2010:1636) 5 §'),
    verified: false,
  },
  /** “Efter det att en fullständig ansökan kom in.” */
  flammable: {
    starts: 'complete',
    onSupplement: 'restart',

    source: law.flammablesOrdinance('17 §'),
    verified: true,
  },
} as const satisfies Record<string, Counting>;

/**
 * For a time that no statute sets. What we count with is counted from a complete application, since a body that waits for
 * papers does not examine.
 *
 * @param source where the time was read, or where none was found
 * @param cite what says that there is no time, when a statute has been read
 */
export const noTimeInLaw = (_read: Source, cite = 'Ingen tid i lag eller förordning är känd') =>
  ({ starts: 'complete', onSupplement: 'restart', source: unread(cite), verified: false }) as const satisfies Counting;

/** A notification must be made before the start, and no more is said. What says so in law has not been read. */
export const notifyFirst = (cite: string, _read: Source) =>
  ({ starts: 'received', onSupplement: 'runs-on', source: unread(cite), verified: false }) as const satisfies Counting;

/** Ten weeks, and ten more once with reasons given before the first end (PBL 9 kap. 99 §, wording since 1 December 2025). */
export const buildingClock = {
  kind: 'decision',
  basis: 'law',
  statutory: weeks(10),
  extension: weeks(10),
  counting: counted.building,
  source: sources.pbl,
  verified: false,
  note: {
    sv: 'Avgiften sänks med en femtedel för varje påbörjad vecka efter fristen.',
    en: 'The fee falls by one fifth for each week begun past the time limit.',
  },
} as const;

/** How long a body usually gets to answer a referral. Our own setting, not law. */
export const referralTime = weeks(2);

/** From a building permit to use: waiting after the announcement, the owner's own works, the final clearance. */
export const buildingStages = [
  {
    id: 'enforcement',
    name: { sv: 'Väntan efter kungörelsen', en: 'Waiting time after the announcement' },
    lasts: weeks(4),
    source: sources.kungsorBuilding,
    verified: false,
  },
  {
    id: 'building-works',
    name: { sv: 'Ert bygge, efter startbesked', en: 'Your building works, after start clearance' },
    lasts: { answer: 'build_weeks', unit: 'weeks', otherwise: 6 },
    source: { proof: 'owner', title: 'Er egen uppskattning' },
    verified: false,
  },
  {
    id: 'final-clearance',
    name: { sv: 'Slutbesked', en: 'Final clearance' },
    lasts: weeks(2),
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
  },
] as const satisfies readonly Stage<'build_weeks'>[];

/** Four months from a complete application, and four more once with reasons (alkoholförordningen (2010:1636) 5 §). */
export const alcoholClock = {
  kind: 'decision',
  basis: 'law',
  typical: weeks(8),
  statutory: months(4),
  extension: months(4),
  counting: counted.alcohol,
  source: sources.salaAlcohol,
  verified: false,
  note: {
    sv: 'Tiden räknas från komplett ansökan med betald avgift.',
    en: 'Counted from a complete application with the fee paid.',
  },
} as const;

/** Six weeks from the notification; then start is allowed, unless the authority has decided something else. */
export const environmentWait = {
  kind: 'wait',
  basis: 'law',
  wait: weeks(6),
  counting: counted.environment,
  source: sources.environmentalCode,
  verified: false,
  note: {
    sv: 'Ni får börja tidigare om myndigheten säger det.',
    en: 'You may start earlier if the authority says so.',
  },
} as const;

/** Six weeks again, for what is notified for the sake of people's health. */
export const healthWait = { ...environmentWait, counting: counted.health, source: sources.healthNotification } as const;

/** “Inom tre månader efter det att en fullständig ansökan kom in”, and at most three more, once (FBE 17 §). */
export const flammableClock = {
  kind: 'decision',
  basis: 'law',
  statutory: months(3),
  extension: months(3),
  counting: counted.flammable,
  source: law.flammablesOrdinance('17 §'),
  verified: true,
  note: {
    sv: 'Tiden räknas från komplett ansökan. Kommunen kan kräva avsyning innan ni börjar.',
    en: 'Counted from a complete application. The municipality can demand an inspection before you start.',
  },
} as const;
