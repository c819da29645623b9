import { expect, test } from 'vitest';
import { addSpan } from '#domain/calendar/day.ts';
import { clockState } from '#domain/case/clock.ts';
import type { AnyPermit, Gate } from '#domain/definitions/permit.ts';
import { citation } from '#domain/definitions/source.ts';
import type { PlannedClock } from '#domain/plan/planned.ts';
import { plannedClock } from '#domain/plan/planned-clock.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * Each kind of clock in the catalogue, by one permit that has it: handed in on Friday 30 October 2026 with nothing missing. Worked out
 * by hand from the calendars of 2026 to 2028: what the day rests on, the last day, the last day with the longer time taken in
 * time, and the day on which the owner may start without a decision. The days were counted once more by a program of its own.
 *
 * Days off that move a day here: Christmas Day 2026 (a Friday) to 28 December, 30 January 2027 (a Saturday) to 1 February, 28
 * February (a Sunday) to 1 March, 30 April 2028 (a Sunday) over 1 May to 2 May. A month that lacks the day ends on its last.
 */
const filed = '2026-10-30';
const examples = [
  ['shoreline-dispensation', 'estimate', '2027-01-08', '–', '–', 'Vi räknar med samma tid som för bygglov'],
  ['water-permit', 'estimate', '2028-05-02', '–', '–', 'Miljöbalken (1998:808) 22 kap. 1 §'],
  [
    'food-approval',
    'estimate',
    '2027-01-22',
    '–',
    '–',
    'Livsmedelsverket, registrera eller godkännas av Livsmedelsverket',
  ],
  ['food-truck-site', 'estimate', '2026-11-06', '–', '–', 'Antagen tid, ingen uppgift läst'],
  [
    'combat-sport-permit',
    'estimate',
    '2027-02-01',
    '–',
    '–',
    'Lagen om tillståndsplikt för vissa kampsportsmatcher (2006:1006) 5 §',
  ],
  [
    'distance-sale-registration',
    'estimate',
    '2026-11-13',
    '–',
    '–',
    'Lagen om tobak och liknande produkter (2018:2088) 5 kap. 5 och 15 §§',
  ],
  ['gambling-licence', 'estimate', '2027-02-01', '–', '–', 'Antagen tid, ingen uppgift läst'],
  ['financial-services-permit', 'estimate', '2027-04-30', '–', '–', 'Ingen sida läst om Finansinspektionens tider'],
  ['land-lease', 'estimate', '2026-11-20', '–', '–', 'Köpings kommun, använda allmän plats'],
  ['preschool-approval', 'estimate', '2027-04-30', '–', '–', 'Falköpings kommun, starta enskild verksamhet'],
  ['grease-separator', 'estimate', '2026-11-27', '–', '–', 'VafabMiljö, tömning av fettavskiljare'],
  ['waste-transport', 'estimate', '2026-12-04', '–', '–', 'Avfallsförordningen (2020:614) 5 kap. 5 §'],
  ['environmental-permit', 'estimate', '2027-11-01', '–', '–', 'Miljöbalken (1998:808) 22 kap. 1 §'],
  [
    'ivo-care-permit',
    'estimate',
    '2027-04-30',
    '–',
    '–',
    'IVO, behöver du anmäla eller ansöka om tillstånd eller ändring?',
  ],
  [
    'waste-treatment-notification',
    'estimate',
    '2027-01-22',
    '–',
    '–',
    'Förordningen om miljöfarlig verksamhet och hälsoskydd (1998:899) 26 c, 26 e och 27 a §§',
  ],
  ['alcohol-taste', 'estimate', '2027-02-26', '–', '–', 'Alkoholförordningen (2010:1636) 5 § nämner inte provsmakning'],
  [
    'heat-pump-permit',
    'estimate',
    '2026-12-11',
    '–',
    '–',
    'Förordningen om miljöfarlig verksamhet och hälsoskydd (1998:899) 17 §',
  ],
  [
    'alcohol-manufacture',
    'estimate',
    '2027-02-26',
    '–',
    '–',
    'Lagen (2022:156) om alkoholskatt 3 kap. anger ingen tid',
  ],
  ['sprout-approval', 'estimate', '2026-12-28', '–', '–', 'Verksamt.se, livsmedelsanläggning (november 2023)'],
  ['school-approval', 'goal', '2028-06-30', '–', '–', 'Skolinspektionen, starta eller utöka fristående skola'],
  ['company-registration', 'goal', '2026-11-13', '–', '–', 'Bolagsverket, vår service: mål för handläggningstider'],
  [
    'front-solar',
    'law',
    '2027-01-08',
    '2027-01-22',
    '–',
    'Plan- och bygglagen (2010:900) 9 kap. 99 § andra stycket; 12 kap. 8 a §',
  ],
  [
    'change-of-use',
    'law',
    '2027-01-08',
    '2027-03-19',
    '–',
    'Plan- och bygglagen (2010:900) 9 kap. 99 §; 12 kap. 8 a §',
  ],
  ['driving-school-permit', 'law', '2026-12-30', '2027-02-01', '–', 'Förordningen om trafikskolor (1998:978) 2 a §'],
  ['vehicle-dismantler', 'law', '2027-02-01', '2027-03-01', '–', 'Bilskrotningsförordningen (2007:186) 6 a §'],
  [
    'explosives-sale',
    'law',
    '2027-02-01',
    '2027-04-30',
    '–',
    'Förordningen om brandfarliga och explosiva varor (2010:1075) 17 §',
  ],
  ['front-heat-pump', 'law', '2026-11-27', '–', '–', 'Plan- och bygglagen (2010:900) 9 kap. 99 a §; 12 kap. 8 a §'],
  ['building-notification', 'law', '2026-11-27', '2026-12-28', '–', 'Plan- och byggförordningen (2011:338) 6 kap. 5 §'],
  [
    'environmental-decision',
    'law',
    '2026-12-11',
    '–',
    '–',
    'Förordningen om miljöfarlig verksamhet och hälsoskydd (1998:899) 26 c och 26 e §§',
  ],
  ['alcohol-licence', 'law', '2027-03-01', '2027-06-30', '–', 'Alkoholförordningen (2010:1636) 5 §'],
  [
    'dangerous-chemicals-sale',
    'law',
    '2026-12-28',
    '2027-01-22',
    '–',
    'Förordningen om kemiska produkter och biotekniska organismer (2008:245) 11 §',
  ],
  [
    'water-notification',
    'law',
    '2026-12-28',
    '–',
    '–',
    'Förordningen om vattenverksamheter (1998:1388) 22 c och 22 e §§',
  ],
  ['food-change', 'goal', '2026-11-06', '–', '–', 'Förordning (EG) nr 852/2004 om livsmedelshygien artikel 6.2'],
  ['food-registration', 'goal', '2026-11-13', '–', '2026-11-13', 'Verksamt.se, livsmedelsanläggning (november 2023)'],
  [
    'cistern-notification',
    'goal',
    '2026-11-27',
    '–',
    '2026-11-27',
    'Naturvårdsverket, brandfarliga vätskor och spilloljor i cisterner (NFS 2021:10)',
  ],
  ['sewage-notification', 'goal', '2026-12-11', '–', '2026-12-11', 'Miljöbalken (1998:808) 9 kap. 6 c §'],
  ['alcohol-notice', 'goal', '2026-11-06', '–', '–', 'Alkohollagen (2010:1622) 9 kap. 11 §'],
  ['primary-production-registration', 'goal', '2026-11-06', '–', '–', 'Livsmedelsförordningen (2006:813) 39 c §'],
  ['aesthetic-registration', 'goal', '2026-11-30', '–', '2026-11-30', 'Patientsäkerhetslagen (2010:659) 2 kap. 1 §'],
  [
    'redundancy-notice-two-months',
    'goal',
    '2026-12-30',
    '–',
    '2026-12-30',
    'Lagen om vissa anställningsfrämjande åtgärder (1974:13) 2 §',
  ],
  [
    'redundancy-notice-four-months',
    'goal',
    '2027-03-01',
    '–',
    '2027-02-28',
    'Lagen om vissa anställningsfrämjande åtgärder (1974:13) 2 §',
  ],
  [
    'pesticide-notification',
    'goal',
    '2026-11-27',
    '–',
    '2026-11-27',
    'Förordningen om bekämpningsmedel (2014:425) 2 kap. 41 §',
  ],
  ['public-event-notification', 'goal', '2026-11-04', '–', '2026-11-04', 'Ordningslagen (1993:1617) 2 kap. 6 §'],
  [
    'product-notification',
    'goal',
    '2027-04-30',
    '–',
    '2027-04-30',
    'Lagen om tobak och liknande produkter (2018:2088) 2 kap. 7 §',
  ],
  [
    'hygienic-treatment',
    'goal',
    '2026-12-11',
    '–',
    '2026-12-11',
    'Förordningen om miljöfarlig verksamhet och hälsoskydd (1998:899) 38 § tredje stycket',
  ],
  [
    'second-hand-auction',
    'goal',
    '2026-11-06',
    '–',
    '2026-11-06',
    'Förordningen om handel med begagnade varor (1999:272) 6 §',
  ],
  [
    'water-registration',
    'goal',
    '2026-11-13',
    '–',
    '2026-11-13',
    'Pajala kommun, verksamheter med egen dricksvattenbrunn',
  ],
  ['alcohol-change', 'law', '2027-03-01', '2027-06-30', '–', 'Alkoholförordningen (2010:1636) 5 §'],
  [
    'solarium',
    'goal',
    '2026-12-11',
    '–',
    '2026-12-11',
    'SSMFS 2025:1 Strålsäkerhetsmyndighetens föreskrifter om kosmetiska solarier',
  ],
] as const;

const before = { gate: 'filing' as Gate, strength: 'hard' as const, permit: 'x', veto: false, conditionsBind: false };
const clockOf = ({ clock, after = [] }: AnyPermit): PlannedClock =>
  plannedClock(clock, after.some((a) => a.gate === 'filing' && a.strength === 'hard') ? [before] : []);
const at = (day: string) => `${day}T11:00:00Z`;
const permitOf = (id: string): AnyPermit => {
  const permit = catalogue.permits[id as keyof typeof catalogue.permits];
  if (!permit) throw new Error(`no permit ${id}`);
  return permit;
};

test.each(examples)(
  '%s: %s, last day %s, at the longest %s, may start %s (%s)',
  (id, basis, due, late, start, source) => {
    const permit = permitOf(id);
    const clock = clockOf(permit);
    expect(citation(permit.clock.source)).toBe(source);
    const events = { filedAt: at(filed), supplements: [], today: filed };
    const state = clockState(clock, events);
    expect(state).toMatchObject({ basis, due, state: 'running', breaches: [] });
    const extended = clockState(clock, { ...events, extendedAt: [at(due)] });
    expect(extended.due).toBe(late === '–' ? due : late);
    expect(extended.extended).toBe(late === '–' ? undefined : true);
    if (start !== '–') expect(addSpan(filed, clock.length.statutory)).toBe(start);
    // The day after the last the breach is there, and nothing that the body does on that day takes it away.
    const after = addSpan(due, { value: 1, unit: 'days' });
    const late1 = {
      ...events,
      today: after,
      extendedAt: [at(after)],
      supplements: [{ askedAt: at(after) }],
      complete: [{ saidAt: at(after), from: after }],
    };
    expect(clockState(clock, late1)).toMatchObject({ due, breaches: [{ day: due, basis }] });
  },
);

test('each kind of clock in the catalogue has its example', () => {
  const kindOf = (id: string) => {
    const { length, ...rest } = clockOf(permitOf(id));
    return JSON.stringify([length, rest]);
  };
  const shown = new Set(examples.map(([id]) => kindOf(id)));
  const lacking = Object.keys(catalogue.permits).filter((id) => !shown.has(kindOf(id)));
  expect(lacking).toEqual([]);
});
