import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { toldBefore } from './times.ts';

const notified = any(yes('has_nicotine'), yes('has_ecig'));
const goods = any(yes('has_tobacco_licence'), notified);

/** “Ändrade uppgifter ska utan dröjsmål anmälas.” The licence stays where the company does. */
export const tobaccoChange = definePermit({
  id: 'tobacco-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan om ändrade uppgifter om tobak och nikotin',
    en: 'Notification of changed details for tobacco and nicotine',
  },
  department: 'alcohol-licensing',
  when: all(
    goods,
    no('new_org_number'),
    any(
      yes('owners_change'),
      yes('board_changes'),
      chosen('takeover_how', 'shares'),
      all(notified, yes('moves')),
      all(yes('has_tobacco_licence'), yes('holder_died')),
    ),
  ),
  why: {
    sv: 'Kommunen ska få veta när något ändras i det ni har lämnat in.',
    en: 'The municipality must be told when anything in your notification or application changes.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen kan granska nya ägare efteråt.',
    en: 'Nothing is assessed. The municipality can check new owners afterwards.',
  },
  obstacles: [
    {
      sv: 'Nya ägare anmäls inte. Skriv vilka de är och från vilken dag.',
      en: 'New owners are not reported. Say who they are, and from which day.',
    },
    {
      sv: 'Den som hade tillståndet har dött. Anmäl inom två månader, annars upphör det.',
      en: 'The licence holder has died. Notify the municipality within two months, or the licence ends.',
    },
  ],
  fee: { sv: 'Ingen avgift för anmälan i lagen.', en: 'The law sets no fee for the notification.' },
  kronor: 0,
  validity: { sv: 'En anmälan för varje ändring.', en: 'One notification for each change.' },
  law: {
    source: law.tobacco('5 kap. 7, 8 och 16 §§'),
    also: [law.nicotine('18 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...toldBefore(law.tobacco('5 kap. 7 och 16 §§')),
    note: { sv: 'Anmäl genast när det ändras.', en: 'Notify as soon as it changes.' },
  },
  requirements: ['goods_change', 'persons_with_influence'],
  appeal: { to: 'no-decision', within: weeks(3) },
});

/** “Anmälan ska också göras om verksamheten läggs ned … i förväg” (alkohollagen 9 kap. 11 §). */
export const alcoholClosing = definePermit({
  id: 'alcohol-closing',
  kind: 'notification',
  name: { sv: 'Anmälan om att serveringen slutar', en: 'Notification that you stop serving' },
  department: 'alcohol-licensing',
  when: all(yes('closes'), yes('had_alcohol')),
  why: {
    sv: 'Ni slutar servera eller sälja alkohol. Kommunen ska få veta det före sista dagen.',
    en: 'You stop serving or selling alcohol. The municipality must be told before the last day.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen återkallar tillståndet.',
    en: 'Nothing is assessed. The municipality revokes the licence.',
  },
  obstacles: [
    {
      sv: 'Tillsynsavgiften fortsätter att komma. Anmäl före sista dagen.',
      en: 'You keep being charged the supervision fee. Notify before the last day.',
    },
    {
      sv: 'Sprit och vin blir över. Sälj det till den som tar över och har rätt att köpa det.',
      en: 'You have spirits and wine left over. Sell them to whoever takes over and is allowed to buy them.',
    },
    {
      sv: 'Ni går i konkurs. Då upphör tillståndet genast, och boet måste söka nytt.',
      en: 'You go bankrupt. Then the licence ends at once, and the estate must apply again.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.alcohol('9 kap. 11, 12, 18 och 18 a §§'), also: [law.alcohol('3 kap. 11 §')], verified: true },
  neededToOpen: false,
  clock: {
    ...toldBefore(law.alcohol('9 kap. 11 §')),
    note: {
      sv: 'Anmäl i förväg. Kom det plötsligt anmäler ni genast.',
      en: 'Notify beforehand. If it came suddenly, notify at once.',
    },
  },
  requirements: ['property_designation', 'last_day'],
  appeal: { to: 'no-decision', within: weeks(3) },
});

export const tobaccoClosing = definePermit({
  id: 'tobacco-closing',
  kind: 'notification',
  name: {
    sv: 'Anmälan om att ni slutar med tobak eller nikotin',
    en: 'Notification that you stop selling tobacco or nicotine',
  },
  department: 'alcohol-licensing',
  when: all(yes('closes'), any(yes('had_tobacco'), yes('had_nicotine'))),
  why: {
    sv: 'Ni slutar sälja tobak, vitt snus eller e-cigaretter. Kommunen ska få veta det genast.',
    en: 'You stop selling tobacco, white snus or e-cigarettes. The municipality must be told at once.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen avslutar tillsynen.',
    en: 'Nothing is assessed. The municipality ends its supervision.',
  },
  obstacles: [
    {
      sv: 'Köparen av butiken saknar tobakstillstånd. Då får tobaken inte ingå i köpet.',
      en: 'The buyer of the shop has no tobacco licence. Then the tobacco may not be part of the sale.',
    },
    {
      sv: 'Tillsynsavgiften fortsätter att komma. Anmäl samma dag ni slutar.',
      en: 'You keep being charged the supervision fee. Notify the day you stop.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: {
    source: law.tobacco('5 kap. 7–9 och 16 §§; 7 kap. 10 §'),
    also: [law.nicotine('18 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...toldBefore(law.tobacco('5 kap. 7 och 16 §§')),
    note: { sv: 'Anmäl genast när ni slutar.', en: 'Notify as soon as you stop.' },
  },
  requirements: ['property_designation', 'last_day'],
  appeal: { to: 'no-decision', within: weeks(3) },
});
