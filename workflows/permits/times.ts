import { days, months, weeks } from '#domain/calendar/day.ts';
import type { Counting, Stage } from '#domain/definitions/permit.ts';
import type { Binding, Source } from '#domain/definitions/source.ts';
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
    source: law.healthProtection('38 § tredje stycket'),
    verified: true,
  },
  /** The same words, for what is notified under chapter 9 of the Environmental Code. */
  environment: {
    starts: 'received',
    onSupplement: 'runs-on',
    source: law.environmentalCode('9 kap. 6 c §'),
    verified: true,
  },
  /** “Från den dag då anmälan gjordes”; of supplements the paragraph says nothing. */
  environmentDecision: {
    starts: 'received',
    onSupplement: 'runs-on',
    source: law.healthProtection('26 c §'),
    verified: true,
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

    source: unread('Förordning (2010:1075) om brandfarliga och explosiva varor 17 §'),
    verified: false,
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

const earlier = {
  sv: 'Ni får börja tidigare om myndigheten säger det.',
  en: 'You may start earlier if the authority says so.',
};

/** Six weeks from the notification; then start is allowed, unless the authority has decided something else. */
export const environmentWait = {
  kind: 'wait',
  basis: 'law',
  wait: weeks(6),
  counting: counted.environment,
  source: law.environmentalCode('9 kap. 6 c §'),
  verified: true,
  note: earlier,
} as const;

/** Six weeks again, for what is notified for the sake of people's health. */
export const healthWait = {
  ...environmentWait,
  counting: counted.health,
  source: law.healthProtection('38 § tredje stycket'),
} as const;

/**
 * FMH 26 a, 26 c and 26 e §§: here the board's silence opens nothing. It decides within six weeks whether the effect on the
 * environment may be significant, and may take longer with reasons; there is no limit to how long.
 */
export const environmentDecision = {
  kind: 'decision',
  basis: 'law',
  statutory: weeks(6),
  counting: counted.environmentDecision,
  source: law.healthProtection('26 c och 26 e §§'),
  verified: true,
  note: {
    sv: 'Ni får börja först när nämnden har beslutat. Nämnden får ta längre tid om den säger varför.',
    en: 'You may start only when the board has decided. The board may take longer if it says why.',
  },
} as const;

/** A notification or a permit that must come first, where no paragraph sets a time: from complete, as we count. */
export const noTimeIn = (source: Source) =>
  ({ starts: 'complete', onSupplement: 'restart', source, verified: false }) as const satisfies Counting;

/** It must be notified before, and the paragraph says no more. */
export const toldBefore = (source: Binding) =>
  ({ starts: 'received', onSupplement: 'runs-on', source, verified: true }) as const satisfies Counting;

/**
 * Something is told, and nobody waits for an answer.
 *
 * @param source the paragraph that says when
 */
export const toldAtOnce = (source: Binding) =>
  ({ kind: 'wait', basis: 'law', wait: days(0), counting: toldBefore(source), source, verified: true }) as const;

/** FMH 13, 14 and 17 §§ set no time. Whether the six weeks of MB 9 kap. 6 c § hold for a plant is not settled. */
export const plantWait = (source: Binding) =>
  ({
    kind: 'wait',
    basis: 'estimate',
    wait: weeks(6),
    counting: toldBefore(source),
    source: law.environmentalCode('9 kap. 6 c §'),
    verified: false,
    note: {
      sv: 'Lagen säger bara före. Vi räknar med sex veckor.',
      en: 'The law only says before. We count six weeks.',
    },
  }) as const;

/** Three months from a complete application, and three more once with reasons. */
export const flammableClock = {
  kind: 'decision',
  basis: 'law',
  statutory: months(3),
  extension: months(3),
  counting: counted.flammable,
  source: sources.rescueFlammable,
  verified: false,
  note: { sv: 'Tiden räknas från komplett ansökan.', en: 'Counted from a complete application.' },
} as const;
