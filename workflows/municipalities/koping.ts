import { defineMunicipality } from '../define.ts';

export const koping = defineMunicipality({
  id: 'koping',
  name: { sv: 'Köping', en: 'Köping' },
  prefix: 'KOP',
  departments: {
    'building-board': 'koping-building',
    'environment-board': 'koping-environment',
    'alcohol-licensing': 'koping-alcohol',
    land: 'koping-land',
    'rescue-service': 'rescue-malardalen',
    police: 'police',
    'tax-agency': 'tax-agency',
    'enforcement-authority': 'enforcement-authority',
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Köping', en: 'The business coordinator in Köping' },
    mailbox: 'foretagslots@koping.example',
    page: 'https://koping.se',
  },
});
