import { defineMunicipality } from '../define.ts';
import { commonDepartments, commonPractice } from './common.ts';

const read = '2026-11-26';

export const sala = defineMunicipality({
  id: 'sala',
  name: { sv: 'Sala', en: 'Sala' },
  prefix: 'SAL',
  departments: {
    // One office with Heby; each municipality has a board of its own.
    'building-board': 'sala-heby-building-environment',
    'environment-board': 'sala-heby-building-environment',
    'alcohol-licensing': 'sala-heby-building-environment',
    land: 'sala-land',
    'education-board': 'sala-education',
    'leisure-board': 'sala-leisure',
    'water-utility': 'sala-water',
    'rescue-service': 'rescue-sala-heby',
    ...commonDepartments,
  },
  practice: {
    'building-board': {
      contact: 'https://sala.se/?page=category&id=3824',
      note: {
        sv: 'Bygg och miljö handlägger för både Sala och Heby. Salas egen nämnd beslutar här.',
        en: 'One office handles cases for both Sala and Heby. Sala’s own board decides here.',
      },
      source: {
        proof: 'practice',
        title: 'Sala kommun, bygga nytt, ändra eller riva (2018)',
        url: 'https://sala.se/?page=category&id=3824',
        read,
      },
      verified: false,
    },
    'environment-board': {
      fees: 'https://www.sala.se/info/13036',
      contact: 'https://www.sala.se/selfservice/124',
      note: {
        sv: 'Registrering av livsmedel kostar en timmes kontroll. Växeln har telefon 0224-74 70 00.',
        en: 'Registering food costs one hour’s inspection fee. The switchboard is 0224-74 70 00.',
      },
      source: {
        proof: 'practice',
        title: 'Sala kommun, registrering av livsmedelsanläggning (2022)',
        url: 'https://www.sala.se/selfservice/124',
        read,
      },
      verified: true,
    },
    'alcohol-licensing': {
      fees: 'https://www.sala.se/info/13036',
      contact: 'https://www.sala.se/selfservice/33377',
      note: {
        sv: 'De som ska yttra sig svarar inom ungefär två veckor.',
        en: 'Those asked for an opinion answer within about two weeks.',
      },
      source: {
        proof: 'practice',
        title: 'Sala kommun, tillfälligt serveringstillstånd till allmänheten (2023)',
        url: 'https://www.sala.se/selfservice/33377',
        read,
      },
      verified: true,
    },
    land: {
      contact: 'https://www.sala.se/selfservice/240',
      note: {
        sv: 'Kontakta kommunen innan ni ansöker hos polisen.',
        en: 'Contact the municipality before you apply to the police.',
      },
      source: {
        proof: 'practice',
        title: 'Sala kommun, upplåtelse av kommunal mark (2019)',
        url: 'https://www.sala.se/selfservice/240',
        read,
      },
      verified: true,
    },
    'education-board': {
      decidedBy: 'board',
      contact: 'https://sala.se/selfservice/177',
      note: {
        sv: 'Ansök i god tid. Lämna kopia av miljöenhetens beslut till skolkontoret.',
        en: 'Apply in good time. Give the school office a copy of the environment unit’s decision.',
      },
      source: {
        proof: 'practice',
        title: 'Sala kommun, driva fristående förskola (2024)',
        url: 'https://sala.se/selfservice/177',
        read,
      },
      verified: true,
    },
    'water-utility': {
      contact: 'https://www.sala.se/selfservice/35355',
      note: {
        sv: 'Svar kommer vanligtvis inom fyra veckor.',
        en: 'An answer usually comes within four weeks.',
      },
      source: {
        proof: 'practice',
        title: 'Sala kommun, ansökan om vatten och avlopp (2024)',
        url: 'https://www.sala.se/selfservice/35355',
        read,
      },
      verified: true,
    },
    'rescue-service': {
      contact: 'https://www.sala.se/selfservice/110',
      source: {
        proof: 'practice',
        title: 'Sala kommun, tillstånd för brandfarlig vara (2023)',
        url: 'https://www.sala.se/selfservice/110',
        read,
      },
      verified: true,
    },
    ...commonPractice,
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Sala', en: 'The business coordinator in Sala' },
    mailbox: 'foretagslots@sala.example',
    page: 'https://sala.se',
    reach: {
      sv: 'Telefon 0224-74 70 00 (växeln, under kontorstid).',
      en: 'Telephone 0224-74 70 00 (switchboard, during office hours).',
    },
  },
});
