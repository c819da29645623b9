import { permitOf } from '../../case/view.ts';
import type { ActWords } from '../define.ts';
import type { CarriedRefusal } from './carried.ts';
import { decisionMail } from './mail.ts';
import type { DecisionFault, Refusal } from './refusals.ts';
import type { DecisionInput } from './said.ts';

export const words = {
  title: { sv: 'Besluta', en: 'Decide' },
  button: { sv: 'Fatta beslutet', en: 'Make the decision' },
  fields: {
    outcome: { label: { sv: 'Utfall', en: 'Outcome' }, as: 'given' },
    ground: { label: { sv: 'Varför avslutas det så?', en: 'Why does it end like this?' }, as: 'given' },
    motivation: {
      label: { sv: 'Skäl', en: 'Reasons' },
      help: {
        sv: 'Vilka omständigheter och regler som har avgjort (förvaltningslagen 32 §). Företaget läser det här.',
        en: 'Which circumstances and rules decided it (Administrative Procedure Act, section 32). The business reads this.',
      },
      as: 'text',
      rows: 5,
    },
    // The law of the permit stands in it from the start.
    legalBasis: { label: { sv: 'Lagstöd', en: 'Legal basis' }, as: 'given' },
    conditions: {
      label: { sv: 'Villkor, ett på varje rad', en: 'Conditions, one on each line' },
      as: 'lines',
      rows: 3,
    },
    carried: { label: { sv: 'Villkor som andra har ställt', en: 'Conditions that others have set' }, as: 'given' },
    validUntil: {
      label: { sv: 'Sista dag det gäller', en: 'Last day it holds' },
      help: { sv: 'Lämna tomt om det gäller tills vidare.', en: 'Leave empty if it holds until further notice.' },
      as: 'day',
    },
    hearingException: {
      label: { sv: 'Varför företaget inte behöver höras', en: 'Why the business need not be heard' },
      help: {
        sv: 'Fyll i bara om du går emot företaget utan att det har fått yttra sig (25 §).',
        en: 'Only if you decide against the business without hearing it (section 25).',
      },
      as: 'line',
    },
  },
  refusals: {
    'no-matter': { as: 'not-found' },
    'outcome-of-other-kind': {
      as: 'invalid-input',
      says: {
        sv: 'Utfallet finns inte för den här sortens ärende. Välj ett av dem som visas.',
        en: 'The outcome does not exist for this kind of matter. Choose one of those shown.',
      },
    },
    'ground-missing': {
      as: 'invalid-input',
      says: {
        sv: 'Välj varför det avvisas eller avskrivs.',
        en: 'Choose why it is dismissed or closed.',
      },
    },
    'ground-unexpected': {
      as: 'invalid-input',
      says: {
        sv: 'En grund hör bara till avvisat och avskrivet. Ta bort den.',
        en: 'A ground only goes with dismissed and closed. Remove it.',
      },
    },
    'valid-until': {
      as: 'invalid-input',
      says: {
        sv: 'Välj en dag efter i dag och inom 50 år. Ska det gälla tills vidare lämnar ni fältet tomt.',
        en: 'Choose a day after today and within 50 years. If it holds until further notice, leave it empty.',
      },
    },
    'valid-until-unexpected': {
      as: 'invalid-input',
      says: {
        sv: 'En sista dag hör bara till det som beviljas. Ta bort den.',
        en: 'A last day only goes with what is granted. Remove it.',
      },
    },
    'carried-unanswered': {
      as: 'invalid-input',
      says: {
        sv: 'Ta över varje villkor från {about}, eller skriv varför ni inte gör det.',
        en: 'Take over each condition from {about}, or write why you do not.',
      },
    },
    'carried-unknown': {
      as: 'invalid-input',
      says: {
        sv: 'Det villkoret finns inte att ta ställning till i det här beslutet. Läs om uppgiften.',
        en: 'There is no such condition to answer in this decision. Read the task again.',
      },
    },
    'carried-both': {
      as: 'invalid-input',
      says: {
        sv: 'Ta antingen över villkoret eller skriv varför ni inte gör det, inte båda.',
        en: 'Either take over the condition or write why you do not, not both.',
      },
    },
    'carried-binds': {
      as: 'invalid-input',
      says: {
        sv: 'Villkoret från {about} ska med: tillståndet får bara ges med det{law}.',
        en: 'The condition from {about} must be taken over: the permit may only be granted with it{law}.',
      },
    },
    'gate-shut': {
      as: 'cannot-decide',
      says: {
        sv: 'Vänta med att bevilja tills detta är beslutat: {about}.',
        en: 'Do not grant it until this has been decided: {about}.',
      },
    },
    'choice-waiting': {
      as: 'cannot-decide',
      says: {
        sv: 'Detta fick inget ja: {about}. Företaget ska först välja om det går vidare utan.',
        en: 'This did not get a yes: {about}. The business must first choose whether to go on without it.',
      },
    },
    'opinion-missing': {
      as: 'cannot-decide',
      says: {
        sv: 'Ett obligatoriskt yttrande saknas från {about}.',
        en: 'A required opinion is missing from {about}.',
      },
    },
    'supplement-open': {
      as: 'cannot-decide',
      says: {
        sv: 'Företaget har fortfarande tid att komplettera.',
        en: 'The business still has time to send in what is missing.',
      },
    },
    'hearing-open': {
      as: 'cannot-decide',
      says: { sv: 'Företaget har fortfarande tid att yttra sig.', en: 'The business still has time to comment.' },
    },
    'hearing-needed': {
      as: 'cannot-decide',
      says: {
        sv: 'Låt företaget yttra sig först, eller ange den lagliga grunden för att avstå (förvaltningslagen 25 §).',
        en: 'Let the business comment first, or give the lawful reason not to (Administrative Procedure Act, section 25).',
      },
    },
    vetoed: {
      as: 'cannot-decide',
      says: {
        sv: 'Kan inte beviljas, inte heller med villkor, eftersom detta inte har beviljats: {about}.',
        en: 'It cannot be granted, even with conditions, because this was not granted: {about}.',
      },
    },
    'conditions-bind': {
      as: 'cannot-decide',
      says: {
        sv: 'Detta är tillstyrkt med villkor: {about}. Bevilja bara med de villkoren, som binder{law}.',
        en: 'This was supported with conditions: {about}. Grant only with those, which bind{law}.',
      },
    },
    'prerequisite-refused': {
      as: 'cannot-decide',
      says: {
        sv: 'Detta har inte beviljats: {about}. Bevilja med villkor som tar hänsyn till det, eller avslå.',
        en: 'This was not granted: {about}. Grant with conditions that take it into account, or refuse.',
      },
    },
    'ground-unfounded': {
      as: 'cannot-decide',
      says: {
        sv: 'Ingen obesvarad begäran om komplettering säger att ansökan kan avvisas. Begär det som saknas, eller fråga igen efter det, och låt tiden gå först (förvaltningslagen 20 §).',
        en: 'No unanswered request for what is missing says that the application may be dismissed. Ask for it, or ask again, and let the time pass first (Administrative Procedure Act, section 20).',
      },
    },
    'conditions-needed': {
      as: 'cannot-decide',
      says: { sv: 'Skriv minst ett villkor.', en: 'Write at least one condition.' },
    },
    'conditions-unexpected': {
      as: 'cannot-decide',
      says: {
        sv: 'Villkor hör bara till ett utfall med villkor.',
        en: 'Conditions only go with an outcome with conditions.',
      },
    },
  },
  history: {
    decided: {
      staff: { sv: '{permit}: {outcome}.', en: '{permit}: {outcome}.' },
      applicant: { sv: '{permit}: {outcome}.', en: '{permit}: {outcome}.' },
    },
  },
  mails: {
    decision: {
      say: (id, view, words) => decisionMail(permitOf(view, id), words),
      sent: {
        staff: {
          sv: 'Ett mejl om beslutet skickades till företaget.',
          en: 'An email about the decision was sent to the business.',
        },
        applicant: {
          sv: 'Ett mejl om beslutet skickades till er.',
          en: 'An email about the decision was sent to you.',
        },
      },
    },
  },
} as const satisfies ActWords<
  keyof DecisionInput,
  DecisionFault['code'] | Refusal['code'] | CarriedRefusal | 'no-matter',
  'decided'
>;
