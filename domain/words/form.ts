import type { Text } from '../definitions/text.ts';

/** The sections of the form as a list, in the order they are best filled in. */
export const formSectionIds = [
  'you',
  'company',
  'place',
  'food',
  'alcohol',
  'goods',
  'outdoors',
  'safety',
  'health',
  'environment',
  'preschool',
  'papers',
] as const;

/** What they are called. */
export const formSectionTexts: Readonly<Record<(typeof formSectionIds)[number], Text>> = {
  you: { sv: 'Ni som ansöker', en: 'You, the applicant' },
  company: { sv: 'Företaget', en: 'The business' },
  place: { sv: 'Platsen', en: 'The place' },
  food: { sv: 'Mat och vatten', en: 'Food and water' },
  alcohol: { sv: 'Alkohol', en: 'Alcohol' },
  goods: { sv: 'Varor ni säljer', en: 'Goods you sell' },
  outdoors: { sv: 'Utomhus och arrangemang', en: 'Outdoors and events' },
  safety: { sv: 'Brand och säkerhet', en: 'Fire and safety' },
  health: { sv: 'Behandling och hygien', en: 'Treatments and hygiene' },
  environment: { sv: 'Miljö', en: 'Environment' },
  preschool: { sv: 'Förskola och skola', en: 'Preschool and school' },
  papers: { sv: 'Papper att lämna', en: 'Papers to hand in' },
};

/** A field that is in every application. */
interface FixedField {
  /** What it is called in a list and in the receipt. */
  readonly label: Text;
  readonly ask: Text;
  readonly help?: Text;
  readonly atHand?: Text;
  readonly minutes: number;
}

const fields = {
  'applicant.name': {
    label: { sv: 'Namn', en: 'Name' },
    ask: { sv: 'Vad heter ni som ansöker?', en: 'What is your name?' },
    minutes: 0.2,
  },
  'applicant.email': {
    label: { sv: 'E-post', en: 'Email' },
    ask: { sv: 'Vilken e-postadress ska vi skriva till?', en: 'Which email address should we write to?' },
    minutes: 0.3,
  },
  'applicant.phone': {
    label: { sv: 'Telefon', en: 'Telephone' },
    ask: { sv: 'Vilket telefonnummer når vi er på?', en: 'Which telephone number can we reach you on?' },
    minutes: 0.2,
  },
  'business.forming': {
    label: { sv: 'Under bildande', en: 'Being formed' },
    ask: { sv: 'Är företaget under bildande?', en: 'Is the company still being formed?' },
    help: {
      sv: 'Då har det inget organisationsnummer än. Skriv personnumret för den som bildar det. När det är registrerat lägger ni till organisationsnumret på ärendets sida. Fram till dess är det ni som ansöker: bolaget kan varken söka eller ha tillstånd förrän det är registrerat hos Bolagsverket.',
      en: 'Then it has no organisation number yet. Give the personal identity number of the person forming it. When the company is registered, add its organisation number on the page of your case. Until then it is you who apply: the company can neither apply for permits nor hold any before it is registered with the Companies Registration Office.',
    },
    minutes: 0.1,
  },
  'business.organisationNumber': {
    label: { sv: 'Organisationsnummer', en: 'Organisation number' },
    ask: { sv: 'Vilket organisationsnummer har företaget?', en: 'What is the organisation number of the business?' },
    help: {
      sv: 'Tio siffror. En enskild firma, eller ett företag under bildande, skriver personnummer eller samordningsnummer.',
      en: 'Ten digits. A sole trader, or a company being formed, gives a personal identity number or coordination number.',
    },
    atHand: {
      sv: 'Organisationsnumret, eller personnumret',
      en: 'The organisation number, or the personal identity number',
    },
    minutes: 0.3,
  },
  'business.name': {
    label: { sv: 'Företagets namn', en: 'Name of the business' },
    ask: { sv: 'Vad heter företaget?', en: 'What is the business called?' },
    minutes: 0.2,
  },
  'business.address': {
    label: { sv: 'Lokalens adress', en: 'Address of the premises' },
    ask: { sv: 'Vilken adress har verksamheten?', en: 'What is the address of the business?' },
    help: {
      sv: 'Gatan och numret där ni ska hålla till. Har ni ingen lokal, skriv företagets adress.',
      en: 'The street and number where you will be. If you have no premises, give the address of the company.',
    },
    minutes: 0.3,
  },
  'business.postalCode': {
    label: { sv: 'Postnummer', en: 'Postal code' },
    ask: { sv: 'Vilket postnummer?', en: 'Which postal code?' },
    minutes: 0.1,
  },
  'business.city': {
    label: { sv: 'Ort', en: 'Town' },
    ask: { sv: 'Vilken ort?', en: 'Which town?' },
    minutes: 0.1,
  },
} as const satisfies Readonly<Record<string, FixedField>>;

export type FixedFieldName = keyof typeof fields;
/** The fields that are in every application, as the form names them, in order. */
export const fixedFields: Readonly<Record<FixedFieldName, FixedField>> = fields;

/** Of a company that is not registered yet, beside its name. */
export const formingText: Text = { sv: 'under bildande', en: 'being formed' };

/** Answers that are no value: a paper that comes later, what nobody could know, and what a register said. */
export const answerKinds = {
  promised: { sv: 'Finns inte än. Kommer senast {day}.', en: 'Not available yet. Will come by {day}.' },
  notKnown: { sv: 'Den sökande vet inte. Se adressen.', en: 'The applicant does not know. See the address.' },
  found: {
    sv: '{property} (hittad i fastighetsregistret via adressen {address}; inte uppgiven av den sökande)',
    en: '{property} (found in the property register by the address {address}; not stated by the applicant)',
  },
} as const satisfies Readonly<Record<string, Text>>;
