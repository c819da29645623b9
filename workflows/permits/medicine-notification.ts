import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { companyFirst } from './prerequisites.ts';
import { toldBefore } from './times.ts';

const page =
  'https://lakemedelsverket.se/sv/handel-med-lakemedel/receptfri-handel-utanfor-apotek/att-salja-receptfria-lakemedel/anmalan-forandringar-och-avanmalan';

export const medicineNotification = definePermit({
  id: 'medicine-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om receptfria läkemedel', en: 'Notification of over-the-counter medicines' },
  department: 'medical-products-agency',
  boundTo: 'holder',
  when: any(all(yes('sells_otc'), no('has_medicines')), all(yes('has_medicines'), yes('new_org_number'))),
  why: {
    sv: 'Ni ska sälja läkemedel utan recept utanför apotek. Nikotintuggummi och plåster räknas.',
    en: 'You will sell over-the-counter medicines outside a pharmacy. Nicotine gum and patches count.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen kontrollerar butiken efteråt.',
    en: 'Nothing is assessed. The municipality checks the shop afterwards.',
  },
  obstacles: [
    {
      sv: 'Anmälan skickas till kommunen. Den ska till Läkemedelsverket.',
      en: 'The notification is sent to the municipality. It goes to the Medical Products Agency.',
    },
    {
      sv: 'Egenkontrollprogrammet eller skylten om 18 år saknas. Ha båda på plats första dagen.',
      en: 'The self-inspection programme or the 18-years sign is missing. Have both in place on the first day.',
    },
    {
      sv: 'Försäljningen rapporteras inte. Lämna uppgifter till E-hälsomyndigheten varje månad.',
      en: 'Sales are not reported. Report to the eHealth Agency each month.',
    },
  ],
  fee: {
    sv: '2 700 kr per år och butik till Läkemedelsverket. Kommunen tar betalt för kontrollen.',
    en: 'SEK 2,700 per shop and year to the Medical Products Agency. The municipality charges for its checks.',
  },
  validity: {
    sv: 'Tills vidare. En ny ägare anmäler på nytt.',
    en: 'Until further notice. A new owner must notify again.',
  },
  law: {
    source: law.medicines('4, 6, 9–12, 14–16 och 20–23 §§'),
    also: [law.medicinesOrdinance('4–5 §§')],
    verified: true,
  },
  neededToOpen: true,
  after: [companyFirst],
  clock: {
    ...toldBefore(law.medicines('9 §')),
    note: {
      sv: 'Lagen säger att ni ska ha anmält först. Läkemedelsverket säger: börja när anmälan är registrerad.',
      en: 'The law says you must have notified first. The agency says: start when it is registered.',
    },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

export const medicineChange = definePermit({
  id: 'medicine-change',
  kind: 'notification',
  name: { sv: 'Anmälan om ändrad försäljning av läkemedel', en: 'Notification of changed sales of medicines' },
  department: 'medical-products-agency',
  when: all(yes('has_medicines'), yes('moves')),
  why: {
    sv: 'Viktiga ändringar ska Läkemedelsverket få veta innan de görs.',
    en: 'The Medical Products Agency must be told of important changes before they are made.',
  },
  tests: {
    sv: 'Inget prövas. Kommunen får veta det av verket.',
    en: 'Nothing is assessed. The agency tells the municipality.',
  },
  obstacles: [
    {
      sv: 'Butiken flyttar först och anmälan kommer sedan. Gör tvärtom.',
      en: 'The shop moves first and the notification comes later. Do it the other way round.',
    },
  ],
  fee: { sv: 'Ingen avgift för ändringen.', en: 'There is no fee for the change.' },
  kronor: 0,
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.medicines('10 §'), also: [law.medicinesOrdinance('3 §')], verified: true },
  neededToOpen: true,
  clock: {
    ...toldBefore(law.medicines('10 §')),
    note: { sv: 'Anmäl innan ändringen görs.', en: 'Notify before the change is made.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});

export const medicineClosing = definePermit({
  id: 'medicine-closing',
  kind: 'notification',
  name: { sv: 'Avanmälan av läkemedel', en: 'Deregistration of medicine sales' },
  department: 'medical-products-agency',
  when: all(yes('closes'), yes('had_medicines')),
  why: {
    sv: 'Ni slutar sälja läkemedel. Läkemedelsverket ska få veta det före sista dagen.',
    en: 'You stop selling medicines. The Medical Products Agency must be told before the last day.',
  },
  tests: { sv: 'Inget prövas. Ni tas bort ur listan.', en: 'Nothing is assessed. You are taken off the list.' },
  obstacles: [
    {
      sv: 'Årsavgiften fortsätter att komma. Avanmäl varje butik för sig.',
      en: 'You keep being charged the yearly fee. Deregister each shop separately.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.medicines('10 §'), verified: true },
  neededToOpen: false,
  clock: {
    ...toldBefore(law.medicines('10 §')),
    note: { sv: 'Anmäl innan ni slutar.', en: 'Notify before you stop.' },
  },
  elsewhere: { page },
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});
