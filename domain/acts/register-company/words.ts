import type { ActWords } from '../define.ts';

export const words: ActWords<'organisationNumber' | 'name', 'not-forming', 'company-registered'> = {
  title: { sv: 'Bolaget är registrerat', en: 'The company is registered' },
  button: { sv: 'Lägg till organisationsnumret', en: 'Add the organisation number' },
  fields: {
    organisationNumber: {
      label: { sv: 'Vilket organisationsnummer har bolaget?', en: 'What is the organisation number of the company?' },
      help: { sv: 'Tio siffror, från Bolagsverket.', en: 'Ten digits, from the Companies Registration Office.' },
      as: 'line',
    },
    name: {
      label: { sv: 'Vad heter bolaget?', en: 'What is the company called?' },
      help: { sv: 'Som det är registrerat.', en: 'As it is registered.' },
      as: 'line',
    },
  },
  refusals: {
    'not-forming': {
      as: 'invalid-input',
      says: {
        sv: 'Företaget var registrerat redan när det ansökte. Skriv till handläggaren om numret är fel.',
        en: 'The business was registered when it applied. Write to the officer if the number is wrong.',
      },
    },
  },
  history: {
    'company-registered': {
      staff: {
        sv: 'Företaget säger att bolaget är registrerat: {name}, {organisationNumber}.',
        en: 'The business says that the company is registered: {name}, {organisationNumber}.',
      },
      applicant: {
        sv: 'Ni sade att bolaget är registrerat: {name}, {organisationNumber}.',
        en: 'You said that the company is registered: {name}, {organisationNumber}.',
      },
    },
  },
};
