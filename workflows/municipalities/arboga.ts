import { defineMunicipality } from '../define.ts';
import {
  commonDepartments,
  commonPractice,
  jointAuthority,
  rescueMalardalen,
  rescueMalardalenPractice,
} from './common.ts';

const read = '2026-11-25';

export const arboga = defineMunicipality({
  id: 'arboga',
  name: { sv: 'Arboga', en: 'Arboga' },
  prefix: 'ARB',
  look: { colour: '#8a1538', crest: 'workflows/municipalities/crests/arboga.svg' },
  departments: {
    'building-board': 'vmmf',
    'environment-board': 'vmmf',
    'alcohol-licensing': 'arboga-alcohol',
    land: 'arboga-land',
    'education-board': 'arboga-education',
    'leisure-board': 'arboga-leisure',
    'water-utility': 'arboga-water',
    ...rescueMalardalen,
    ...commonDepartments,
  },
  practice: {
    ...jointAuthority,
    'building-board': {
      ...jointAuthority['building-board'],
      source: {
        proof: 'practice',
        title: 'Västra Mälardalens Myndighetsförbund, direktionens protokoll den 3 mars 2015',
        url: 'http://docplayer.se/366686-Dan-avdic-karlsson-med-susanne-henning-aihonen-som-ersattare-forbundskontoret-den-3-mars-2015-kl-15-00-17-27-maria-bengtsson-gunilla-a.html',
        read,
      },
    },
    'alcohol-licensing': {
      decidedBy: 'board',
      fees: 'https://www.arboga.se/naringsliv--arbete/tillstand-regler-och-tillsyn/serveringstillstand.html',
      note: {
        sv: 'På kommunens sida stod 11 404 kr för nytt tillstånd år 2017. Fråga efter dagens avgift.',
        en: 'The municipality’s page said SEK 11,404 for a new licence in 2017. Ask for today’s fee.',
      },
      source: {
        proof: 'practice',
        title: 'Arboga kommun, serveringstillstånd',
        url: 'https://www.arboga.se/naringsliv--arbete/tillstand-regler-och-tillsyn/serveringstillstand.html',
        read,
      },
      verified: true,
    },
    land: {
      contact: 'https://hc.arboga.se/trafik--infrastruktur/torg-och-allmanna-platser/tillstand-och-regler.html',
      note: {
        sv: 'För den gamla stadskärnan finns egna riktlinjer.',
        en: 'The old town centre has guidelines of its own.',
      },
      source: {
        proof: 'practice',
        title: 'Arboga kommun, torg och allmänna platser',
        url: 'https://hc.arboga.se/trafik--infrastruktur/torg-och-allmanna-platser/tillstand-och-regler.html',
        read: '2026-11-24',
      },
      verified: true,
    },
    'water-utility': {
      contact: 'https://www.arboga.se/bygga-bo-och-miljo/vatten-och-avlopp/anslutning.html',
      source: {
        proof: 'practice',
        title: 'Arboga kommun, anslut kommunalt VA',
        url: 'https://www.arboga.se/bygga-bo-och-miljo/vatten-och-avlopp/anslutning.html',
        read,
      },
      verified: true,
    },
    ...rescueMalardalenPractice,
    ...commonPractice,
  },
  coordinator: {
    name: { sv: 'Företagslotsen i Arboga', en: 'The business coordinator in Arboga' },
    mailbox: 'foretagslots@arboga.example',
    page: 'https://arboga.se',
    reach: {
      sv: 'Telefon 0589-870 00. Måndag–torsdag 7.30–16.30, fredag 7.30–15.00.',
      en: 'Telephone 0589-870 00. Monday–Thursday 7:30–16:30, Friday 7:30–15:00.',
    },
  },
});
