import { longText, type Requirements } from './shapes.ts';

export const fire = {
  evacuation: {
    section: 'fire',
    label: { sv: 'Hur kommer alla ut om det brinner?', en: 'How does everybody get out in a fire?' },
    help: { sv: 'Utgångar, skyltar, larm och belysning.', en: 'Exits, signs, alarms and lighting.' },
    type: longText,
  },
} as const satisfies Requirements;
