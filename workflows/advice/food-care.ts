import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { defineObstacles, defineReminders } from '../define.ts';
import { law } from '../law.ts';
import { flammablesOver, needsGoodsPermit } from '../permits/flammable-goods.ts';
import { hasFoodOrDrink } from '../permits/food-conditions.ts';
import { sources } from '../sources.ts';

const newKeeper = chosen('takeover_how', 'business', 'bankrupt');

/** Duties with nothing to hand in, on food, fire, flammables, children, care, animals and transport. */
export const careReminders = defineReminders([
  // “I skälig omfattning hålla utrustning … och i övrigt vidta de åtgärder som behövs för att förebygga brand.” No statement since 2021.
  {
    part: 'premises',
    id: 'fire-safety-work',
    when: all(no('closes'), any(yes('has_premises'), yes('holds_event'))),
    text: {
      sv: 'Ha släckare och fria utgångar, och se över brandskyddet. Ingen redogörelse ska lämnas in.',
      en: 'Have fire extinguishers, keep exits clear and review your fire safety. You do not need to hand in a statement.',
    },
    source: law.accidents('2 kap. 2 §'),
    verified: true,
  },
  {
    part: 'running',
    id: 'exhaust-cleaning',
    when: all(no('closes'), yes('commercial_kitchen')),
    text: {
      sv: 'Har köket en imkanal? Kommunen låter rengöra den, och ni ska släppa in sotaren.',
      en: 'Does the kitchen have an extraction duct? The municipality has it cleaned, and you must let the sweep in.',
    },
    source: law.accidents('3 kap. 4–5 §§'),
    verified: true,
  },
  {
    part: 'running',
    id: 'flammables-care',
    when: yes('flammable_goods'),
    text: {
      sv: 'Även under gränsen ska gas och annat brandfarligt hanteras säkert. Räddningstjänsten kan komma på besök.',
      en: 'Gas and other flammable goods must be handled safely below the limit too. The rescue service may visit.',
    },
    source: law.flammables('6–8 §§'),
    verified: true,
  },
  // YTL 4 kap. 5 §: “ska återkallas på tillståndshavarens begäran om transportverksamhet … upphör”. No duty to ask for it.
  {
    part: 'closing',
    id: 'close-haulage',
    when: yes('had_haulage'),
    text: {
      sv: 'Slutar ni köra gods eller buss för gott? Be Transportstyrelsen återkalla tillståndet. Ni måste inte.',
      en: 'Are you giving up goods or bus transport for good? You can ask the Transport Agency to withdraw your permit, but you do not have to.',
    },
    source: law.haulage('4 kap. 5 §'),
    verified: true,
  },
  {
    part: 'closing',
    id: 'close-flammables',
    when: yes('had_flammables'),
    text: {
      sv: 'Sälj eller lämna in varorna hos någon som får ha dem, innan tillståndet går ut.',
      en: 'Before the permit ends, sell the goods or hand them over to somebody who may keep them.',
    },
    source: law.flammables('16 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'single-food-days',
    when: chosen('food_extent', 'few_times'),
    text: {
      sv: 'Maten ska vara säker även när ni inte är registrerade. Fråga kommunen om ni är osäkra.',
      en: 'Food must be safe even if you are not registered. If you are not sure, ask the municipality.',
    },
    source: sources.foodWhatCounts,
    verified: false,
  },
  // SkolL 2 kap. 31 §: for schools and what 25 kap. names; shown to the employer, at most six months old. Nothing is filed.
  {
    part: 'staff',
    id: 'staff-records',
    when: any(yes('runs_preschool'), yes('runs_after_school'), yes('runs_school'), yes('runs_pedagogical_care')),
    text: {
      sv: 'Alla som ska arbeta hos er visar registerutdrag innan de anställs, högst sex månader gamla.',
      en: 'Before you employ anybody, they must show you a criminal record extract no more than six months old.',
    },
    source: law.schools('2 kap. 31 §'),
    verified: true,
  },
  // PSL, the transitional rules of SFS 2025:1302.
  {
    part: 'first',
    id: 'dental-notified-before',
    when: all(chosen('dental_since', 'notified'), no('new_org_number')),
    text: {
      sv: 'Tandvård som var anmäld före år 2026 får fortsätta till den 2 januari 2029. Sök tillstånd i god tid.',
      en: 'A dental practice notified before 2026 may carry on until 2 January 2029. Apply for the permit in good time.',
    },
    source: law.patientSafety('2 kap. 4 § och övergångsbestämmelserna till SFS 2025:1302'),
    verified: true,
  },
  {
    part: 'running',
    id: 'care-unused-permit',
    when: any(yes('gives_home_care'), yes('runs_care_home'), yes('gives_assistance')),
    text: {
      sv: 'Ett tillstånd från IVO som inte används på sex månader kan återkallas.',
      en: 'An IVO permit that is not used for six months may be revoked.',
    },
    source: law.socialServices('28 kap. 11 §'),
    verified: true,
  },
  {
    part: 'first',
    id: 'small-part-approval',
    when: chosen('animal_products_buyers', 'businesses_small_part'),
    text: {
      sv: 'Hur stor del som får gå till andra företag säger Livsmedelsverket. Fråga innan ni börjar.',
      en: 'The Food Agency decides how much may go to other businesses. Ask before you start.',
    },
    source: sources.foodTwoWeeks,
    verified: false,
  },
]);

/** What stops or delays an owner in them. */
export const careObstacles = defineObstacles([
  // FBE 20 §.
  {
    id: 'takeover-gas',
    when: all(newKeeper, yes('seller_has_goods_permit'), any(flammablesOver, yes('sells_fireworks'))),
    text: {
      sv: 'Ni får fortsätta på säljarens tillstånd för gasen eller varorna bara om bytet anmäls i förväg.',
      en: 'You may carry on under the seller’s permit for the gas or goods only if you notify the change beforehand.',
    },
    remedy: {
      sv: 'Anmäl före tillträdet, och sök eget tillstånd senast tre månader efter.',
      en: 'Notify before you take over, and apply for your own permit within three months of the takeover.',
    },
  },
  {
    id: 'gas-decides',
    when: all(needsGoodsPermit, no('use_changes'), no('builds_new'), no('extends')),
    text: {
      sv: 'Gasen eller varorna kan bli det som avgör när ni får öppna. Tillståndet kan ta tre månader.',
      en: 'The gas or goods may decide when you can open: the permit can take three months.',
    },
    remedy: {
      sv: 'Öppna med el eller mindre mängder, och lägg till resten senare.',
      en: 'Open with electric equipment or smaller amounts, and add the rest later.',
    },
  },
  // LF 39 d §.
  {
    id: 'takeover-food',
    when: all(newKeeper, hasFoodOrDrink),
    text: {
      sv: 'Säljarens registrering av maten gäller inte er. Att glömma det kostar minst 2 500 kr.',
      en: 'The seller’s food registration does not cover you. Forgetting this costs at least SEK 2,500.',
    },
    remedy: {
      sv: 'Anmäl i eget namn två veckor före tillträdet.',
      en: 'Notify in your own name two weeks before you take over.',
    },
  },
  // SkolL 25 kap. 2 a §: “Om ett registerutdrag inte visas upp, får verksamheten inte bedrivas.”
  {
    id: 'home-register',
    when: yes('home_children'),
    text: {
      sv: 'Utan registerutdrag för alla från 15 år som bor där får omsorgen inte bedrivas.',
      en: 'You may not provide the care without criminal record extracts for everyone aged 15 or over who lives there.',
    },
    remedy: {
      sv: 'Be om utdragen hos polisen innan ni söker.',
      en: 'Get the extracts from the police before you apply.',
    },
  },
  {
    id: 'takeover-care',
    when: all(newKeeper, yes('looks_after_people')),
    text: {
      sv: 'Godkännanden och tillstånd för barn, vård och omsorg följer inte med vid köp.',
      en: 'Approvals and permits for children, health care and social care do not come with the purchase.',
    },
    remedy: {
      sv: 'Sök egna i god tid före tillträdet, eller köp själva bolaget.',
      en: 'Apply for your own in good time before you take over, or buy the company itself.',
    },
  },
]);
