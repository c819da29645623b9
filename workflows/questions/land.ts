import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

const act = <
  const G extends 'keeps_animals' | 'works_land',
  const Q extends { readonly ask: object; readonly tick: object },
>(
  part: G,
  question: Q,
) => ({ ...question, when: yes(part), type: yesNo }) as const;

/** Animals, fish farming and spraying. */
export const land = {
  land_acts: {
    ask: { sv: 'Vad av detta ska ni göra?', en: 'Which of these will you do?' },
    type: {
      kind: 'several',
      of: ['keeps_farm_animals', 'keeps_small_animals', 'dung_yard', 'farms_fish', 'clears_land', 'sprays'],
    },
  },
  keeps_farm_animals: act('keeps_animals', {
    ask: {
      sv: 'Ska ni hålla hästar, kor, får, getter eller grisar?',
      en: 'Will you keep horses, cows, sheep, goats or pigs?',
    },
    tick: { sv: 'Hålla hästar, kor, får, getter eller grisar', en: 'Keep horses, cows, sheep, goats or pigs' },
  }),
  keeps_small_animals: act('keeps_animals', {
    ask: { sv: 'Ska ni hålla höns, pälsdjur eller ormar?', en: 'Will you keep hens, fur animals or snakes?' },
    tick: {
      sv: 'Hålla höns, andra fjäderfän, pälsdjur eller ormar',
      en: 'Keep hens, other poultry, fur animals or snakes',
    },
  }),
  dung_yard: act('keeps_animals', {
    ask: { sv: 'Ska ni anordna en gödselstad?', en: 'Will you make a manure store?' },
    tick: { sv: 'Anordna en gödselstad', en: 'Make a manure store' },
  }),
  farms_fish: act('works_land', {
    ask: {
      sv: 'Ska ni odla fisk, kräftor, musslor eller alger?',
      en: 'Will you farm fish, crayfish, mussels or algae?',
    },
    tick: { sv: 'Odla fisk, kräftor, musslor eller alger', en: 'Farm fish, crayfish, mussels or algae' },
  }),
  /** MPF 2 kap. 4 §. */
  clears_land: act('works_land', {
    ask: { sv: 'Ska ni göra åker av annan mark?', en: 'Will you turn other land into arable fields?' },
    tick: { sv: 'Göra åker av annan mark', en: 'Turn other land into arable fields' },
  }),
  sprays: act('works_land', {
    ask: { sv: 'Ska ni bespruta ogräs eller skadedjur utomhus?', en: 'Will you spray weeds or pests outdoors?' },
    tick: { sv: 'Bespruta ogräs eller växtskador utomhus', en: 'Spray weeds or plant pests outdoors' },
  }),
  /** MPF 2 kap. 1–3 §§. */
  animal_units: {
    ask: { sv: 'Hur många djur ska ni ha?', en: 'How many animals will you have?' },
    help: {
      sv: 'En ko eller häst är en enhet. Det är också 3 suggor, 10 slaktsvin, 10 får eller 100 höns. Renar och hägn räknas inte.',
      en: 'A cow or horse is one unit. So are 3 sows, 10 fattening pigs, 10 sheep or 100 hens. Reindeer and animals in game enclosures do not count.',
    },
    when: any(yes('keeps_farm_animals'), yes('keeps_small_animals')),
    type: {
      kind: 'choice',
      options: {
        to100: { sv: 'Högst 100 enheter', en: 'At most 100 units' },
        over100: { sv: 'Mer än 100 enheter', en: 'More than 100 units' },
        over400: {
          sv: 'Över 400 kor, hästar eller minkenheter, 40 000 fjäderfän, 2 000 slaktsvin eller 750 suggor',
          en: 'Over 400 cows, horses or mink units, 40,000 poultry, 2,000 fattening pigs or 750 sows',
        },
      },
    },
  },
  /** MPF 3 kap. 3–5 §§: all farming in water in trade since 1 July 2026; on land fish, crustaceans and molluscs. */
  fish_farm: {
    ask: {
      sv: 'Hur odlar ni, och hur mycket foder går åt per år?',
      en: 'How do you farm, and how much feed do you use a year?',
    },
    when: yes('farms_fish'),
    type: {
      kind: 'choice',
      options: {
        hobby: {
          sv: 'Inte yrkesmässigt, eller alger på land',
          en: 'Not as a business, or algae on land',
        },
        trade: {
          sv: 'Yrkesmässigt, med högst 1,5 ton foder till fisk',
          en: 'As a business, with at most 1.5 tonnes of fish feed',
        },
        feed: { sv: 'Fisk med mer än 1,5 ton foder', en: 'Fish with more than 1.5 tonnes of feed' },
        much: { sv: 'Fisk med mer än 40 ton foder', en: 'Fish with more than 40 tonnes of feed' },
      },
    },
  },
  /** BekF 2 kap. 37 and 40–42 §§. */
  spray_place: {
    ask: { sv: 'Var ska ni bespruta yrkesmässigt?', en: 'Where will you spray as part of your business?' },
    help: {
      sv: 'På lekplatser, skolgårdar och i parker är det oftast förbjudet.',
      en: 'On playgrounds, in school grounds and in parks it is usually forbidden.',
    },
    when: any(yes('sprays'), all(yes('has_spraying'), yes('new_org_number'))),
    type: {
      kind: 'choice',
      options: {
        field: {
          sv: 'Bara åker, eller enstaka fläckar i liten mängd',
          en: 'Only fields, or single spots in small amounts',
        },
        open: {
          sv: 'Annan mark där folk får gå, mer än 1 000 m², eller banvall',
          en: 'Other land where people may walk, over 1,000 m², or a railway embankment',
        },
        made: {
          sv: 'Golfbana, idrottsplats, bygge, väg, grusplan eller hårda ytor',
          en: 'A golf course, sports ground, building site, road, gravel or hard surfaces',
        },
      },
    },
  },
  /** FMH 13 § fourth paragraph, 17 § and 39 §: the municipality may demand a permit in parts of its area. */
  local_permit_rule: {
    ask: {
      sv: 'Säger kommunens egna regler att det krävs tillstånd där ni är?',
      en: 'Do the municipality’s own rules require a permit where you are?',
    },
    help: {
      sv: 'De kan gälla värmepump, avlopp och djur i vissa områden. Fråga miljönämnden.',
      en: 'They may cover heat pumps, drains and animals in some areas. Ask the environment board.',
    },
    when: any(
      yes('new_heat_pump'),
      chosen('sewage_work', 'without_toilet'),
      all(no('outside_plan'), any(yes('keeps_farm_animals'), yes('keeps_small_animals'))),
    ),
    type: yesNo,
  },
} as const satisfies Questions;
