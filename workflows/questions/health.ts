import { yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const health = {
  skin_piercing: {
    ask: {
      sv: 'Erbjuder ni behandling som går igenom huden?',
      en: 'Do you offer treatment that goes through the skin?',
    },
    help: {
      sv: 'Till exempel tatuering eller piercing. Akupunktur, microneedling och fotvård med skalpell räknas också.',
      en: 'For example tattooing, piercing, acupuncture, microneedling or foot care with a scalpel.',
    },
    when: yes('treats_bodies'),
    type: yesNo,
  },
  aesthetic_injections: {
    ask: {
      sv: 'Erbjuder ni fillers, botulinumtoxin eller liknande injektioner?',
      en: 'Do you offer fillers, botulinum toxin or similar injections?',
    },
    when: yes('treats_bodies'),
    type: yesNo,
  },
  solarium: {
    ask: { sv: 'Ska kunder kunna sola i solarium?', en: 'Will customers be able to use a solarium?' },
    when: yes('treats_bodies'),
    type: yesNo,
  },
  pool: {
    ask: {
      sv: 'Ska det finnas pool, bubbelpool eller annat bad?',
      en: 'Will there be a pool, a hot tub or another bath?',
    },
    when: yes('treats_bodies'),
    type: yesNo,
  },
} as const satisfies Questions;
