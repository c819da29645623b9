import { any, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** What is run already: by a business that changes, or by a company whose shares are bought. */
const already = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(
  question: Q,
) => ({ ...question, when: any(yes('changes'), chosen('takeover_how', 'shares')), type: yesNo }) as const;

export const running = {
  runs_already: {
    ask: { sv: 'Vilka av dessa verksamheter finns redan?', en: 'Which of these exist already?' },
    help: {
      sv: 'Kryssa i det ni driver i dag. Köper ni ett bolag gäller det vad bolaget driver.',
      en: 'Tick what you run today. If you buy a company, it is what the company runs.',
    },
    type: {
      kind: 'several',
      of: [
        'has_food',
        'has_preschool_approval',
        'has_school_approval',
        'has_care_permit',
        'has_health_care',
        'has_dental_care',
        'has_flammable_permit',
        'has_animal_permit',
        'has_animal_care',
        'has_traffic_permit',
      ],
    },
  },
  has_food: {
    ask: { sv: 'Är en livsmedelsverksamhet registrerad i dag?', en: 'Is a food business registered today?' },
    tick: { sv: 'Registrerad livsmedelsverksamhet', en: 'A registered food business' },
    when: yes('changes'),
    type: yesNo,
  },
  has_preschool_approval: already({
    ask: {
      sv: 'Är förskola, fritidshem eller pedagogisk omsorg godkänd av kommunen?',
      en: 'Is a preschool, after-school centre or family day care approved by the municipality?',
    },
    tick: {
      sv: 'Förskola, fritidshem eller pedagogisk omsorg',
      en: 'A preschool, after-school centre or family day care',
    },
  }),
  has_school_approval: already({
    ask: { sv: 'Är en skola godkänd av Skolinspektionen?', en: 'Is a school approved by the Schools Inspectorate?' },
    tick: { sv: 'Skola, eller fritidshem vid en friskola', en: 'A school, or an after-school centre at one' },
  }),
  has_care_permit: already({
    ask: { sv: 'Finns tillstånd från IVO för omsorg?', en: 'Is there a permit from IVO for social care?' },
    tick: {
      sv: 'Hemtjänst, boende, assistans eller annan omsorg',
      en: 'Home help, a care home, assistance or other social care',
    },
  }),
  has_health_care: already({
    ask: { sv: 'Är vård eller injektioner anmälda till IVO?', en: 'Is health care or are injections notified to IVO?' },
    tick: { sv: 'Hälso- och sjukvård eller injektioner', en: 'Health care or injections' },
  }),
  has_dental_care: already({
    ask: { sv: 'Bedrivs tandvård i dag?', en: 'Is dental care given today?' },
    tick: { sv: 'Tandvård', en: 'Dental care' },
  }),
  has_flammable_permit: already({
    ask: {
      sv: 'Finns tillstånd för brandfarlig eller explosiv vara?',
      en: 'Is there a permit for flammable or explosive goods?',
    },
    tick: { sv: 'Tillstånd för brandfarlig eller explosiv vara', en: 'A permit for flammable or explosive goods' },
  }),
  has_animal_permit: {
    ask: { sv: 'Har ni länsstyrelsens tillstånd för djur?', en: 'Do you hold the county board’s permit for animals?' },
    tick: { sv: 'Länsstyrelsens tillstånd för djur', en: 'The county board’s permit for animals' },
    when: yes('changes'),
    type: yesNo,
  },
  has_animal_care: {
    ask: { sv: 'Ger ni vård åt djur i dag?', en: 'Do you give animal care today?' },
    tick: { sv: 'Vård av djur, anmäld till Jordbruksverket', en: 'Animal care, notified to the Board of Agriculture' },
    when: yes('changes'),
    type: yesNo,
  },
  has_traffic_permit: already({
    ask: { sv: 'Finns tillstånd för taxi, gods eller buss?', en: 'Is there a permit for taxis, goods or buses?' },
    tick: { sv: 'Taxi, godstrafik eller buss', en: 'Taxis, goods or buses' },
  }),
  running_changes: {
    ask: { sv: 'Vad ändras i det som redan finns?', en: 'What changes in what exists already?' },
    type: { kind: 'several', of: ['people_in_charge_change', 'place_or_kind_changes'] },
  },
  people_in_charge_change: {
    ask: {
      sv: 'Byts ägare, styrelse, vd eller annan ledning?',
      en: 'Will owners, board, director or managers change?',
    },
    tick: { sv: 'Ägare, styrelse, vd eller annan ledning', en: 'Owners, board, director or other managers' },
    help: { sv: 'En ny föreståndare eller trafikansvarig räknas.', en: 'A new supervisor or traffic manager counts.' },
    when: any(
      yes('has_preschool_approval'),
      yes('has_school_approval'),
      yes('has_care_permit'),
      yes('has_dental_care'),
      yes('has_flammable_permit'),
      yes('has_traffic_permit'),
    ),
    type: yesNo,
  },
  place_or_kind_changes: {
    ask: {
      sv: 'Flyttar det, eller blir lokalen eller verksamheten en annan?',
      en: 'Will it move, or will the premises or the activity be another?',
    },
    tick: {
      sv: 'Det flyttar, eller lokalen eller verksamheten blir en annan',
      en: 'It moves, or the premises or the activity become another',
    },
    when: any(
      yes('has_food'),
      yes('has_preschool_approval'),
      yes('has_care_permit'),
      yes('has_health_care'),
      yes('has_dental_care'),
      yes('has_animal_permit'),
      yes('has_animal_care'),
    ),
    type: yesNo,
  },
  /** Patientsäkerhetslagen, the transitional rules of SFS 2025:1302: who had notified may go on until 2 January 2029. */
  dental_since: {
    ask: { sv: 'Vad har tandvården för tillstånd i dag?', en: 'What permit does the dental care have today?' },
    when: yes('has_dental_care'),
    type: {
      kind: 'choice',
      options: {
        permitted: { sv: 'IVO har gett tillstånd', en: 'IVO has given a permit' },
        notified: { sv: 'Den var anmäld till IVO före år 2026', en: 'It was notified to IVO before 2026' },
        neither: { sv: 'Inget av det', en: 'Neither' },
      },
    },
  },
} as const satisfies Questions;
