import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { sources } from '../sources.ts';
import { boundToBoth, ownCompany } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';
import { beforehand, fees, nobodyDecides } from './told.ts';

const county = 'https://www.lansstyrelsen.se/vastmanland';
const askCounty = fees.ask('länsstyrelsen', 'the county board');
const administrativeCourt = { to: 'administrative-court', within: weeks(3) } as const;

const countyClock = {
  kind: 'decision',
  basis: 'estimate',
  typical: months(3),
  counting: noTimeInLaw(),
  source: sources.countyAnimals,
  verified: false,
  note: {
    sv: 'Ingen tid står i lagen. Länsstyrelser säger upp till tre månader från komplett ansökan.',
    en: 'The law sets no time. County boards say up to three months from a complete application.',
  },
} as const;

/** “Yrkesmässigt eller i större omfattning”: whoever earns money on it, whatever the number. Riding schools and fur always. */
const animalBusiness = any(
  yes('riding_school'),
  yes('breeds_fur_animals'),
  all(
    any(yes('takes_in_animals'), yes('breeds_sells_animals'), yes('hires_out_animals')),
    chosen('animal_extent', 'business', 'hobby_many'),
  ),
);

/** DL 6 kap. 4 §; the county board decides (DF 6 kap. 6 §). */
export const animalPermit = definePermit({
  id: 'animal-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för verksamhet med djur', en: 'Permit for a business with animals' },
  department: 'county-board',
  ...boundToBoth(
    any(all(animalBusiness, ownCompany), all(yes('has_animal_permit'), yes('place_or_kind_changes'))),
    yes('has_animal_permit'),
  ),
  why: {
    sv: 'Den som tjänar pengar på sällskapsdjur eller hästar ska ha tillstånd, hur få djuren än är.',
    en: 'Anyone who earns money from pets or horses needs a permit, however few animals they have.',
  },
  tests: {
    sv: 'Att ni är lämpliga och att utrymmena passar djuren. Någon kommer på besök.',
    en: 'That you are suitable and that the premises suit the animals. Somebody will visit.',
  },
  obstacles: [
    {
      sv: 'Lokalen är inte klar. Gör den klar före besöket.',
      en: 'The premises are not ready. Finish them before the visit.',
    },
    {
      sv: 'Stallet är byggt utan prövning. Fråga om förprövning innan ni bygger.',
      en: 'The stable was built without prior approval. Ask about it before you build.',
    },
    {
      sv: 'Köparen tror att tillståndet följer med. Sök ett eget före tillträdet.',
      en: 'The buyer thinks the permit comes with the business. Apply for your own before you take over.',
    },
  ],
  fee: askCounty,
  validity: {
    sv: 'Tills vidare, för er och platsen. Nya lokaler söker ni på nytt.',
    en: 'Until further notice, for you and for the site. Apply again for new premises.',
  },
  law: {
    source: law.animalWelfare('6 kap. 4–5 §§'),
    also: [law.animalWelfareOrdinance('6 kap. 6 §'), sources.countyAnimals],
    verified: true,
  },
  neededToOpen: true,
  clock: countyClock,
  after: [
    companyFirst,
    {
      permit: 'stable-examination',
      gate: 'start',
      strength: 'hard',
      when: yes('builds_stable'),
      why: {
        sv: 'Ett stall som inte är prövat får inte användas för djur.',
        en: 'A stable without prior approval may not be used for animals.',
      },
      source: law.animalWelfare('6 kap. 2 §'),
      verified: true,
    },
  ],
  elsewhere: { page: county },
  requirements: [],
  appeal: administrativeCourt,
});

/** DF 6 kap. 1 §; exemptions by size stand in Jordbruksverket’s regulation, which has not been read. */
export const stableExamination = definePermit({
  id: 'stable-examination',
  kind: 'permit',
  name: { sv: 'Förprövning av stall', en: 'Prior approval of a stable' },
  department: 'county-board',
  when: all(no('closes'), yes('builds_stable'), chosen('stable_body_says', 'needed')),
  why: {
    sv: 'Ett stall kan behöva godkännas innan ni bygger, ändrar eller tar in djur.',
    en: 'A stable may need approval before you build it, alter it or bring in animals.',
  },
  tests: { sv: 'Djurens utrymme, luft och hälsa.', en: 'The animals’ space, air and health.' },
  obstacles: [
    {
      sv: 'Stallet byggs först. Då kan länsstyrelsen förbjuda djur där.',
      en: 'The stable is built first. Then the county board can prohibit animals there.',
    },
    {
      sv: 'Bygglovet tas för godkännandet. Det är två olika saker, så sök båda.',
      en: 'The building permit is mistaken for the approval. They are two different things, so apply for both.',
    },
  ],
  fee: askCounty,
  validity: { sv: 'För det stall som är prövat.', en: 'For the stable that was approved.' },
  law: {
    source: law.animalWelfareOrdinance('6 kap. 1–3 b §§'),
    also: [law.animalWelfare('6 kap. 1–2 §§')],
    verified: true,
  },
  neededToOpen: true,
  clock: countyClock,
  elsewhere: { page: county },
  requirements: [],
  appeal: administrativeCourt,
});

/** Regulation (EU) 2016/429, as Jordbruksverket tells it. Pets in a home are outside it. */
export const animalPlace = definePermit({
  id: 'animal-place-registration',
  kind: 'registration',
  name: { sv: 'Registrering av plats med djur', en: 'Registration of premises with animals' },
  department: 'board-of-agriculture',
  ...boundToBoth(all(any(animalBusiness, yes('shows_animals')), ownCompany), yes('has_animal_permit')),
  why: {
    sv: 'Jordbruksverket ska veta var djur finns, för att kunna stoppa smitta.',
    en: 'The Board of Agriculture must know where animals are kept, to be able to stop disease.',
  },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Djuren kommer före registreringen. Registrera platsen först.',
      en: 'The animals arrive before the registration. Register the premises first.',
    },
  ],
  fee: fees.ask('Jordbruksverket', 'the Board of Agriculture'),
  validity: {
    sv: 'Tills ni tar bort platsen. Ny ägare registrerar sig.',
    en: 'Until you deregister the premises. A new owner must register.',
  },
  law: { source: sources.animalPlaces, verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: beforehand(sources.animalPlaces, { sv: 'Innan djuren kommer.', en: 'Before the animals arrive.' }),
  elsewhere: { page: sources.animalPlaces.url },
  requirements: [],
  appeal: nobodyDecides,
});

export const animalVisits = definePermit({
  id: 'animal-visits-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av besök hos djur', en: 'Notification of visits to animals' },
  department: 'county-board',
  boundTo: 'holder',
  when: all(no('closes'), any(yes('visitors_touch_animals'), yes('riding_school')), ownCompany),
  why: {
    sv: 'Besökare får röra djuren. Länsstyrelsen ska veta det, för smittans skull.',
    en: 'Visitors may touch the animals. The county board must know, because of the risk of infection.',
  },
  tests: {
    sv: 'Ingen prövning. Ni ska ha regler för hygien.',
    en: 'Nothing is assessed, but you must have hygiene rules.',
  },
  obstacles: [
    {
      sv: 'Ingenstans att tvätta händerna. Ordna det, och sätt upp reglerna.',
      en: 'There is nowhere to wash hands. Provide somewhere, and put up the rules.',
    },
  ],
  fee: askCounty,
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: sources.countyVisits, verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: beforehand(sources.countyVisits, { sv: 'Innan besöken börjar.', en: 'Before the visits begin.' }),
  elsewhere: { page: sources.countyVisits.url },
  requirements: [],
  appeal: nobodyDecides,
});

export const animalShow = definePermit({
  id: 'animal-show-permit',
  kind: 'permit',
  name: { sv: 'Godkännande för att visa djur', en: 'Approval to show animals' },
  department: 'county-board',
  boundTo: 'holder',
  when: all(no('closes'), yes('shows_animals'), ownCompany),
  why: {
    sv: 'Ni visar djur för allmänheten på ett fast ställe, minst sju dagar om året.',
    en: 'You show animals to the public at a fixed place, on at least seven days a year.',
  },
  tests: { sv: 'Att utrymmena och skötseln passar djuren.', en: 'That the premises and the care suit the animals.' },
  obstacles: [
    {
      sv: 'Akvariet eller buren i kaféet glöms bort. Djur som dekoration räknas.',
      en: 'The aquarium or cage in the café is forgotten. Animals as decoration count.',
    },
  ],
  fee: askCounty,
  validity: { sv: 'Det som står i beslutet.', en: 'As the decision says.' },
  law: { source: law.animalWelfareOrdinance('3 kap. 6 §'), also: [sources.countyShows], verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: countyClock,
  elsewhere: { page: county },
  requirements: [],
  appeal: administrativeCourt,
});

export const animalTransport = definePermit({
  id: 'animal-transport-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd att köra djur', en: 'Permit to transport animals' },
  department: 'county-board',
  boundTo: 'holder',
  when: all(no('closes'), yes('transports_animals'), ownCompany),
  why: {
    sv: 'Ni kör djur i er verksamhet. Då ska ni vara registrerade och ha tillstånd.',
    en: 'You transport animals in your business. Then you must be registered and have a permit.',
  },
  tests: { sv: 'Fordonet, och den som kör djuren.', en: 'The vehicle, and the person who drives the animals.' },
  obstacles: [
    {
      sv: 'Fordonet är inte besiktigat. Fråga länsstyrelsen innan ni köper det.',
      en: 'The vehicle has not been inspected. Ask the county board before you buy it.',
    },
  ],
  fee: askCounty,
  validity: { sv: 'Det som står i beslutet.', en: 'As the decision says.' },
  law: { source: sources.countyAnimalTransport, verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: countyClock,
  elsewhere: { page: county },
  requirements: [],
  appeal: administrativeCourt,
});

export const bees = definePermit({
  id: 'bee-notification',
  kind: 'notification',
  name: { sv: 'Anmälan av bin', en: 'Notification of bees' },
  department: 'county-board',
  boundTo: 'holder',
  when: all(no('closes'), yes('keeps_bees'), ownCompany),
  why: { sv: 'Länsstyrelsen ska veta var bikupor står.', en: 'The county board must know where beehives are kept.' },
  tests: { sv: 'Ingen prövning.', en: 'Nothing is assessed.' },
  obstacles: [
    {
      sv: 'Platsen anmäls bara en gång. Anmäl den igen vart tredje år.',
      en: 'The location is only reported once. Report it again every three years.',
    },
  ],
  fee: fees.none,
  validity: {
    sv: 'Tre år i taget. Den som tar över anmäler också.',
    en: 'Three years at a time. Anyone who takes over must notify too.',
  },
  law: { source: sources.countyShows, verified: true },
  neededToOpen: false,
  after: [companyFirst],
  clock: beforehand(sources.countyShows, {
    sv: 'När ni startar eller tar över biodlingen.',
    en: 'When you start keeping bees or take over hives.',
  }),
  elsewhere: { page: county },
  requirements: [],
  appeal: nobodyDecides,
});

export const animalByProducts = definePermit({
  id: 'animal-by-products',
  kind: 'registration',
  name: { sv: 'Anmälan av foder eller rester av djur', en: 'Notification of feed or animal by-products' },
  department: 'board-of-agriculture',
  boundTo: 'holder',
  when: all(no('closes'), yes('animal_by_products'), ownCompany),
  why: {
    sv: 'Ni kör, lagrar, gör eller säljer foder eller annat av djur som inte är mat.',
    en: 'You transport, store, make or sell animal feed, or animal products that are not food.',
  },
  tests: {
    sv: 'En anmälan prövas inte. Den som gör foder till husdjur, eller lagrar rått, ska godkännas.',
    en: 'A notification is not assessed. If you make pet food, or store raw by-products, you must be approved.',
  },
  obstacles: [
    {
      sv: 'Ni gör foder till husdjur och bara anmäler. Sök godkännande.',
      en: 'You make pet food but only send a notification. Apply for approval.',
    },
  ],
  fee: { sv: 'Ett godkännande kostade 9 000 kr när vi läste.', en: 'An approval cost SEK 9,000 when we checked.' },
  validity: { sv: 'Tills vidare.', en: 'Until further notice.' },
  law: { source: sources.byProducts, verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: beforehand(sources.byProducts, { sv: 'Innan ni börjar.', en: 'Before you start.' }),
  elsewhere: { page: sources.byProducts.url },
  requirements: [],
  appeal: administrativeCourt,
});

/** Regulation (EU) 2016/2031, as Jordbruksverket tells it. Not who only sells in person to private people. */
export const plantSale = definePermit({
  id: 'plant-sale-registration',
  kind: 'registration',
  name: { sv: 'Registrering av försäljning av växter', en: 'Registration of plant sales' },
  department: 'board-of-agriculture',
  boundTo: 'holder',
  when: all(no('closes'), any(yes('sells_plants_at_distance'), yes('sells_plants_to_firms')), ownCompany),
  why: {
    sv: 'Ni odlar plantor, säljer till företag eller säljer växter på nätet.',
    en: 'You grow plants, sell to businesses or sell plants online.',
  },
  tests: { sv: 'Att växterna är friska och går att spåra.', en: 'That the plants are healthy and can be traced.' },
  obstacles: [
    {
      sv: 'Växterna saknar växtpass. Sök tillstånd att utfärda dem samtidigt.',
      en: 'The plants lack plant passports. Apply to issue them at the same time.',
    },
  ],
  fee: fees.ask('Jordbruksverket', 'the Board of Agriculture'),
  validity: { sv: 'Tills ni anmäler att det upphör.', en: 'Until you notify that it ends.' },
  law: { source: sources.plantSale, verified: true },
  neededToOpen: true,
  after: [companyFirst],
  clock: beforehand(sources.plantSale, { sv: 'Innan ni börjar sälja.', en: 'Before you start selling.' }),
  elsewhere: { page: sources.plantSale.url },
  requirements: [],
  appeal: nobodyDecides,
});

const ending = {
  kind: 'notification',
  department: 'board-of-agriculture',
  tests: { sv: 'Inget prövas. Registret rättas.', en: 'Nothing is assessed. The register is corrected.' },
  obstacles: [
    {
      sv: 'Registret står kvar på er. Ta bort det när allt är borta.',
      en: 'The entry stays in your name. Have it removed once everything is gone.',
    },
  ],
  fee: fees.none,
  validity: { sv: 'För gott.', en: 'Permanently.' },
  neededToOpen: false,
  requirements: [],
  appeal: nobodyDecides,
} as const;

export const animalClosing = definePermit({
  ...ending,
  id: 'animal-place-closing',
  name: { sv: 'Avregistrering av platsen med djur', en: 'Deregistration of premises with animals' },
  when: all(yes('closes'), yes('had_animals')),
  why: { sv: 'Djuren är borta från platsen.', en: 'The animals have left the premises.' },
  law: { source: sources.animalPlaces, verified: true },
  clock: beforehand(sources.animalPlaces, { sv: 'När djuren är borta.', en: 'When the animals are gone.' }),
  elsewhere: { page: sources.animalPlaces.url },
});

export const plantClosing = definePermit({
  ...ending,
  id: 'plant-sale-closing',
  name: { sv: 'Anmälan om att försäljningen av växter upphör', en: 'Notification that the plant sales end' },
  when: all(yes('closes'), yes('had_plants')),
  why: { sv: 'Ni säljer inte växter längre.', en: 'You no longer sell plants.' },
  law: { source: sources.plantSale, verified: true },
  clock: beforehand(sources.plantSale, { sv: 'När ni slutar.', en: 'When you stop.' }),
  elsewhere: { page: sources.plantSale.url },
});
