import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { foodBegins, winesBegin } from './food-conditions.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';
import { beforehand, fees, nobodyDecides, toldUnread } from './told.ts';

/** LF 39 c §: before the start, and no more is said of time. */
const beforeFood = beforehand(law.foodOrdinance('39 c §'));
const untilNewKeeper = {
  sv: 'Tills vidare. Ny ägare anmäler på nytt.',
  en: 'Until further notice. A new owner must notify again.',
};

/** Below some extent nobody is a food business. The Food Agency says 500 kg of honey a year; of other things the county board judges. */
const toBeRegistered = any(no('produce_little'), chosen('produce_what', 'needed'));

/** LF 23 § 9 and 12. */
export const primaryProduction = definePermit({
  id: 'primary-production-registration',
  kind: 'registration',
  name: { sv: 'Registrering av odling, djur eller fiske', en: 'Registration of farming, animals or fishing' },
  department: 'county-board',
  when: all(foodBegins, yes('own_produce'), toBeRegistered),
  boundTo: 'both',
  after: [companyFirst],
  why: {
    sv: 'Ni producerar mat på gården eller i naturen. Länsstyrelsen ska veta det.',
    en: 'You produce food on a farm or gather it in the wild. The county board must know.',
  },
  tests: {
    sv: 'Ingen prövning. Länsstyrelsen kontrollerar senare.',
    en: 'Nothing is assessed. The county board inspects later.',
  },
  obstacles: [
    {
      sv: 'Ni anmäler gården till kommunen. Anmäl den till länsstyrelsen i stället.',
      en: 'You notify the municipality of the farm. Notify the county board instead.',
    },
    {
      sv: 'Ni gör sylt, saft eller ost också. Anmäl det till kommunen.',
      en: 'You make jam, cordial or cheese too. Notify the municipality of that.',
    },
  ],
  fee: fees.none,
  validity: untilNewKeeper,
  law: {
    source: law.foodOrdinance('23 § 9 och 12 och 39 c–39 f §§'),
    also: [law.foodHygiene('artikel 6.2'), sources.honey, law.foodFees('4 och 11 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: beforeFood,
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** LF 23 § 3. Beer and cider are not in it. */
export const foodAgencyRegistration = definePermit({
  id: 'food-agency-registration',
  kind: 'registration',
  name: { sv: 'Registrering av vin- eller spritproduktion', en: 'Registration of wine or spirits production' },
  department: 'food-agency',
  when: winesBegin,
  boundTo: 'both',
  after: [companyFirst],
  why: {
    sv: 'Livsmedelsverket kontrollerar den som gör vin eller sprit.',
    en: 'The Food Agency inspects those who make wine or spirits.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Ni anmäler öl eller cider hit. Anmäl det till kommunen i stället.',
      en: 'You notify the Food Agency of beer or cider. Notify the municipality instead.',
    },
    {
      sv: 'Skatten glöms bort. Fråga Skatteverket om alkoholskatt innan ni börjar.',
      en: 'The tax is forgotten. Ask the Tax Agency about alcohol tax before you start.',
    },
  ],
  fee: { sv: 'Livsmedelsverkets avgift.', en: 'The Food Agency’s fee.' },
  validity: untilNewKeeper,
  law: {
    source: law.foodOrdinance('23 § 3 och 39 c–39 e §§'),
    also: [law.foodHygiene('artikel 6.2'), law.foodFees('11 §')],
    verified: true,
  },
  neededToOpen: true,
  clock: beforeFood,
  elsewhere: { page: sources.foodApproval.url },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});

/** Approved under regulation (EU) 210/2013, which LF 23 § gives to nobody else than the municipality (11). */
export const sproutApproval = definePermit({
  id: 'sprout-approval',
  kind: 'permit',
  name: { sv: 'Godkännande för odling av groddar', en: 'Approval to grow sprouts' },
  department: 'environment-board',
  when: all(foodBegins, yes('grows_sprouts')),
  boundTo: 'both',
  after: [companyFirst],
  why: {
    sv: 'Groddar kan göra folk sjuka, så odlingen ska godkännas innan den börjar.',
    en: 'Sprouts can make people ill, so growing them must be approved before it starts.',
  },
  tests: {
    sv: 'Lokalen, vattnet, fröna och er egen kontroll.',
    en: 'The premises, the water, the seeds and your self-inspection.',
  },
  obstacles: [
    {
      sv: 'Ni bara anmäler odlingen. Sök godkännande innan ni säljer.',
      en: 'You only notify the growing. Apply for approval before you sell.',
    },
  ],
  fee: fees.municipal,
  validity: untilNewKeeper,
  law: { source: sources.foodTwoWeeks, also: [law.foodOrdinance('23 § 11')], verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(8),
    counting: noTimeInLaw(),
    source: sources.foodTwoWeeks,
    verified: false,
    note: {
      sv: 'Ingen tid är känd. Vi räknar med åtta veckor.',
      en: 'No time is known. We allow eight weeks.',
    },
  },
  requirements: [
    'property_designation',
    'planned_opening_day',
    'business_description',
    'food_volume',
    'water_source',
    'self_inspection',
    'process_description',
  ],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** LF 23 § 13 and 39 c § 2 b. Which trades must register stands in a regulation that has not been read. */
export const foodContact = definePermit({
  id: 'food-contact-registration',
  kind: 'registration',
  name: { sv: 'Registrering av material för livsmedel', en: 'Registration of food contact materials' },
  department: 'environment-board',
  when: all(no('closes'), chosen('food_contact_says', 'needed')),
  why: {
    sv: 'Ni gör, för in eller säljer förpackningar eller kärl för mat.',
    en: 'You make, import or sell packaging or containers for food.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Ni är inte säkra på om reglerna gäller er. Fråga kommunen.',
      en: 'You are not sure the rules apply to you. Ask the municipality.',
    },
  ],
  fee: fees.municipal,
  validity: untilNewKeeper,
  law: { source: law.foodOrdinance('23 § 13 och 39 c § 2 b'), verified: true },
  neededToOpen: true,
  clock: beforeFood,
  requirements: ['property_designation', 'planned_opening_day', 'business_description', 'process_description'],
  appeal: { to: 'county-board', within: weeks(3) },
});

/** 852/2004 artikel 6.2 asks for up-to-date facts; its text has not been read here, only what municipalities say of it. */
export const foodChange = definePermit({
  id: 'food-change',
  kind: 'notification',
  name: { sv: 'Anmälan om ändrad livsmedelsverksamhet', en: 'Notification of a changed food business' },
  department: 'environment-board',
  // A move, or a new number, is registered anew.
  when: all(yes('changes'), yes('has_food'), yes('place_or_kind_changes'), no('moves'), no('new_org_number')),
  why: {
    sv: 'Miljönämnden ska veta när lokalen eller det ni gör med maten blir ett annat.',
    en: 'The environment board must know when the premises, or what you do with the food, change.',
  },
  tests: {
    sv: 'Ingen prövning. Kontrollen kan bli tätare.',
    en: 'Nothing is assessed. Inspections may become more frequent.',
  },
  obstacles: [
    {
      sv: 'Anmälan kommer efter ombyggnaden. Lämna den innan ni ändrar något.',
      en: 'The notification comes after the alterations. Hand it in before you change anything.',
    },
  ],
  fee: fees.municipal,
  validity: { sv: 'Tills något ändras igen.', en: 'Until something changes again.' },
  law: { source: law.foodHygiene('artikel 6.2'), verified: false },
  neededToOpen: false,
  clock: toldUnread(law.foodHygiene('artikel 6.2'), {
    sv: 'Anmäl innan ändringen. Ingen tid är känd.',
    en: 'Notify before the change. No time is known.',
  }),
  requirements: ['property_designation', 'business_description', 'food_activities', 'process_description'],
  appeal: { to: 'county-board', within: weeks(3) },
});

export const foodClosing = definePermit({
  id: 'food-closing',
  kind: 'notification',
  name: { sv: 'Avanmälan av livsmedelsverksamheten', en: 'Deregistration of the food business' },
  department: 'environment-board',
  when: all(yes('closes'), yes('had_food')),
  why: {
    sv: 'Kontrollen och avgiften fortsätter tills miljönämnden vet att ni har slutat.',
    en: 'Inspections and their fee go on until the environment board knows that you have stopped.',
  },
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Ni säljer och tror att köparen anmäler åt er. Anmäl själva att ni slutar.',
      en: 'You sell up and think the buyer will notify for you. Notify the board yourselves that you are stopping.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  law: { source: law.foodHygiene('artikel 6.2'), verified: false },
  neededToOpen: false,
  clock: toldUnread(law.foodHygiene('artikel 6.2'), {
    sv: 'Säg till när ni slutar. Ingen tid är känd.',
    en: 'Tell them when you stop. No time is known.',
  }),
  requirements: ['property_designation', 'business_description'],
  appeal: nobodyDecides,
});
