import { defineMunicipality } from '../define.ts';

export const kungsor = defineMunicipality({
  id: 'kungsor',
  name: { sv: 'Kungsör', en: 'Kungsör' },
  prefix: 'KUN',
  departments: {
    'building-board': 'vmmf',
    'environment-board': 'vmmf',
    'alcohol-licensing': 'kungsor-alcohol',
    land: 'kungsor-land',
    'rescue-service': 'rescue-malardalen',
    police: 'police',
    'tax-agency': 'tax-agency',
    'enforcement-authority': 'enforcement-authority',
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Kungsör', en: 'The business coordinator in Kungsör' },
    mailbox: 'foretagslots@kungsor.example',
    page: 'https://kungsor.se',
  },
});
