import { defineMunicipality } from '../define.ts';

export const arboga = defineMunicipality({
  id: 'arboga',
  name: { sv: 'Arboga', en: 'Arboga' },
  prefix: 'ARB',
  departments: {
    'building-board': 'vmmf',
    'environment-board': 'vmmf',
    'alcohol-licensing': 'arboga-alcohol',
    land: 'arboga-land',
    'rescue-service': 'rescue-malardalen',
    police: 'police',
    'tax-agency': 'tax-agency',
    'enforcement-authority': 'enforcement-authority',
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Arboga', en: 'The business coordinator in Arboga' },
    mailbox: 'foretagslots@arboga.example',
    page: 'https://arboga.se',
  },
});
