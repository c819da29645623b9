import { weeks } from '#domain/calendar/day.ts';
import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sellsFromAbroad } from '../questions/business.ts';
import { toConsumers } from '../questions/retail.ts';
import { noTimeInLaw, toldBefore } from './times.ts';

const agency = { page: 'https://www.folkhalsomyndigheten.se' } as const;

/** 5 kap. 5 § for tobacco, of whoever needs no licence; 15 § for e-cigarettes, also of a Swedish shop that sends them abroad. */
export const distanceSale = definePermit({
  id: 'distance-sale-registration',
  kind: 'registration',
  name: { sv: 'Registrering av försäljning över gränsen', en: 'Registration of cross-border sales' },
  department: 'public-health-agency',
  when: any(all(any(yes('sells_tobacco'), yes('sells_ecig')), toConsumers, sellsFromAbroad), yes('ecig_abroad')),
  once: true,
  why: {
    sv: 'Ni ska sälja tobak eller e-cigaretter på distans till privatpersoner i ett annat land.',
    en: 'You will sell tobacco or e-cigarettes at a distance to private individuals in another country.',
  },
  tests: {
    sv: 'Att uppgifterna är hela. Ni får en bekräftelse.',
    en: 'That the details are complete. You get a confirmation.',
  },
  obstacles: [
    {
      sv: 'Ni börjar sälja innan bekräftelsen har kommit. Vänta på den.',
      en: 'You start selling before the confirmation has come. Wait for it.',
    },
    {
      sv: 'Egenkontrollprogrammet saknas. Det ska följa med.',
      en: 'The self-inspection programme is missing. It must be enclosed.',
    },
  ],
  fee: { sv: 'Fråga Folkhälsomyndigheten om avgiften.', en: 'Ask the Public Health Agency about the fee.' },
  validity: {
    sv: 'Tills vidare. Anmäl ändrade uppgifter genast.',
    en: 'Until further notice. Notify changes at once.',
  },
  law: { source: law.tobacco('5 kap. 1, 5, 7, 15 och 16 §§'), also: [law.tobacco('1 kap. 3 § 9')], verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(2),
    counting: noTimeInLaw(),
    source: law.tobacco('5 kap. 5 och 15 §§'),
    verified: false,
    note: {
      sv: 'Lagen säger skyndsamt. Vi räknar med två veckor.',
      en: 'The law says promptly. We allow two weeks.',
    },
  },
  elsewhere: agency,
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** “Saknar näringsidkaren säte eller fast driftställe … ska anmälan göras till Folkhälsomyndigheten” (17 §). */
export const nicotineFromAbroad = definePermit({
  id: 'nicotine-from-abroad',
  kind: 'notification',
  name: {
    sv: 'Anmälan om nikotin utan tobak från utlandet',
    en: 'Notification of nicotine without tobacco from abroad',
  },
  department: 'public-health-agency',
  when: all(yes('sells_nicotine'), toConsumers, sellsFromAbroad),
  once: true,
  why: {
    sv: 'Ni har inget fast ställe i Sverige och ska sälja vitt snus till privatpersoner här.',
    en: 'You have no fixed place of business in Sweden and will sell white snus to private individuals here.',
  },
  tests: { sv: 'Inget prövas.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Anmälan går till en kommun. Den ska till Folkhälsomyndigheten.',
      en: 'The notification goes to a municipality. It must go to the Public Health Agency.',
    },
    {
      sv: 'Egenkontrollprogrammet saknas. Det ska följa med anmälan.',
      en: 'The self-inspection programme is missing. It must come with the notification.',
    },
  ],
  fee: { sv: 'Fråga Folkhälsomyndigheten om avgiften.', en: 'Ask the Public Health Agency about the fee.' },
  validity: {
    sv: 'Tills vidare. Anmäl ändrade uppgifter genast.',
    en: 'Until further notice. Notify changes at once.',
  },
  law: { source: law.nicotine('17 och 18 §§'), verified: true },
  neededToOpen: true,
  clock: {
    ...toldBefore(law.nicotine('17–18 §§')),
    note: {
      sv: 'Ni får börja när anmälan och egenkontrollprogrammet har lämnats in.',
      en: 'You may start once you have handed in the notification and the self-inspection programme.',
    },
  },
  elsewhere: agency,
  requirements: [],
  appeal: { to: 'no-decision', within: weeks(3) },
});
