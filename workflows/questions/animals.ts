import { all, any, yes } from '#domain/definitions/condition.ts';
import { bodySays, type Questions, yesNo } from './shapes.ts';

/** Something that is done with animals or plants. */
const does = <const Q extends { readonly ask: object; readonly tick: object; readonly help?: object }>(question: Q) =>
  ({
    ...question,
    when: any(yes('keeps_animals'), all(yes('has_other_animals'), any(yes('new_org_number'), yes('moves')))),
    type: yesNo,
  }) as const;

export const animals = {
  animals_and_plants: {
    ask: { sv: 'Vad gör ni med djur eller växter?', en: 'What do you do with animals or plants?' },
    help: {
      sv: 'Plantor som ni bara säljer på plats till privatpersoner räknas inte.',
      en: 'Plants that you only sell on site to private individuals do not count.',
    },
    type: {
      kind: 'several',
      of: [
        'treats_animals',
        'takes_in_animals',
        'breeds_sells_animals',
        'hires_out_animals',
        'riding_school',
        'breeds_fur_animals',
        'visitors_touch_animals',
        'shows_animals',
        'transports_animals',
        'keeps_bees',
        'builds_stable',
        'animal_by_products',
        'sells_plants_at_distance',
        'sells_plants_to_firms',
      ],
    },
  },
  /** Lag (2009:302) 1 kap. 3–5 §§: a practice where somebody of the licensed or approved staff works. */
  treats_animals: does({
    ask: {
      sv: 'Ska veterinär, djursjukskötare eller godkänd hovslagare arbeta hos er?',
      en: 'Will a vet, an animal nurse or an approved farrier work for you?',
    },
    tick: {
      sv: 'Vård av djur: veterinär, djursjukskötare eller godkänd hovslagare',
      en: 'Animal care: a vet, an animal nurse or an approved farrier',
    },
  }),
  takes_in_animals: does({
    ask: {
      sv: 'Ska ni ta emot hundar, katter, hästar eller andra sällskapsdjur?',
      en: 'Will you take in dogs, cats, horses or other pets?',
    },
    tick: {
      sv: 'Ta emot djur: hunddagis, pensionat, inackordering',
      en: 'Taking in animals: day care, boarding or livery',
    },
  }),
  breeds_sells_animals: does({
    ask: {
      sv: 'Ska ni ha, föda upp eller sälja sällskapsdjur eller hästar?',
      en: 'Will you keep, breed or sell pets or horses?',
    },
    tick: { sv: 'Föda upp eller sälja sällskapsdjur eller hästar', en: 'Breeding or selling pets or horses' },
  }),
  hires_out_animals: does({
    ask: { sv: 'Ska ni hyra ut djur eller ha turridning?', en: 'Will you hire out animals or offer rides?' },
    tick: { sv: 'Hyra ut djur, eller turridning', en: 'Hiring out animals, or rides' },
  }),
  riding_school: does({
    ask: { sv: 'Ska ni driva ridskola?', en: 'Will you run a riding school?' },
    tick: { sv: 'Ridskola', en: 'A riding school' },
  }),
  breeds_fur_animals: does({
    ask: { sv: 'Ska ni föda upp pälsdjur?', en: 'Will you breed fur animals?' },
    tick: { sv: 'Pälsdjur', en: 'Fur animals' },
  }),
  visitors_touch_animals: does({
    ask: {
      sv: 'Får besökare klappa eller rida djuren minst tre gånger om året?',
      en: 'May visitors touch or ride the animals at least three times a year?',
    },
    tick: {
      sv: 'Besökare klappar eller rider djuren, minst tre gånger om året',
      en: 'Visitors touch or ride the animals, at least three times a year',
    },
  }),
  shows_animals: does({
    ask: {
      sv: 'Ska ni visa djur för allmänheten på ett fast ställe, minst sju dagar om året?',
      en: 'Will you show animals to the public at a fixed place, on at least seven days a year?',
    },
    tick: {
      sv: 'Visa djur på ett fast ställe, minst sju dagar om året',
      en: 'Showing animals at a fixed place, on at least seven days a year',
    },
    help: {
      sv: '4H-gård, djurpark, eller djur som dekoration i en butik eller ett kafé.',
      en: 'A 4H farm, a zoo, or animals as decoration in a shop or café.',
    },
  }),
  transports_animals: does({
    ask: { sv: 'Ska ni köra djur i er verksamhet?', en: 'Will you transport animals in your business?' },
    tick: { sv: 'Köra levande djur i verksamheten', en: 'Transporting live animals in the business' },
  }),
  keeps_bees: does({
    ask: { sv: 'Ska ni ha bin?', en: 'Will you keep bees?' },
    tick: { sv: 'Bin', en: 'Bees' },
  }),
  builds_stable: does({
    ask: {
      sv: 'Ska ni bygga, ändra eller börja använda ett stall eller hägn?',
      en: 'Will you build, change or start using a stable or enclosure?',
    },
    tick: {
      sv: 'Bygga, ändra eller börja använda ett stall eller hägn',
      en: 'Building, changing or starting to use a stable or enclosure',
    },
    help: {
      sv: 'För hästar, och för djur till mat, ull eller skinn.',
      en: 'For horses, and animals for food, wool or hides.',
    },
  }),
  animal_by_products: does({
    ask: {
      sv: 'Ska ni göra, lagra eller sälja foder eller rester av djur?',
      en: 'Will you make, store or sell feed or animal by-products?',
    },
    tick: {
      sv: 'Djurfoder, matrester till djur, skinn eller rester av djur',
      en: 'Animal feed, food waste for animals, hides or animal by-products',
    },
    help: {
      sv: 'En matlokal eller gård där resterna bara uppstår räknas inte.',
      en: 'A food business or farm where by-products merely arise does not count.',
    },
  }),
  sells_plants_at_distance: does({
    ask: {
      sv: 'Ska ni sälja plantor eller fröer på nätet eller per post?',
      en: 'Will you sell plants or seeds online or by post?',
    },
    tick: { sv: 'Sälja plantor eller fröer på nätet eller per post', en: 'Selling plants or seeds online or by post' },
  }),
  sells_plants_to_firms: does({
    ask: {
      sv: 'Ska ni odla plantor till försäljning, eller handla med andra företag?',
      en: 'Will you grow plants for sale, or trade them with other businesses?',
    },
    tick: {
      sv: 'Odla plantor till försäljning, eller sälja dem till företag',
      en: 'Growing plants for sale, or selling them to businesses',
    },
  }),
  /** Djurskyddslagen 6 kap. 4 §: “yrkesmässigt eller i större omfattning”. */
  animal_extent: {
    ask: {
      sv: 'Tjänar ni pengar på djuren, eller är det en hobby?',
      en: 'Do you earn money from the animals, or is it a hobby?',
    },
    help: {
      sv: 'Många är tio vuxna djur, tre kullar om året eller fyra djur ni tar emot.',
      en: 'Many means ten adult animals, three litters a year or four animals you take in.',
    },
    when: any(yes('takes_in_animals'), yes('breeds_sells_animals'), yes('hires_out_animals')),
    type: {
      kind: 'choice',
      options: {
        hobby_few: { sv: 'Hobby med få djur', en: 'A hobby with few animals' },
        hobby_many: { sv: 'Hobby med många djur', en: 'A hobby with many animals' },
        business: { sv: 'Vi tjänar pengar på det', en: 'We earn money from it' },
      },
    },
  },
  stable_body_says: {
    ask: {
      sv: 'Vad säger länsstyrelsen om att pröva stallet?',
      en: 'What does the county board say about prior approval of the stable?',
    },
    help: {
      sv: 'Små stall kan vara undantagna. Har ni inte frågat svarar ni Vet inte än.',
      en: 'Small stables may be exempt. If you have not asked, answer I don’t know yet.',
    },
    when: yes('builds_stable'),
    type: bodySays,
  },
} as const satisfies Questions;
