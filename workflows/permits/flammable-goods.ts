import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { flammableClock } from './times.ts';

export const flammableGoods = definePermit({
  id: 'flammable-goods',
  kind: 'permit',
  name: { sv: 'Tillstånd för brandfarlig vara', en: 'Permit for flammable goods' },
  department: 'rescue-service',
  when: yes('flammable_goods'),
  why: {
    sv: 'Ni ska ha mer brandfarlig vara än gränsen. Är någon vara över gränsen ska alla stå i ansökan.',
    en: 'You will keep more flammable goods than the limit. If any of them is above it, all must be in the application.',
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
    {
      sv: 'Terrassvärmarna glöms bort. Räkna med deras flaskor.',
      en: 'The patio heaters are forgotten. Count their bottles.',
    },
  ],
  fee: { sv: 'Räddningstjänstens taxa.', en: 'The rescue service’s tariff.' },
  validity: { sv: 'Den tid som står i beslutet.', en: 'The time in the decision.' },
  law: {
    source: unread(
      'Lag (2010:1011) om brandfarliga och explosiva varor 16–17 §§; förordning (2010:1075) 16–17 §§; MSBFS 2013:3',
    ),
    verified: false,
  },
  neededToOpen: true,
  clock: flammableClock,
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
      source: sources.pbl,
      verified: false,
    },
  ],
  requirements: [
    'property_designation',
    'max_persons',
    'business_description',
    'goods_and_amounts',
    'goods_storage',
    'goods_supervisor',
    'risk_assessment',
    'explosion_document',
    'gas_drawing',
    'site_plan',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
  sources: [sources.rescueFlammable, sources.flammableAct, sources.flammableOrdinance],
});
