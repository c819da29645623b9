import { no, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const business = {
  takeover: {
    ask: {
      sv: 'Tar ni över en verksamhet som redan finns på platsen?',
      en: 'Are you taking over a business that is already there?',
    },
    tick: { sv: 'Vi tar över en verksamhet som finns', en: 'We take over a business that exists' },
    when: no('closes'),
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
  takeover_how: {
    ask: { sv: 'Hur tar ni över verksamheten?', en: 'How do you take over the business?' },
    when: yes('takeover'),
    type: {
      kind: 'choice',
      options: {
        business: {
          sv: 'Vi köper verksamheten till ett annat företag',
          en: 'We buy the business into another company',
        },
        shares: { sv: 'Vi köper själva bolaget', en: 'We buy the company itself' },
        bankrupt: { sv: 'Ur en konkurs', en: 'Out of a bankruptcy' },
      },
    },
  },
} as const satisfies Questions;
