import { guarded, longText, type Requirements } from './shapes.ts';

export const preschool = {
  children: {
    section: 'preschool',
    label: { sv: 'Hur många barn, och i vilka åldrar?', en: 'How many children, and of what ages?' },
    type: { kind: 'text', max: 200 },
  },
  outdoor_area: {
    section: 'preschool',
    label: { sv: 'Beskriv gården', en: 'Describe the outdoor area' },
    type: longText,
  },
  management: {
    section: 'preschool',
    label: { sv: 'Vilken erfarenhet har ägare och ledning?', en: 'What experience do the owners and managers have?' },
    help: { sv: 'Skriv inte personnummer här.', en: 'Do not write personal identity numbers here.' },
    type: longText,
    guarded: guarded.persons,
  },
  pedagogy: {
    section: 'preschool',
    label: { sv: 'Hur ska ni arbeta med barnen?', en: 'How will you work with the children?' },
    help: {
      sv: 'Pedagogik, ledning, personal och öppettider.',
      en: 'Teaching approach, managers, staff and opening hours.',
    },
    type: longText,
  },
  confessional: {
    section: 'preschool',
    label: { sv: 'Ska verksamheten ha religiös inriktning?', en: 'Will it have a religious orientation?' },
    type: { kind: 'choice', options: { no: { sv: 'Nej', en: 'No' }, yes: { sv: 'Ja', en: 'Yes' } } },
  },
} as const satisfies Requirements;
