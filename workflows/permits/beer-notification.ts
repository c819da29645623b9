import { days, weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';

export const beerNotification = definePermit({
  id: 'beer-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om folköl', en: 'Notification of low-alcohol beer' },
  department: 'alcohol-licensing',
  when: any(yes('sells_folkol'), all(yes('serves_folkol'), no('serves_alcohol'))),
  why: {
    sv: 'Ni ska sälja eller servera folköl utan serveringstillstånd.',
    en: 'You will sell or serve low-alcohol beer without an alcohol licence.',
  },
  tests: {
    sv: 'Ingen prövning. Kommunen kontrollerar efteråt att ni har mat och frågar om ålder.',
    en: 'No examination. The municipality later checks that you have food and ask for age.',
  },
  obstacles: [
    {
      sv: 'Det finns inget riktigt matutbud. Några påsar chips räcker inte.',
      en: 'There is no real food on offer. A few bags of crisps are not enough.',
    },
    {
      sv: 'Försäljningen är rörlig eller tillfällig. Lokalen ska vara fast.',
      en: 'The sale is mobile or temporary. The premises must be permanent.',
    },
  ],
  fee: {
    sv: 'Anmälan är oftast avgiftsfri. Tillsynen kostar enligt kommunens taxa.',
    en: 'Notifying is usually free. Supervision is charged by the municipality’s tariff.',
  },
  validity: { sv: 'Tills vidare. Anmäl ändringar.', en: 'Until further notice. Notify changes.' },
  law: { source: unread('Alkohollagen (2010:1622) 5 kap. 5 § och 8 kap. 8 §'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: days(0),
    counting: {
      starts: 'gate-open',
      onSupplement: 'runs-on',

      source: unread('Alkohollagen (2010:1622) 5 kap. 5 § och 8 kap. 8 §'),
      verified: false,
    },
    source: sources.kopingBeer,
    verified: false,
    note: {
      sv: 'Ni får börja samma dag som anmälan är gjord, aldrig före.',
      en: 'You may start the day it is notified, never before.',
    },
  },
  after: [
    {
      permit: 'food-registration',
      gate: 'filing',
      strength: 'hard',
      why: {
        sv: 'Lokalen ska vara en registrerad livsmedelsanläggning först.',
        en: 'The premises must be a registered food establishment first.',
      },
      goOn: {
        sv: 'Kommunen tar då emot anmälan, men ni får inte sälja öl förrän lokalen är registrerad.',
        en: 'The municipality then takes the notification, but you may not sell beer until the premises are registered.',
      },
      source: sources.alcoholAct,
      verified: false,
    },
  ],
  requirements: ['property_designation', 'planned_opening_day', 'age_check', 'self_inspection_programme'],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.alcoholAct, sources.kopingBeer],
});
