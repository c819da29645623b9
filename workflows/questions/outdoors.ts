import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const outdoors = {
  outdoor_seating: {
    ask: { sv: 'Vill ni ha uteservering?', en: 'Do you want outdoor seating?' },
    without: { sv: 'Utan uteservering från början', en: 'Without outdoor seating at first' },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
  uses_public_place: {
    ask: {
      sv: 'Ska något stå på gata, torg, park eller annan offentlig plats?',
      en: 'Will anything stand on a street, square, park or other public place?',
    },
    help: {
      sv: 'Offentlig plats är mark inom detaljplan som allmänheten har tillgång till. Står allt på egen gård svarar ni nej.',
      en: 'A public place is land within a detailed plan that the public can use. If all stands on your own yard, answer no.',
    },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
  municipal_land: {
    ask: { sv: 'Äger eller sköter kommunen marken?', en: 'Does the municipality own or manage the land?' },
    help: {
      sv: 'Är ni osäkra svarar ni Vet inte än. Kommunen kan svara.',
      en: 'If you are not sure, answer I don’t know yet. The municipality can tell you.',
    },
    when: yes('uses_outdoors'),
    type: yesNo,
  },
} as const satisfies Questions;
