import { longText, type Requirements } from './shapes.ts';

export const fire = {
  evacuation: {
    section: 'fire',
    label: { sv: 'Hur kommer alla ut om det brinner?', en: 'How does everybody get out in a fire?' },
    help: { sv: 'Utgångar, skyltar, larm och belysning.', en: 'Exits, signs, alarm and lighting.' },
    type: longText,
  },
  fire_organisation: {
    section: 'fire',
    label: {
      sv: 'Vem ansvarar för brandskyddet, och hur ofta kontrolleras det?',
      en: 'Who is responsible for fire safety, and how often is it checked?',
    },
    type: longText,
  },
} as const satisfies Requirements;
