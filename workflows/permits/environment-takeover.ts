import { weeks } from '#domain/calendar/day.ts';
import { all, any, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { holdsChildrensPremises, holdsHygienic } from '../questions/running.ts';
import { goesOn, sameHolder } from './environment-sizes.ts';
import { newNumber } from './holder.ts';
import { countedBefore, toldAtOnce } from './times.ts';

const appeal = { to: 'no-decision', within: weeks(3) } as const;

/** FMH 32 §: “ska den nya verksamhetsutövaren snarast möjligt upplysa tillsynsmyndigheten”. No new six weeks. */
export const environmentTakeover = definePermit({
  id: 'environment-takeover',
  kind: 'notification',
  name: { sv: 'Besked till nämnden om att ni tar över', en: 'Notice to the board that you are taking over' },
  department: 'environment-board',
  boundTo: 'holder',
  when: any(
    all(
      goesOn,
      not(sameHolder),
      any(
        yes('skin_piercing'),
        yes('pool'),
        yes('makes_or_repairs'),
        yes('handles_waste'),
        yes('works_land'),
        yes('keeps_farm_animals'),
        yes('private_sewage'),
        yes('cooling_tower'),
        yes('energy_plant'),
        yes('runs_preschool'),
        yes('runs_after_school'),
        yes('runs_school'),
        yes('runs_open_activity'),
      ),
    ),
    // The same business in the same place under a new number.
    all(newNumber, no('moves'), any(holdsHygienic, yes('has_pool'), holdsChildrensPremises, yes('has_environment'))),
  ),
  why: {
    sv: 'Verksamheten är redan anmäld eller har tillstånd. Då räcker det att ni säger till.',
    en: 'The business is already notified or has a permit. Then you only have to tell the board.',
  },
  tests: { sv: 'Inget prövas om ni fortsätter likadant.', en: 'Nothing is assessed if you carry on unchanged.' },
  obstacles: [
    {
      sv: 'Säljaren hade aldrig anmält. Be om papperen före köpet, annars anmäler ni som nya.',
      en: 'The seller never notified. Ask for the documents before you buy; otherwise you have to notify as a new business.',
    },
  ],
  fee: {
    sv: 'Oftast ingen. Den årliga avgiften följer med.',
    en: 'Usually none. The yearly fee follows the business.',
  },
  validity: { sv: 'Tills något ändras.', en: 'Until something changes.' },
  law: {
    source: law.healthProtection('32 §'),
    also: [law.environmentalCode('24 kap. 1 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    ...toldAtOnce(law.healthProtection('32 §')),
    note: {
      sv: 'Säg till så snart ni kan. Ni får fortsätta under tiden.',
      en: 'Tell the board as soon as you can. You may carry on in the meantime.',
    },
  },
  requirements: ['property_designation', 'takeover_from', 'business_description'],
  appeal,
});

/** MPF 1 kap. 11 §: only “om ändringen har betydelse ur störningssynpunkt”; 4 §: a large change needs a permit. */
export const environmentChange = definePermit({
  id: 'environment-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan om ändring av miljöfarlig verksamhet',
    en: 'Notification of a change to an environmentally hazardous activity',
  },
  department: 'environment-board',
  when: all(yes('changes'), yes('changes_notified')),
  why: {
    sv: 'En ändring som kan störa mer eller annorlunda ska anmälas först.',
    en: 'A change that may cause more, or different, disturbance must be notified first.',
  },
  tests: {
    sv: 'Om ändringen ger mer utsläpp, buller eller risk.',
    en: 'Whether the change brings more emissions, noise or risk.',
  },
  obstacles: [
    {
      sv: 'Ändringen passerar en gräns för tillstånd. Fråga nämnden innan ni köper maskiner.',
      en: 'The change takes you over the limit for a permit. Ask the board before you buy machines.',
    },
    {
      sv: 'Ändringen stör ingen. Då behövs ingen anmälan, men fråga om ni är osäkra.',
      en: 'The change disturbs nobody. Then no notification is needed, but ask if you are not sure.',
    },
  ],
  fee: { sv: 'Timavgift enligt kommunens taxa.', en: 'An hourly fee, by the municipality’s fee scale.' },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: {
    source: law.environmentalAssessment('1 kap. 4 och 11 §§'),
    also: [law.environmentalCode('9 kap. 6 och 6 c §§')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'wait',
    basis: 'law',
    wait: weeks(6),
    counting: countedBefore(law.environmentalCode('9 kap. 6 c §')),
    source: law.environmentalCode('9 kap. 6 c §'),
    verified: true,
    note: {
      sv: 'Det är ändringen som väntar. Livsmedel, metall, avfall och annat på listan väntar på beslut.',
      en: 'Only the change has to wait. Food, metal, waste and other activities on the list wait for a decision.',
    },
  },
  requirements: ['property_designation', 'business_description', 'production_volume', 'chemicals', 'air_and_noise'],
  appeal: { to: 'county-board', within: weeks(3) },
});
