import { all, any, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { taxAppeal, taxChangeClock } from './tax-times.ts';

export const taxChange = definePermit({
  id: 'tax-change',
  kind: 'notification',
  name: { sv: 'Besked till Skatteverket om ändringen', en: 'Notification to the Tax Agency of a change' },
  department: 'tax-agency',
  once: true,
  when: all(yes('changes'), any(yes('moves'), yes('stops_employing'))),
  why: {
    sv: 'Något ni har anmält till Skatteverket ändras.',
    en: 'Something you have told the Tax Agency changes.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Ni slutar betala löner men deklarationerna fortsätter. Avregistrera er som arbetsgivare.',
      en: 'You stop paying wages but the monthly returns keep coming. Deregister as an employer.',
    },
  ],
  fee: { sv: 'Det kostar inget.', en: 'It costs nothing.' },
  kronor: 0,
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.taxProcedure('7 kap. 4 §'), verified: true },
  neededToOpen: false,
  clock: taxChangeClock,
  elsewhere: { page: 'https://www.verksamt.se' },
  requirements: [],
  appeal: taxAppeal,
});
