import { days, weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { notifyFirst } from './times.ts';

export const refrigerants = definePermit({
  id: 'refrigerants',
  kind: 'notification',
  name: { sv: 'Anmälan av köldmedier', en: 'Notification of refrigerants' },
  department: 'environment-board',
  when: yes('large_refrigeration'),
  why: {
    sv: 'Kylar och frysar innehåller tillsammans minst 14 ton koldioxidekvivalenter.',
    en: 'Fridges and freezers together hold at least 14 tonnes of carbon dioxide equivalents.',
  },
  tests: {
    sv: 'Ingen prövning. Myndigheten får veta före installationen och sedan varje år.',
    en: 'No examination. The authority is told before the installation and then every year.',
  },
  obstacles: [
    {
      sv: 'Installatören säger att allt är klart, men ingen rapport lämnas. Rapportera senast 31 mars.',
      en: 'The installer says all is done, but no report is made. Report by 31 March.',
    },
    {
      sv: 'Gamla kylar saknar register. Be säljaren om det.',
      en: 'Old units have no register. Ask the seller for it.',
    },
  ],
  fee: {
    sv: 'Timavgift. Sen rapport ger en miljösanktionsavgift.',
    en: 'An hourly fee. A late report costs a sanction fee.',
  },
  validity: { sv: 'Rapportera varje år.', en: 'Report every year.' },
  law: { source: unread('Förordning (EU) 2024/573; förordning (2016:1128) 14–15 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: notifyFirst('Förordning (2016:1128) om fluorerade växthusgaser', sources.ystadRefrigerants),
    source: sources.ystadRefrigerants,
    verified: false,
    note: { sv: 'Anmäl före installationen.', en: 'Notify before the installation.' },
  },
  requirements: ['property_designation', 'refrigerants', 'installer', 'refrigerant_register'],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.ystadRefrigerants],
});
