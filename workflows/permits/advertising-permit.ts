import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { signNeedsPermit } from './building-law.ts';
import { noTimeInLaw } from './times.ts';

export const advertisingPermit = definePermit({
  id: 'advertising-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för reklamskylt', en: 'Permit for an advertising sign' },
  department: 'county-board',
  when: all(
    yes('sign'),
    any(
      // “Varaktigt uppsatt utomhus” anywhere but at the business itself, in town too (1998:814 6–7 och 9 §§).
      chosen('sign_place', 'elsewhere'),
      // “Inom ett avstånd av 50 meter från ett vägområde”, outside a plan and not on a building (väglagen 46 §).
      all(
        yes('outside_plan'),
        chosen('sign_place', 'own_ground', 'elsewhere_short'),
        chosen('road_near', 'within50', 'within12'),
      ),
    ),
    // Neither act holds where a building permit is needed.
    not(signNeedsPermit),
  ),
  why: {
    sv: 'Ni vill ha reklam ute på en annan plats än er egen, eller nära en allmän väg.',
    en: 'You want outdoor advertising somewhere other than your own premises, or near a public road.',
  },
  tests: {
    sv: 'Om skylten stör trafiken eller landskapet.',
    en: 'Whether the sign disturbs traffic or spoils the landscape.',
  },
  obstacles: [
    {
      sv: 'Skylten står inom vägområdet. Fråga den som sköter vägen.',
      en: 'The sign stands within the road area. Ask whoever maintains the road.',
    },
    {
      sv: 'Markägaren har inte sagt ja. Ordna det först.',
      en: 'The landowner has not agreed. Get their consent first.',
    },
  ],
  fee: { sv: 'Okänd. Länsstyrelsen kan svara.', en: 'Not known. The county board can tell you.' },
  validity: { sv: 'Står i beslutet.', en: 'As the decision says.' },
  law: {
    source: law.streetsAndSigns('6–7 och 9–10 §§'),
    also: [law.streetsAndSignsOrdinance('2–4 §§'), law.roads('46 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(unread('Ingen tid står i lagen (1998:814) eller väglagen (1971:948)')),
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
