import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const alcohol = {
  serves_alcohol: {
    ask: {
      sv: 'Ska ni servera vin, starköl, sprit eller andra alkoholdrycker till allmänheten?',
      en: 'Will you serve wine, strong beer, spirits or other alcoholic drinks to the public?',
    },
    help: {
      sv: 'Gäller drycker över 3,5 volymprocent. Folköl frågar vi om separat.',
      en: 'This means drinks above 3.5 per cent by volume. We ask about low-alcohol beer separately.',
    },
    without: { sv: 'Utan alkohol från början', en: 'Without alcohol at first' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  serves_alcohol_once: {
    ask: {
      sv: 'Ska ni servera vin, starköl eller sprit till allmänheten på arrangemanget?',
      en: 'Will you serve wine, strong beer or spirits to the public at the event?',
    },
    without: { sv: 'Utan alkohol', en: 'Without alcohol' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  serves_alcohol_closed: {
    ask: {
      sv: 'Ska ni servera alkohol till slutna sällskap i en egen lokal?',
      en: 'Will you serve alcohol to closed parties in premises of your own?',
    },
    help: {
      sv: 'Ett slutet sällskap är en grupp där alla är kända i förväg, till exempel en förening.',
      en: 'A closed party is a group whose members are known beforehand, such as an association.',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  alcohol_catering: {
    ask: {
      sv: 'Ska ni servera alkohol när ni lagar mat hemma hos andra?',
      en: 'Will you serve alcohol when you cater at other people’s places?',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  alcohol_changes: {
    ask: {
      sv: 'Har ni serveringstillstånd och vill ändra yta, tider eller drycker?',
      en: 'Do you have an alcohol licence and want to change the area, hours or drinks?',
    },
    help: { sv: 'Uteservering räknas som ny yta.', en: 'Outdoor seating counts as a new area.' },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
  serves_folkol: {
    ask: { sv: 'Ska ni servera folköl?', en: 'Will you serve low-alcohol beer (folköl)?' },
    help: {
      sv: 'Öl över 2,25 och upp till 3,5 volymprocent.',
      en: 'Beer above 2.25 and up to 3.5 per cent by volume.',
    },
    when: yes('deals_in_alcohol'),
    type: yesNo,
  },
} as const satisfies Questions;
