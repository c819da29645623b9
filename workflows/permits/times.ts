import { days, months, weeks } from '#domain/calendar/day.ts';
import type { ClockRule, Counting, Stage } from '#domain/definitions/permit.ts';
import type { Binding, Source, Statute } from '#domain/definitions/source.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';

/** From when the law counts, and what a supplement does to it: what several permits share. */
export const counted = {
  /** From receipt, from the owner's own addition, or from the day a deficiency was remedied that was pointed out within three weeks. */
  building: {
    starts: 'received',
    onSupplement: 'restart-if-asked-within-three-weeks',
    source: law.planAndBuilding('9 kap. 99 § första stycket'),
    verified: true,
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

    source: law.alcoholOrdinance('5 §'),
    verified: true,
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
 * @param source the act that names no time, where one was read
 */
export const noTimeInLaw = (source: Source = unread('Ingen tid i lag eller förordning är känd')) =>
  ({ starts: 'complete', onSupplement: 'restart', source, verified: false }) as const satisfies Counting;

const buildingDecision = {
  kind: 'decision',
  basis: 'law',
  statutory: weeks(10),
  counting: counted.building,
  source: law.planAndBuilding('9 kap. 99 §; 12 kap. 8 a §'),
  verified: true,
  note: {
    sv: 'Ändrar ni själva ansökan börjar tiden om. Avgiften sänks med en femtedel för varje påbörjad vecka som beslutet är sent.',
    en: 'If you change the application yourselves, the time starts again. The fee is cut by one fifth for each week, or part of a week, that the decision is late.',
  },
} as const;

/** “Inom tio veckor”, and ten more once with reasons given before the first end (PBL 9 kap. 99 §). */
export const buildingClock = { ...buildingDecision, extension: weeks(10) } as const;

/** For solar cells on a front the ten weeks may be prolonged “bara … med högst två veckor” (PBL 9 kap. 99 § second paragraph). */
export const solarFrontClock = {
  ...buildingClock,
  extension: weeks(2),
  source: law.planAndBuilding('9 kap. 99 § andra stycket; 12 kap. 8 a §'),
} as const;

/** “Inom fyra veckor … Tidsfristen får inte förlängas” (PBL 9 kap. 99 a §). */
export const heatPumpFrontClock = {
  ...buildingDecision,
  statutory: weeks(4),
  source: law.planAndBuilding('9 kap. 99 a §; 12 kap. 8 a §'),
} as const;

/** “Fyra veckor”, and four more once (PBF 6 kap. 5 §). */
export const buildingNotificationClock = {
  kind: 'decision',
  basis: 'law',
  statutory: weeks(4),
  extension: weeks(4),
  counting: { ...counted.building, source: law.planAndBuildingOrdinance('6 kap. 5 §') },
  source: law.planAndBuildingOrdinance('6 kap. 5 §'),
  verified: true,
  note: {
    sv: 'Inget arbete före startbesked. Avgiften sänks med en femtedel för varje påbörjad vecka som beslutet är sent.',
    en: 'No work before the start clearance. The fee is cut by one fifth for each week, or part of a week, that the decision is late.',
  },
} as const;

/** How long a body usually gets to answer a referral. Our own setting, not law. */
export const referralTime = weeks(2);

/**
 * From a decision to use. A permit holds at once (PBL 9 kap. 114 §): the works begin with the start clearance, which has no time
 * in law, and what was built may be used after the final clearance (10 kap. 3–4 §§).
 *
 * @param otherwise how many weeks of works to count when the owner has not said
 */
const worksThenClearance = (otherwise: number) =>
  [
    {
      id: 'building-works',
      name: { sv: 'Ert bygge, efter startbesked', en: 'Your building work, after the start clearance' },
      lasts: { answer: 'build_weeks', unit: 'weeks', otherwise },
      source: { proof: 'owner', title: 'Er egen uppskattning' },
      verified: true,
    },
    {
      id: 'final-clearance',
      name: { sv: 'Slutbesked (vår uppskattning)', en: 'Final clearance (our estimate)' },
      lasts: weeks(2),
      source: unread('Ingen tid står i plan- och bygglagen (2010:900) 10 kap. 34–37 §§'),
      verified: false,
    },
  ] as const satisfies readonly Stage<'build_weeks'>[];

export const buildingStages = worksThenClearance(6);

/** A change of use may need no works at all: then nothing is counted for them. */
export const useStages = worksThenClearance(0);

/** Four months from a complete application, and four more once with reasons (alkoholförordningen (2010:1636) 5 §). */
export const alcoholClock = {
  kind: 'decision',
  basis: 'law',
  typical: weeks(8),
  statutory: months(4),
  extension: months(4),
  counting: counted.alcohol,
  source: law.alcoholOrdinance('5 §'),
  verified: true,
  note: {
    sv: 'Tiden räknas från komplett ansökan. Kommunen kan ta fyra månader till, och ska då säga varför i tid.',
    en: 'Counted from a complete application. The municipality can take four more months, but must say why in time.',
  },
} as const;

/** “Inom fyra månader från det att en fullständig ansökan har kommit in”, and four more (förordningen om tobak 4 kap. 1 §). */
export const tobaccoClock = {
  ...alcoholClock,
  counting: {
    starts: 'complete',
    onSupplement: 'restart',
    source: law.tobaccoOrdinance('4 kap. 1 §'),
    verified: true,
  },
  source: law.tobaccoOrdinance('4 kap. 1 §'),
} as const;

/** For a notification that the law demands before the start, or before a change, and that nobody answers. */
export const toldBefore = (source: Statute) =>
  ({
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: { starts: 'received', onSupplement: 'runs-on', source, verified: true },
    source,
    verified: true,
  }) as const satisfies ClockRule;
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
 * environment may be significant, and may take longer with reasons. There is no limit to how long: we count as long again.
 */
export const environmentDecision = {
  kind: 'decision',
  basis: 'law',
  statutory: weeks(6),
  extensionCounted: weeks(6),
  counting: counted.environmentDecision,
  source: law.healthProtection('26 c och 26 e §§'),
  verified: true,
  note: {
    sv: 'Ni får börja först när nämnden har beslutat. Den får ta längre tid om den säger varför. Lagen sätter ingen gräns; vi räknar med lika länge till.',
    en: 'You may start only when the board has decided. It may take longer if it says why. The law sets no limit; we allow as long again.',
  },
} as const;

/** It must be notified before, and the paragraph says no more. */
export const countedBefore = (source: Binding) =>
  ({ starts: 'received', onSupplement: 'runs-on', source, verified: true }) as const satisfies Counting;

/**
 * Something is told, and nobody waits for an answer.
 *
 * @param source the paragraph that says when
 */
export const toldAtOnce = (source: Binding) =>
  ({ kind: 'wait', basis: 'law', wait: days(0), counting: countedBefore(source), source, verified: true }) as const;

/** FMH 13, 14 and 17 §§ set no time. Whether the six weeks of MB 9 kap. 6 c § hold for a plant is not settled. */
export const plantWait = (source: Binding) =>
  ({
    kind: 'wait',
    basis: 'estimate',
    wait: weeks(6),
    counting: countedBefore(source),
    source: law.environmentalCode('9 kap. 6 c §'),
    verified: false,
    note: {
      sv: 'Lagen säger bara före. Vi räknar med sex veckor.',
      en: 'The law only says before. We allow six weeks.',
    },
  }) as const;

/**
 * Förordningen om vattenverksamheter 22 c and 22 e §§, since 2025 in place of the eight weeks of waiting (MB 11 kap. 9 b §): nothing
 * starts before the decision, which comes within eight weeks, or later with reasons. No limit is set: we count as long again.
 */
export const waterDecision = {
  kind: 'decision',
  basis: 'law',
  statutory: weeks(8),
  extensionCounted: weeks(8),
  counting: {
    starts: 'received',
    onSupplement: 'runs-on',
    source: law.waterActivities('22 c §'),
    verified: true,
  },
  source: law.waterActivities('22 c och 22 e §§'),
  verified: true,
  note: {
    sv: 'Arbetet får börja först när länsstyrelsen har beslutat. Den får ta längre tid om den säger varför. Lagen sätter ingen gräns; vi räknar med lika länge till.',
    en: 'The work may start only when the county board has decided. It may take longer if it says why. The law sets no limit; we allow as long again.',
  },
} as const;

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
    en: 'Counted from a complete application. The municipality may require an inspection before you start.',
  },
} as const;
