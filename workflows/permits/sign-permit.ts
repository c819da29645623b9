import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { buildingClock, sources } from './shared.ts';

export const signPermit = definePermit({
  id: 'sign-permit',
  kind: 'permit',
  name: { sv: 'Bygglov för skylt', en: 'Building permit for a sign' },
  department: 'building-board',
  when: yes('sign'),
  why: {
    sv: 'Ni ska sätta upp eller byta skylt. Inom detaljplan kräver större eller belysta skyltar oftast lov. Fråga byggnadsnämnden om er skylt behöver det.',
    en: 'You will put up or replace a sign. Within a detailed plan, larger or lit signs usually need a permit. Ask the building board whether yours does.',
  },
  tests: {
    sv: 'Storlek, placering, ljus och hur skylten passar platsen.',
    en: 'Size, position, light and how the sign fits the place.',
  },
  obstacles: [
    {
      sv: 'Skylten hänger över gatan. Då behövs också rätt till platsen.',
      en: 'The sign hangs over the street. Then you also need the right to that place.',
    },
    {
      sv: 'Fastighetsägaren har inte sagt ja. Skaffa ett skriftligt medgivande.',
      en: 'The property owner has not agreed. Get the consent in writing.',
    },
  ],
  fee: { sv: 'Kommunens taxa per skylt.', en: 'The municipality’s tariff for each sign.' },
  validity: { sv: 'Börja inom två år och bli klara inom fem.', en: 'Start within two years and finish within five.' },
  law: {
    cite: 'Plan- och bygglagen (2010:900) 9 kap., om andra anläggningar än byggnader',
    source: sources.pbl,
    verified: false,
  },
  clock: buildingClock,
  requirements: ['property_designation', 'premises_owner', 'sign_details'],
  documents: [
    { sv: 'Ritning eller fotomontage av skylten', en: 'Drawing or photo montage of the sign' },
    { sv: 'Fastighetsägarens medgivande', en: 'The property owner’s consent' },
  ],
  appeal: { to: 'county-board', weeks: 3 },
  sources: [sources.pbl],
});
