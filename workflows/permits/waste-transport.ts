import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { newHolder } from './environment-sizes.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw, toldAtOnce } from './times.ts';

const carrying = {
  after: [companyFirst],
  department: 'county-board',
  elsewhere: { page: sources.stockholmWaste.url },
  requirements: [],
  appeal: { to: 'environment-court', within: weeks(3) },
} as const;

const permit = {
  ...carrying,
  kind: 'permit',
  tests: {
    sv: 'Att ni har kunskap, fordon och ekonomi för att ta hand om avfallet rätt.',
    en: 'That you have the knowledge, vehicles and finances to handle the waste properly.',
  },
  fee: {
    sv: '3 300 kr för farligt avfall, 1 890 kr för annat.',
    en: 'SEK 3,300 for hazardous waste, SEK 1,890 for other.',
  },
  validity: {
    sv: 'För farligt avfall högst fem år. Ett nytt företag söker eget.',
    en: 'For hazardous waste, at most five years. A new company applies for its own.',
  },
  law: {
    source: law.waste('5 kap. 1–5 §§'),
    also: [law.environmentalFees('9 kap. 8 §'), law.fees('10 §')],
    verified: true,
  },
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(5),
    counting: noTimeInLaw(law.waste('5 kap. 5 §')),
    source: law.waste('5 kap. 5 §'),
    verified: false,
    note: { sv: 'Lagen sätter ingen tid. Vi räknar med fem veckor.', en: 'The law sets no time. We allow five weeks.' },
  },
} as const;

/** AvfF 5 kap. 1 § 1: to carry the waste of others in trade. Without it that business may not begin. */
export const wasteTransport = definePermit({
  ...permit,
  id: 'waste-transport',
  name: { sv: 'Tillstånd att köra andras avfall', en: 'Permit to carry other people’s waste' },
  ...boundToHolder(
    all(yes('carries_waste'), chosen('waste_carried', 'others'), newHolder),
    all(yes('has_waste_transport'), chosen('waste_carried', 'others')),
  ),
  once: true,
  why: { sv: 'Ni ska köra avfall åt andra yrkesmässigt.', en: 'You will carry waste for others as a business.' },
  obstacles: [
    {
      sv: 'Ni kör från första dagen utan tillstånd. Låt någon med tillstånd köra tills ert finns.',
      en: 'You carry waste from day one without a permit. Let somebody with a permit do it until you have yours.',
    },
  ],
  neededToOpen: true,
});

/**
 * AvfF 5 kap. 1 § 2 b–d: own hazardous waste, more than 100 kg or 100 litres a year, and any amount that holds mercury,
 * cyanide, cadmium or PCB. The rest of the business may open.
 */
export const wasteTransportOwn = definePermit({
  ...permit,
  id: 'waste-transport-own',
  name: { sv: 'Tillstånd att köra eget farligt avfall', en: 'Permit to carry your own hazardous waste' },
  ...boundToHolder(
    all(yes('carries_waste'), chosen('waste_carried', 'hazardous_much', 'toxic'), newHolder),
    all(yes('has_waste_transport'), chosen('waste_carried', 'hazardous_much', 'toxic')),
  ),
  why: {
    sv: 'Ni ska köra eget farligt avfall, mer än 100 kg eller 100 liter per år eller med vissa gifter.',
    en: 'You will carry your own hazardous waste, over 100 kg or 100 litres a year, or containing certain poisons.',
  },
  obstacles: [
    {
      sv: 'Ett städ- eller byggföretag passerar gränsen utan att veta det. Räkna på ett år.',
      en: 'A cleaning or building firm goes over the limit without knowing it. Work out your yearly total.',
    },
    {
      sv: 'Asbest och smittförande avfall kräver inget tillstånd. Ni anmäler det i stället.',
      en: 'Asbestos and infectious waste need no permit. You notify them instead.',
    },
  ],
  neededToOpen: false,
});

/** AvfF 5 kap. 7 §, also for what 2 § frees from a permit (asbestos, infectious waste); and 8 § with NFS 2022:2, as the county board tells it: a notification takes the permit's place. */
export const wasteTransportNotification = definePermit({
  ...carrying,
  id: 'waste-transport-notification',
  kind: 'notification',
  name: { sv: 'Anmälan om att köra avfall', en: 'Notification of carrying waste' },
  ...boundToHolder(
    all(
      yes('carries_waste'),
      chosen('waste_carried', 'hazardous_little', 'exempt', 'own_much', 'others_little'),
      newHolder,
    ),
    all(yes('has_waste_transport'), chosen('waste_carried', 'hazardous_little', 'exempt', 'own_much', 'others_little')),
  ),
  why: {
    sv: 'Ni ska köra lite farligt avfall, asbest, mycket eget avfall eller lite av andras.',
    en: 'You will carry a little hazardous waste, asbestos, a lot of your own waste or a little of other people’s.',
  },
  tests: { sv: 'Inget prövas, ni förs in i ett register.', en: 'Nothing is assessed; you are entered in a register.' },
  obstacles: [
    {
      sv: 'Mängden växer under året. Passerar ni gränsen behöver ni tillstånd.',
      en: 'The amount grows during the year. If you go over the limit you need a permit.',
    },
  ],
  fee: { sv: '360 kr.', en: 'SEK 360.' },
  kronor: 360,
  validity: {
    sv: 'Farligt avfall anmäls på nytt vart femte år.',
    en: 'Hazardous waste needs a new notification every five years.',
  },
  law: {
    source: law.waste('5 kap. 2 och 7–8 §§'),
    also: [sources.stockholmWaste, law.environmentalFees('9 kap. 8 §'), law.fees('10 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.waste('5 kap. 7 §')),
    note: {
      sv: 'Anmäl innan ni kör. Ingen väntan krävs.',
      en: 'Notify before you carry any waste. You do not have to wait.',
    },
  },
});
