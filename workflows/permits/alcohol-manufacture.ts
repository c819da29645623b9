import { weeks } from '#domain/calendar/day.ts';
import { all, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

const alcoholTaxPage = 'https://www4.skatteverket.se/rattsligvagledning/edition/2023.12/322042.html';

const approvalClock = {
  kind: 'decision',
  basis: 'estimate',
  typical: weeks(8),
  longest: weeks(17),
  counting: noTimeInLaw(unread('Lagen (2022:156) om alkoholskatt 3 kap. anger ingen tid')),
  source: unread('Lagen (2022:156) om alkoholskatt 3 kap. anger ingen tid'),
  verified: false,
  note: {
    sv: 'Lagen anger ingen tid. Vi räknar med åtta veckor. Fråga Skatteverket.',
    en: 'The law sets no time. We allow eight weeks. Ask the Tax Agency.',
  },
} as const;

/** Folköl too (alkohollagen 2 kap. 3 §). Home brewing for one's own needs is free. */
export const alcoholManufacture = definePermit({
  id: 'alcohol-manufacture',
  kind: 'permit',
  name: { sv: 'Godkännande att tillverka alkohol', en: 'Approval to make alcohol' },
  department: 'tax-agency',
  when: yes('makes_alcohol'),
  why: {
    sv: 'Bara den som Skatteverket har godkänt får tillverka öl, cider, vin eller sprit för att sälja.',
    en: 'Only producers approved by the Tax Agency may make beer, cider, wine or spirits for sale.',
  },
  tests: {
    sv: 'Att ni sköter er ekonomi och att utrymmet kan godkännas för alkoholskatt.',
    en: 'That your finances are in order and that the premises can be approved for alcohol tax.',
  },
  obstacles: [
    {
      sv: 'Utrymmet är en bostad. Hyr ett annat.',
      en: 'The premises are a home. Rent somewhere else.',
    },
    {
      sv: 'Ni har köpt en destillationsapparat innan ni får göra sprit. Vänta med den till beslutet.',
      en: 'You buy a still before you are allowed to make spirits. Wait for the decision.',
    },
  ],
  fee: {
    sv: 'Fråga Skatteverket. Sedan betalar ni alkoholskatt.',
    en: 'Ask the Tax Agency. After that you pay alcohol tax.',
  },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: {
    source: law.alcohol('2 kap. 1 och 3 §§'),
    also: [law.alcoholTax('3 kap. 2–3 §§; 13 kap. 12 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: approvalClock,
  elsewhere: { page: alcoholTaxPage },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/**
 * “Partihandel … får bedrivas endast av den som har godkänts som upplagshavare eller som registrerad varumottagare”
 * (alkohollagen 4 kap. 1 §). A maker is approved as that already.
 */
export const alcoholWholesale = definePermit({
  id: 'alcohol-wholesale',
  kind: 'permit',
  name: { sv: 'Godkännande för partihandel med alkohol', en: 'Approval for wholesale of alcohol' },
  department: 'tax-agency',
  when: all(yes('wholesales_alcohol'), no('makes_alcohol')),
  why: {
    sv: 'Bara den som Skatteverket har godkänt får sälja alkohol till andra företag.',
    en: 'Only those approved by the Tax Agency may sell alcohol to other businesses.',
  },
  tests: {
    sv: 'Att ni sköter er ekonomi och kan ställa säkerhet för skatten.',
    en: 'That your finances are in order and you can provide security for the tax.',
  },
  obstacles: [
    {
      sv: 'En kund saknar serveringstillstånd. Kontrollera varje ny kund innan ni säljer.',
      en: 'A customer has no alcohol licence. Check each new customer before you sell.',
    },
    {
      sv: 'Lagret är en bostad. Hyr ett annat.',
      en: 'The store is in a home. Rent somewhere else.',
    },
  ],
  fee: {
    sv: 'Fråga Skatteverket. Sedan betalar ni alkoholskatt.',
    en: 'Ask the Tax Agency. After that you pay alcohol tax.',
  },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: law.alcohol('4 kap. 1–2 §§'), also: [law.alcoholTax('3 kap. 2–3, 10 och 18 §§')], verified: true },
  neededToOpen: true,
  clock: approvalClock,
  elsewhere: { page: alcoholTaxPage },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
