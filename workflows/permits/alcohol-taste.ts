import { weeks } from '#domain/calendar/day.ts';
import { chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { noTimeInLaw, toldBefore } from './times.ts';

export const alcoholTaste = definePermit({
  id: 'alcohol-taste',
  kind: 'permit',
  name: { sv: 'Tillstånd för provsmakning', en: 'Licence for a tasting' },
  department: 'alcohol-licensing',
  when: chosen('tasting_who', 'maker', 'wholesale'),
  why: {
    sv: 'Ni ska låta gäster smaka alkohol som ni gör eller säljer till andra företag.',
    en: 'You will let guests taste alcohol that you make, or that you sell to other businesses.',
  },
  tests: {
    sv: 'Att ni får tillverka eller sälja drycken, och hur provsmakningen går till.',
    en: 'That you may make or sell the drink, and how the tasting will be run.',
  },
  obstacles: [
    {
      sv: 'Provsmakningen är på en annan plats än där drycken görs. Fråga kommunen före.',
      en: 'The tasting is not held where the drink is made. Ask the municipality first.',
    },
    {
      sv: 'Vi har inte kunnat kontrollera om ni måste göra kunskapsprovet. Fråga kommunen när ni ansöker.',
      en: 'We could not verify whether you must take the knowledge test. Ask the municipality when you apply.',
    },
  ],
  fee: { sv: 'Kommunens avgift för ansökan.', en: 'The municipality’s application fee.' },
  validity: { sv: 'Tills vidare, eller en viss tid.', en: 'Until further notice, or for a set time.' },
  law: { source: law.alcohol('8 kap. 2, 6 och 7 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(6),
    longest: weeks(17),
    counting: noTimeInLaw(unread('Alkoholförordningen (2010:1636) 5 § nämner inte provsmakning')),
    source: unread('Alkoholförordningen (2010:1636) 5 § nämner inte provsmakning'),
    verified: false,
    note: {
      sv: 'Ingen lag säger hur lång tid det får ta. Vi räknar med sex veckor.',
      en: 'No law says how long it may take. We allow six weeks.',
    },
  },
  after: [
    {
      permit: 'alcohol-manufacture',
      gate: 'decision',
      strength: 'hard',
      when: yes('makes_alcohol'),
      why: {
        sv: 'Bara den som får tillverka kan bjuda på det egna.',
        en: 'Only those who may make a drink can offer their own.',
      },
      goOn: {
        sv: 'Provsmakningen prövas då utan er egen dryck.',
        en: 'The tasting is then assessed without your own drink.',
      },
      source: law.alcohol('2 kap. 1 och 3 §§; 8 kap. 7 §'),
      verified: true,
    },
  ],
  requirements: [
    'property_designation',
    'beverages',
    'tasting_plan',
    'persons_with_influence',
    'knowledge_test',
    'fee_receipt',
  ],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

export const alcoholTasteNotice = definePermit({
  id: 'alcohol-taste-notice',
  kind: 'notification',
  name: { sv: 'Anmälan om provsmakning', en: 'Notification of a tasting' },
  department: 'alcohol-licensing',
  when: chosen('tasting_who', 'holder'),
  why: {
    sv: 'Ert serveringstillstånd räcker, men kommunen ska få veta före provsmakningen.',
    en: 'Your alcohol licence is enough, but the municipality must be told before the tasting.',
  },
  tests: {
    sv: 'Inget prövas. Tillståndet ska gälla drycken och lokalen.',
    en: 'Nothing is assessed. The licence must cover the drink and the place.',
  },
  obstacles: [
    {
      sv: 'Lokalen ingår inte i ert tillstånd. Sök ändring eller tillfälligt tillstånd.',
      en: 'Your licence does not cover the place. Apply for a change or a temporary licence.',
    },
    {
      sv: 'Drycken ingår inte i ert tillstånd. Sök ändring först.',
      en: 'Your licence does not cover the drink. Apply for a change first.',
    },
  ],
  fee: { sv: 'Ingen avgift i alkohollagen.', en: 'The Alcohol Act sets no fee.' },
  kronor: 0,
  validity: { sv: 'Den provsmakning ni anmäler.', en: 'The tasting you have notified.' },
  law: { source: law.alcohol('8 kap. 6 § andra stycket och 7 § första stycket'), verified: true },
  neededToOpen: true,
  clock: {
    ...toldBefore(law.alcohol('8 kap. 6 § andra stycket och 7 § första stycket')),
    note: { sv: 'Anmäl innan den hålls.', en: 'Notify before it takes place.' },
  },
  requirements: ['property_designation', 'beverages', 'tasting_plan'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
