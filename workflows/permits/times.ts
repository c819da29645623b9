import { months, weeks } from '#domain/calendar/day.ts';
import type { Stage } from '#domain/definitions/permit.ts';
import { sources } from '../sources.ts';

/**
 * Ten weeks, and ten more once with reasons given before the first end (PBL 9 kap. 99 §, wording since 1 December 2025).
 * Counted from receipt, or from the last supplement when it was asked for within three weeks.
 */
export const buildingClock = {
  kind: 'decision',
  statutory: weeks(10),
  extension: weeks(10),
  onSupplement: 'restart-if-asked-within-three-weeks',
  source: sources.pbl,
  verified: true,
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
    source: { title: 'Er egen uppskattning' },
    verified: true,
  },
  {
    id: 'final-clearance',
    name: { sv: 'Slutbesked', en: 'Final clearance' },
    lasts: weeks(2),
    source: { title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
  },
] as const satisfies readonly Stage<'build_weeks'>[];

/** Four months from a complete application, and four more once with reasons (alkoholförordningen (2010:1636) 5 §). */
export const alcoholClock = {
  kind: 'decision',
  typical: weeks(8),
  statutory: months(4),
  extension: months(4),
  onSupplement: 'restart',
  source: sources.salaAlcohol,
  verified: true,
  note: {
    sv: 'Tiden räknas från komplett ansökan med betald avgift.',
    en: 'Counted from a complete application with the fee paid.',
  },
} as const;

/** Six weeks from a complete notification; then start is allowed, unless the authority has said something else. */
export const environmentWait = {
  kind: 'wait',
  wait: weeks(6),
  onSupplement: 'restart',
  source: sources.kopingHealth,
  verified: true,
  note: {
    sv: 'Ni får börja tidigare om myndigheten säger det.',
    en: 'You may start earlier if the authority says so.',
  },
} as const;

/** Three months from a complete application, and three more once with reasons. */
export const flammableClock = {
  kind: 'decision',
  statutory: months(3),
  extension: months(3),
  onSupplement: 'restart',
  source: sources.rescueFlammable,
  verified: true,
  note: { sv: 'Tiden räknas från komplett ansökan.', en: 'Counted from a complete application.' },
} as const;
