import type { Requirements } from './shapes.ts';

export const sign = {
  sign_details: {
    section: 'sign',
    label: { sv: 'Beskriv skylten', en: 'Describe the sign' },
    help: { sv: 'Mått, plats, material och ljus.', en: 'Measurements, position, material and lighting.' },
    type: { kind: 'long-text' },
  },
} as const satisfies Requirements;
