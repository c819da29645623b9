import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { needsBuildingPermit, needsFacilityPermit } from './building-law.ts';
import { noTimeInLaw } from './times.ts';

export const roadsidePermit = definePermit({
  id: 'roadside-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd att bygga intill väg', en: 'Permit to build beside a road' },
  department: 'county-board',
  // “Inom ett avstånd av tolv meter från ett vägområde”, outside a plan, and only what needs no building permit (väglagen 47 §).
  when: all(
    yes('outside_plan'),
    chosen('road_near', 'within12'),
    yes('road_sight'),
    any(yes('builds_new'), yes('extends'), yes('lays_out')),
    not(any(needsBuildingPermit, needsFacilityPermit)),
  ),
  why: {
    sv: 'Ni ska bygga utan bygglov så nära en allmän väg att trafiken kan störas.',
    en: 'You will build, without needing a building permit, so close to a public road that traffic may be disturbed.',
  },
  tests: { sv: 'Om trafiken på vägen blir mindre säker.', en: 'Whether traffic on the road becomes less safe.' },
  obstacles: [
    {
      sv: 'Det skymmer sikten vid en utfart. Flytta det längre från vägen.',
      en: 'It blocks the view at an access. Move it further from the road.',
    },
  ],
  fee: { sv: 'Okänd. Länsstyrelsen kan svara.', en: 'Not known. The county board can tell you.' },
  validity: { sv: 'Står i beslutet.', en: 'As the decision says.' },
  law: { source: law.roads('45 och 47 §§'), verified: true },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(unread('Ingen tid står i väglagen (1971:948)')),
    source: unread('Vår uppskattning. Ingen tid är läst'),
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Fråga länsstyrelsen hur länge det brukar ta.',
      en: 'The law sets no time. Ask the county board how long it usually takes.',
    },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland.html' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
