import { months, weeks } from '#domain/calendar/day.ts';
import { all, chosen, no } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources, unread } from '../sources.ts';
import { ownCompany } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';
import { fees, nobodyDecides, toldUnread } from './told.ts';

const askAuthority = fees.ask('Strålsäkerhetsmyndigheten', 'the Radiation Safety Authority');

/** Strålskyddslagen 6 kap. 6 §: “får tillståndsplikt enligt 1 § ersättas med anmälningsplikt”, which SSMFS 2018:2 does. */
export const xrayNotification = definePermit({
  id: 'x-ray-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av röntgen', en: 'Notification of X-rays' },
  department: 'radiation-safety-authority',
  boundTo: 'holder',
  when: all(no('closes'), chosen('uses_xray', 'small'), ownCompany),
  after: [companyFirst],
  why: {
    sv: 'Röntgen inne i munnen och av smådjur ska anmälas.',
    en: 'Dental X-rays inside the mouth, and X-rays of small animals, must be notified.',
  },
  tests: {
    sv: 'Inget prövas. Anmälan förs in i ett register.',
    en: 'Nothing is assessed. It is entered in a register.',
  },
  obstacles: [
    {
      sv: 'Anmälan går ut. Förnya den vart femte år.',
      en: 'The notification runs out. Renew it every five years.',
    },
    {
      sv: 'Köparen tror att säljarens anmälan räcker. Anmäl i eget namn.',
      en: 'The buyer thinks the seller’s notification is enough. Notify in your own name.',
    },
  ],
  fee: askAuthority,
  validity: { sv: 'Fem år.', en: 'Five years.' },
  law: {
    source: law.radiation('6 kap. 1 och 6 §§'),
    also: [sources.xrayNotification],
    verified: true,
  },
  neededToOpen: true,
  clock: toldUnread(sources.xrayNotification, {
    sv: 'Anmäl innan ni börjar. Fråga myndigheten om ni ska vänta på registreringen.',
    en: 'Notify before you start. Ask the Radiation Safety Authority whether you should wait for the registration.',
  }),
  elsewhere: { page: sources.xrayNotification.url },
  requirements: [],
  appeal: nobodyDecides,
});

/** Strålskyddslagen 6 kap. 1 §: “förbjudet att utan tillstånd bedriva en verksamhet med joniserande strålning”. */
export const xrayPermit = definePermit({
  id: 'x-ray-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för röntgen', en: 'Permit for X-rays' },
  department: 'radiation-safety-authority',
  boundTo: 'holder',
  when: all(no('closes'), chosen('uses_xray', 'other'), ownCompany),
  after: [companyFirst],
  why: {
    sv: 'Annan röntgen än inne i munnen eller av smådjur kräver tillstånd.',
    en: 'X-rays other than inside the mouth or of small animals need a permit.',
  },
  tests: {
    sv: 'Kunskap, lokal, utrustning och hur ni skyddar mot strålning.',
    en: 'Knowledge, premises, equipment and how you protect against radiation.',
  },
  obstacles: [
    {
      sv: 'Apparaten köps före beslutet. Vänta, för den får bara säljas till den som har tillstånd.',
      en: 'The machine is bought before the decision. Wait: it may only be sold to a permit holder.',
    },
  ],
  fee: askAuthority,
  validity: { sv: 'Det som står i beslutet.', en: 'As the decision says.' },
  law: {
    source: law.radiation('6 kap. 1 och 6 §§'),
    also: [sources.dentalXray, sources.animalXray],
    verified: true,
  },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(3),
    counting: noTimeInLaw(),
    source: unread('Ingen sida läst om tiden för tillstånd för röntgen'),
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med tre månader.', en: 'No time is known. We allow three months.' },
  },
  elsewhere: { page: sources.dentalXray.url },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
