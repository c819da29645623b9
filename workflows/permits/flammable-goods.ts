import { months } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources } from './shared.ts';

export const flammableGoods = definePermit({
  id: 'flammable-goods',
  kind: 'permit',
  name: { sv: 'Tillstånd för brandfarlig vara', en: 'Permit for flammable goods' },
  department: 'rescue-service',
  when: yes('flammable_goods'),
  why: {
    sv: 'Ni ska ha mer brandfarlig vara än gränsen för lokaler dit allmänheten har tillträde.',
    en: 'You will keep more flammable goods than the limit for premises open to the public.',
  },
  tests: {
    sv: 'Att varorna förvaras och används säkert, och att en föreståndare har ansvaret.',
    en: 'That the goods are kept and used safely, and that a supervisor is responsible.',
  },
  obstacles: [
    {
      sv: 'Riskutredningen saknas. Gör den innan ni ansöker.',
      en: 'The risk assessment is missing. Make it before you apply.',
    },
    { sv: 'Den förra ägarens tillstånd gäller inte er.', en: 'The former owner’s permit is not yours.' },
  ],
  fee: { sv: 'Räddningstjänstens taxa.', en: 'The rescue service’s tariff.' },
  validity: { sv: 'Den tid som står i beslutet.', en: 'The time in the decision.' },
  law: {
    cite: 'Lag (2010:1011) om brandfarliga och explosiva varor 16–17 §§; förordning (2010:1075) 16–17 §§; MSBFS 2013:3',
    source: { title: 'Lag (2010:1011)', url: 'https://lagen.nu/2010:1011', read: '2026-11-24' },
    verified: true,
  },
  clock: {
    kind: 'decision',
    statutory: months(3),
    extension: months(3),
    onSupplement: 'restart',
    source: sources.rescueFlammable,
    verified: true,
    note: { sv: 'Tiden räknas från komplett ansökan.', en: 'Counted from a complete application.' },
  },
  after: [
    {
      permit: 'change-of-use',
      gate: 'decision',
      strength: 'advisable',
      when: yes('use_changes'),
      why: {
        sv: 'Byggnad och brandskydd bör vara klara på ritning först.',
        en: 'The building and its fire safety should be settled on the drawing first.',
      },
      verified: true,
    },
  ],
  requirements: [
    'property_designation',
    'max_persons',
    'business_description',
    'goods_and_amounts',
    'goods_storage',
    'goods_supervisor',
  ],
  documents: [
    { sv: 'Riskutredning', en: 'Risk assessment' },
    { sv: 'Ritning och intyg för gasinstallationen', en: 'Drawing and certificate of the gas installation' },
  ],
  appeal: { to: 'county-board', weeks: 3 },
  sources: [sources.rescueFlammable],
});
