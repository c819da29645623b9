import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { taxAppeal, taxChangeClock } from './tax-times.ts';

/** A bankruptcy estate answers for its own taxes; a company that is sold or goes on keeps its registration. */
export const taxDeregistration = definePermit({
  id: 'tax-deregistration',
  kind: 'notification',
  name: { sv: 'Avregistrering hos Skatteverket', en: 'Deregistration with the Tax Agency' },
  department: 'tax-agency',
  once: true,
  when: all(yes('closes'), chosen('closing_company', 'sole', 'registered', 'resting', 'dissolved')),
  why: {
    sv: 'Verksamheten slutar. Moms, arbetsgivare, kassaregister och F-skatt ska bort.',
    en: 'The business is closing. Deregister for VAT, as an employer, for the cash register and for F-tax.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Deklarationer fortsätter att komma. Lämna dem tills ni är avregistrerade, även om de är noll.',
      en: 'Tax returns keep coming. Hand them in until you are deregistered, even if they are zero.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott.', en: 'For good.' },
  law: { source: law.taxProcedure('7 kap. 4 § och 9 kap. 4 § 1'), verified: true },
  neededToOpen: false,
  clock: {
    ...taxChangeClock,
    note: {
      sv: 'Säg till inom två veckor från den dag ni slutar.',
      en: 'Tell them within two weeks of the day you stop.',
    },
  },
  elsewhere: { page: 'https://verksamt.se/avveckla/enskild-naringsverksamhet/avsluta-avregistrera' },
  requirements: [],
  appeal: taxAppeal,
});

/** SFL 7 kap. 3–4 §§: the tills are part of what is registered. Where the company goes on, only the till goes. */
export const tillDeregistration = definePermit({
  id: 'till-deregistration',
  kind: 'notification',
  name: { sv: 'Avanmälan av kassaregistret', en: 'Deregistration of the cash register' },
  department: 'tax-agency',
  when: all(yes('closes'), yes('had_till')),
  why: {
    sv: 'Kassan säljs, skrotas eller används inte mer.',
    en: 'The till is sold, scrapped or no longer used.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Kassan säljs men står kvar på er. Avanmäl den samma dag.',
      en: 'The till is sold but still in your name. Deregister it the same day.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'För gott. Spara kassans uppgifter i sju år.', en: 'Permanently. Keep its records for seven years.' },
  law: {
    source: law.taxProcedure('7 kap. 3–4 §§'),
    also: [law.accounting('7 kap. 2 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: taxChangeClock,
  elsewhere: {
    page: 'https://skatteverket.se/foretag/drivaforetag/kassaregister/saharanmalerdukassaregister.4.69ef368911e1304a62580008748.html',
  },
  requirements: [],
  appeal: taxAppeal,
});
