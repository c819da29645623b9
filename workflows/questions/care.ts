import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

/** Something that is done for children, or for those who need care. */
const does = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(question: Q) =>
  ({ ...question, when: yes('looks_after_people'), type: yesNo }) as const;

export const care = {
  children_activity: {
    ask: { sv: 'Vad ska ni göra med barn?', en: 'What will you do with children?' },
    help: {
      sv: 'Barnvakt, lekgrupp och kurser kryssar ni inte i. De behöver inget godkännande.',
      en: 'Do not tick babysitting, playgroups or courses. They need no approval.',
    },
    type: {
      kind: 'several',
      of: ['runs_preschool', 'runs_pedagogical_care', 'runs_after_school', 'runs_school', 'runs_open_activity'],
    },
  },
  runs_preschool: does({
    ask: { sv: 'Ska ni driva en förskola?', en: 'Will you run a preschool?' },
    tick: { sv: 'Förskola', en: 'A preschool' },
  }),
  runs_pedagogical_care: does({
    ask: { sv: 'Ska ni driva pedagogisk omsorg, som dagbarnvårdare?', en: 'Will you run family day care?' },
    tick: {
      sv: 'Dagbarnvårdare eller familjedaghem (pedagogisk omsorg)',
      en: 'A childminder or family day care (pedagogisk omsorg)',
    },
  }),
  runs_after_school: does({
    ask: {
      sv: 'Ska ni driva ett fritidshem som inte hör till en friskola?',
      en: 'Will you run an after-school centre outside a private school?',
    },
    tick: { sv: 'Fritidshem som inte hör till en friskola', en: 'An after-school centre outside a private school' },
  }),
  runs_school: does({
    ask: {
      sv: 'Ska ni driva en skola, eller ett fritidshem vid en friskola?',
      en: 'Will you run a school, or an after-school centre at one?',
    },
    tick: { sv: 'Skola, eller fritidshem vid en friskola', en: 'A school, or an after-school centre at one' },
  }),
  runs_open_activity: does({
    ask: {
      sv: 'Ska ni driva öppen förskola eller öppen fritidsverksamhet?',
      en: 'Will you run an open preschool or open after-school activities?',
    },
    tick: {
      sv: 'Öppen förskola eller öppen fritidsverksamhet',
      en: 'An open preschool or open after-school activities',
    },
  }),
  home_children: {
    ask: { sv: 'Bor någon där barnen ska vara?', en: 'Does anybody live where the children will be?' },
    help: {
      sv: 'Alla från 15 år som är folkbokförda där ska kunna visa registerutdrag.',
      en: 'Everyone aged 15 or over who is registered as living there must be able to show a criminal record extract.',
    },
    when: yes('runs_pedagogical_care'),
    type: yesNo,
  },
  care_kind: {
    ask: { sv: 'Vilken vård eller omsorg ska ni ge?', en: 'What care will you provide?' },
    help: {
      sv: 'Massage, träning och städning är inte vård. Då kryssar ni inte i något.',
      en: 'Massage, exercise and cleaning are not care. Then tick nothing.',
    },
    type: {
      kind: 'several',
      of: [
        'gives_home_care',
        'runs_care_home',
        'runs_day_activity',
        'places_in_families',
        'gives_assistance',
        'employs_own_assistants',
        'gives_health_care',
        'gives_dental_care',
      ],
    },
  },
  gives_home_care: does({
    ask: { sv: 'Ska ni bedriva hemtjänst?', en: 'Will you provide home care (hemtjänst)?' },
    tick: { sv: 'Hemtjänst', en: 'Home care (hemtjänst)' },
    help: {
      sv: 'Bara städning åt privatpersoner räknas inte.',
      en: 'Cleaning alone, for private individuals, does not count.',
    },
  }),
  runs_care_home: does({
    ask: {
      sv: 'Ska ni driva ett boende för äldre, barn eller personer med funktionsnedsättning?',
      en: 'Will you run a home for older people, children or people with disabilities?',
    },
    tick: {
      sv: 'Boende för äldre, för barn och unga eller vid funktionsnedsättning',
      en: 'A home for older people, for children and young people, or for people with disabilities',
    },
  }),
  runs_day_activity: does({
    ask: {
      sv: 'Ska ni driva dagverksamhet, daglig verksamhet eller behandling på dagtid?',
      en: 'Will you run day activities or day treatment?',
    },
    tick: {
      sv: 'Dagverksamhet, daglig verksamhet eller behandling på dagtid',
      en: 'Day activities or day treatment',
    },
  }),
  places_in_families: does({
    ask: { sv: 'Ska ni förmedla familjehem?', en: 'Will you arrange foster homes?' },
    tick: { sv: 'Förmedling av familjehem', en: 'Arranging foster homes' },
  }),
  gives_assistance: does({
    ask: {
      sv: 'Ska ni ge personlig assistans, ledsagning, avlösning eller korttidsvistelse?',
      en: 'Will you provide personal assistance, companions, respite care or short stays?',
    },
    tick: {
      sv: 'Personlig assistans, ledsagning, avlösning eller korttidsvistelse',
      en: 'Personal assistance, companions, respite care or short stays',
    },
  }),
  employs_own_assistants: does({
    ask: {
      sv: 'Ska ni anställa assistenter åt er själv, med egen assistansersättning?',
      en: 'Will you employ assistants for yourself, with your own assistance allowance?',
    },
    tick: { sv: 'Bara assistenter åt mig själv', en: 'Only assistants for myself' },
  }),
  gives_health_care: does({
    ask: { sv: 'Ska ni ge hälso- och sjukvård?', en: 'Will you provide health care?' },
    tick: {
      sv: 'Hälso- och sjukvård, som fysioterapi, psykolog eller läkare',
      en: 'Health care, such as physiotherapy, a psychologist or a doctor',
    },
  }),
  gives_dental_care: does({
    ask: { sv: 'Ska ni ge tandvård?', en: 'Will you provide dental care?' },
    tick: { sv: 'Tandvård', en: 'Dental care' },
  }),
} as const satisfies Questions;
