import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';

export const medicineNotification = definePermit({
  id: 'medicine-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om receptfria läkemedel', en: 'Notification of medicines without prescription' },
  department: 'medical-products-agency',
  when: yes('sells_otc'),
  why: {
    sv: 'Ni ska sälja läkemedel utan recept i en butik som inte är apotek.',
    en: 'You will sell medicines without prescription in a shop that is not a pharmacy.',
  },
  tests: {
    sv: 'Staten registrerar er. Kommunen kontrollerar butiken efteråt.',
    en: 'The state registers you. The municipality checks the shop afterwards.',
  },
  obstacles: [
    {
      sv: 'Anmälan skickas till kommunen. Den ska till Läkemedelsverket.',
      en: 'The notification is sent to the municipality. It goes to the Medical Products Agency.',
    },
    {
      sv: 'Läkemedlen står utan uppsikt. Ställ dem bakom kassan.',
      en: 'The medicines stand unwatched. Put them behind the till.',
    },
  ],
  fee: {
    sv: 'Årsavgift till Läkemedelsverket. Kommunen tar betalt för kontrollen.',
    en: 'A yearly fee to the Medical Products Agency. The municipality charges for checks.',
  },
  validity: { sv: 'Tills vidare. Ny ägare anmäler på nytt.', en: 'Until further notice. A new owner notifies anew.' },
  law: {
    source: unread('Lag (2009:730) och förordning (2009:929) om handel med vissa receptfria läkemedel'),
    verified: false,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'goal',
    typical: weeks(2),
    counting: {
      starts: 'received',
      onSupplement: 'runs-on',

      source: unread('Lag (2009:730) om handel med vissa receptfria läkemedel 9 §: anmäls först, ingen tid anges'),
      verified: false,
    },
    source: sources.medicines,
    verified: false,
    note: { sv: 'Ett par veckor tills ni syns på listan.', en: 'A couple of weeks until you are on the list.' },
  },
  elsewhere: {
    page: 'https://lakemedelsverket.se/sv/handel-med-lakemedel/receptfri-handel-utanfor-apotek/att-salja-receptfria-lakemedel/anmalan-forandringar-och-avanmalan',
  },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.medicines],
});
