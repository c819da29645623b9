import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { because } from './reads.ts';
import { environmentWait, notifyFirst, referralTime } from './times.ts';

export const oilSeparator = definePermit({
  id: 'oil-separator',
  kind: 'notification',
  name: { sv: 'Anmälan av oljeavskiljare', en: 'Notification of an oil separator' },
  department: 'environment-board',
  when: yes('oily_wastewater'),
  why: {
    sv: 'Spolvattnet kan innehålla olja. Den får inte nå avloppet.',
    en: 'The rinse water can hold oil. It must not reach the drains.',
  },
  tests: { sv: 'Storlek, klass, larm och provtagningsbrunn.', en: 'Size, class, alarm and sampling well.' },
  obstacles: [
    {
      sv: 'Avskiljaren har fel klass. Be leverantören räkna på flödet.',
      en: 'The separator is of the wrong class. Ask the supplier to work out the flow.',
    },
    {
      sv: 'Provtagningsbrunn saknas. Rita in den från början.',
      en: 'There is no sampling well. Draw it from the start.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: {
    sv: 'Tills vidare. Kontrollera och töm varje år.',
    en: 'Until further notice. Check and empty it every year.',
  },
  law: { source: unread('Förordning (1998:899) 13–14 §§; lag (2006:412) om allmänna vattentjänster'), verified: false },
  neededToOpen: true,
  clock: {
    ...environmentWait,
    basis: 'estimate',
    counting: notifyFirst('Förordning (1998:899) om miljöfarlig verksamhet och hälsoskydd 13 §', sources.nykvarnSewage),
    source: sources.nykvarnSewage,
    verified: false,
    note: {
      sv: 'Sex veckor gäller ett eget avlopp. Leder ni vattnet till kommunens nät ska VA-huvudmannen säga ja först.',
      en: 'Six weeks hold for your own drains. If you lead the water to the municipal network the water company must agree first.',
    },
  },
  requirements: [
    'property_designation',
    'premises_owner',
    'separator_details',
    'wastewater',
    'separator_sheet',
    'site_plan',
  ],
  referrals: [
    {
      to: 'water-utility',
      strength: 'customary',
      why: { sv: 'Kan den anslutas till avloppet?', en: 'Can it be connected to the drains?' },
      answerWithin: referralTime,
      reads: {
        property_designation: because.place,
        separator_details: because.separator,
        wastewater: because.water,
        separator_sheet: because.separator,
        site_plan: because.position,
      },
    },
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.kopingOil, sources.vaggerydOil, sources.nykvarnSewage, sources.malarenergi],
});
