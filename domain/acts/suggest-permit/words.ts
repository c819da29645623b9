import type { CannotJoin } from '../../case/joins.ts';
import { partOver } from '../../words/suggestions.ts';
import type { ActWords } from '../define.ts';
import { suggestionMail } from '../suggestions.ts';

export type SuggestRefusal = CannotJoin['code'] | 'case-ends' | 'no-part-left' | 'withdrawn' | 'suggested-already';

const mail = {
  subject: { sv: '{permit} – ett förslag från {bodyInside}', en: '{permit} – a suggestion from {bodyInside}' },
  text: {
    sv: '{body} föreslår att ni lägger till {permitInside} i ert ärende. Det är ett råd. Inget läggs till om ni inte säger ja.',
    en: '{body} suggests that you add {permitInside} to your case. This is advice. Nothing is added unless you say yes.',
  },
  what: {
    sv: 'I ärendet läser ni varför, vad som behövs, vad det kostar och vad det gör med öppningsdagen. Där svarar ni också.',
    en: 'In the case you can read why, what is needed, what it costs and what it does to the opening day. You answer there too.',
  },
  button: { sv: 'Läs förslaget och svara', en: 'Read the suggestion and answer' },
};

export const words: ActWords<'permit' | 'reasons', SuggestRefusal, 'permit-suggested'> = {
  title: { sv: 'Föreslå något som saknas i ärendet', en: 'Suggest something the case lacks' },
  button: { sv: 'Skicka förslaget', en: 'Send the suggestion' },
  fields: {
    permit: { label: { sv: 'Vad saknas i ärendet?', en: 'What does the case lack?' }, as: 'given' },
    reasons: {
      label: { sv: 'Varför behövs det?', en: 'Why is it needed?' },
      help: {
        sv: 'Företaget och alla myndigheter i ärendet läser det, så skriv inget som är hemligt för någon av dem. Det är ett råd (förvaltningslagen 6 §): företaget väljer, och inget läggs till utan ett ja.',
        en: 'The business and every authority in the case read it, so write nothing that is secret to any of them. It is advice (Administrative Procedure Act, section 6): the business chooses, and nothing is added without a yes.',
      },
      as: 'text',
      rows: 4,
    },
  },
  refusals: {
    unknown: {
      as: 'invalid-input',
      says: { sv: 'Välj i listan vad som saknas.', en: 'Choose from the list what is missing.' },
    },
    retired: {
      as: 'invalid-input',
      says: {
        sv: 'Det söks inte längre. Läs om sidan och välj det som gäller nu.',
        en: 'That is not applied for any more. Reload the page and choose what applies now.',
      },
    },
    'in-case': {
      as: 'cannot-be-done',
      says: { sv: 'Ärendet har det redan.', en: 'The case already has it.' },
    },
    withdrawn: {
      as: 'cannot-be-done',
      says: {
        sv: 'Företaget har återkallat det i det här ärendet, och det kan inte läggas till igen. Behövs det, skriv till företaget: det ansöker på nytt.',
        en: 'The business has withdrawn it in this case, and it cannot be added again. If it is needed, write to the business: it applies again.',
      },
    },
    'no-part-left': {
      as: 'cannot-be-done',
      says: partOver,
    },
    'not-yours': {
      as: 'cannot-be-done',
      says: {
        sv: 'Yttranden begär handläggaren, inte företaget.',
        en: 'Opinions are asked for by officers, and not by the business.',
      },
    },
    elsewhere: {
      as: 'cannot-be-done',
      says: {
        sv: 'Det lämnar företaget själv in någon annanstans. Skriv till företaget i stället.',
        en: 'The business hands that in elsewhere. Write to the business instead.',
      },
    },
    'not-here': {
      as: 'cannot-be-done',
      says: {
        sv: 'Företagslots har ingen mottagare för det i den här kommunen. Skriv till företaget vem som beslutar.',
        en: 'Företagslots has no recipient for it in this municipality. Write to the business who decides.',
      },
    },
    excluded: {
      as: 'cannot-be-done',
      says: {
        sv: 'Det kan inte finnas i samma ärende som {about}. Skriv till företaget om vad ett byte innebär innan det återkallar något.',
        en: 'It cannot be in the same case as {about}. Write to the business what a change means before it withdraws anything.',
      },
    },
    'case-ends': {
      as: 'cannot-be-done',
      says: {
        sv: 'Allt i ärendet är avgjort, och inget kan läggas till. Skriv till företaget i stället.',
        en: 'Everything in the case is settled, and nothing can be added. Write to the business instead.',
      },
    },
    'suggested-already': {
      as: 'cannot-be-done',
      says: {
        sv: 'Det är redan föreslaget, och företaget har inte svarat.',
        en: 'It has already been suggested, and the business has not answered.',
      },
    },
  },
  history: {
    'permit-suggested': {
      staff: {
        sv: '{department} föreslog för företaget: {permit}.',
        en: '{department} suggested to the business: {permit}.',
      },
      own: {
        sv: '{officer} föreslog för företaget: {permit}. Skäl: {reasons}',
        en: '{officer} suggested to the business: {permit}. Reasons (in Swedish): {reasons}',
      },
      applicant: {
        sv: '{department} föreslog för er: {permit}. Skäl: {reasons}',
        en: '{department} suggested to you: {permit}. Reasons (in Swedish): {reasons}',
      },
    },
  },
  mails: {
    'suggest-permit': {
      say: (id, view, said) =>
        suggestionMail(id, view, said, (values) => {
          const heading = said.say(mail.subject, values);
          return {
            subject: heading,
            heading,
            paragraphs: [said.say(mail.text, values), said.say(mail.what)],
            button: said.say(mail.button),
          };
        }),
      sent: {
        staff: {
          sv: 'Företaget fick ett mejl om förslaget.',
          en: 'The business was sent an email about the suggestion.',
        },
        applicant: { sv: 'Ni fick ett mejl om förslaget.', en: 'You were sent an email about the suggestion.' },
      },
    },
  },
};
