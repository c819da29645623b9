import { type Questions, yesNo } from './shapes.ts';

export const business = {
  handles_food: {
    ask: {
      sv: 'Ska ni laga, servera eller sälja mat eller dryck?',
      en: 'Will you prepare, serve or sell food or drink?',
    },
    help: {
      sv: 'Kaffe, godis och förpackad mat räknas också.',
      en: 'Coffee, sweets and packaged food count too.',
    },
    type: yesNo,
  },
  takeover: {
    ask: {
      sv: 'Tar ni över en verksamhet som redan finns på platsen?',
      en: 'Are you taking over a business that is already there?',
    },
    help: {
      sv: 'Säljarens tillstånd följer nästan aldrig med. Ni söker egna.',
      en: 'The seller’s permits almost never come with the purchase. You apply for your own.',
    },
    type: yesNo,
  },
  new_org_number: {
    ask: {
      sv: 'Får verksamheten ett nytt organisationsnummer?',
      en: 'Will the business get a new organisation number?',
    },
    help: {
      sv: 'Till exempel när en enskild firma blir aktiebolag.',
      en: 'For example when a sole trader becomes a limited company.',
    },
    type: yesNo,
  },
  has_employees: {
    ask: { sv: 'Ska ni ha anställda?', en: 'Will you have employees?' },
    type: yesNo,
  },
  lottery: {
    ask: {
      sv: 'Är ni en ideell förening som ska sälja lotter?',
      en: 'Are you a non-profit association that will sell lottery tickets?',
    },
    help: {
      sv: 'Ett vanligt företag får inte ordna lotteri.',
      en: 'An ordinary business may not run a lottery.',
    },
    type: yesNo,
  },
} as const satisfies Questions;
