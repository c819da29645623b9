import type { Typical } from '#domain/catalogue/typical.ts';
import type { QuestionId } from './questions.ts';

/**
 * Ten businesses that a changed catalogue is tried on, so that whoever changes a rule sees whom it hits. Together they touch
 * every area.
 */
export const typical = [
  {
    name: { sv: 'Restaurang med alkohol och uteservering', en: 'A restaurant with alcohol and outdoor seating' },
    municipality: 'koping',
    event: 'open-restaurant',
    answers: {
      includes: ['deals_in_alcohol', 'uses_outdoors'],
      alcohol: ['serves_alcohol'],
      outdoors: ['outdoor_seating'],
      outdoor_places: ['uses_public_place'],
      municipal_land: true,
    },
  },
  {
    name: { sv: 'Tar över en pizzeria', en: 'Taking over a pizzeria' },
    municipality: 'arboga',
    event: 'take-over-restaurant',
    answers: {
      includes: ['deals_in_alcohol'],
      takeover_how: 'business',
      alcohol: ['serves_alcohol'],
      who_works: 'employees',
      yearly_sales: 'over',
    },
  },
  {
    name: { sv: 'Foodtruck på torget', en: 'A food truck in the square' },
    municipality: 'kungsor',
    event: 'food-truck',
    answers: { outdoor_places: ['on_market_square'], company: 'sole' },
  },
  {
    name: {
      sv: 'Kiosk med tobak, folköl, läkemedel och fyrverkerier',
      en: 'A kiosk with tobacco, beer, medicines and fireworks',
    },
    municipality: 'koping',
    event: 'kiosk',
    answers: {
      includes: ['sells_special_goods', 'deals_in_alcohol'],
      alcohol: ['sells_folkol'],
      goods: ['sells_tobacco', 'sells_nicotine', 'sells_ecig', 'sells_otc', 'sells_fireworks'],
    },
  },
  {
    name: {
      sv: 'Frisör som bygger om och sätter upp en skylt',
      en: 'A hairdresser who alters the premises and puts up a sign',
    },
    municipality: 'arboga',
    event: 'hairdresser',
    answers: {
      premises_acts: ['use_changes', 'building_works', 'changes_front', 'sign'],
      use_was: 'clearly',
      works: ['works_ventilation', 'works_fire'],
      front_faces: 'public',
      build_weeks: 6,
      site: ['near_shore', 'valued_place'],
      changes_character: true,
      shore_where: 'within100',
      treatments: ['skin_piercing', 'solarium'],
    },
  },
  {
    name: { sv: 'Förskola i egen regi', en: 'A private preschool' },
    municipality: 'kungsor',
    event: 'preschool',
    answers: {
      includes: ['has_premises', 'handles_food'],
      children_activity: ['runs_preschool'],
      who_works: 'employees',
    },
  },
  {
    name: { sv: 'Verkstad med drivmedel och farligt avfall', en: 'A workshop with fuel and hazardous waste' },
    municipality: 'koping',
    event: 'vehicle-workshop',
    answers: {
      includes: ['handles_waste', 'flammable_goods', 'sells_special_goods', 'transports'],
      pays_how: 'spot',
      trades: ['washes_vehicles', 'handles_fuel', 'oily_wastewater'],
      waste_acts: ['carries_waste', 'stores_waste'],
      gas_amount: 'more',
      goods: ['sells_second_hand'],
      second_hand_goods: 'listed',
      carries: ['carries_goods'],
      separator_work: 'public',
      wash_size: 'notified',
      waste_carried: 'others',
      waste_stored: 'over10',
      site: ['new_tank', 'cooling_works'],
    },
  },
  {
    name: { sv: 'Marknad med musik och fyrverkeri', en: 'A market with music and fireworks' },
    municipality: 'arboga',
    event: 'public-event',
    answers: {
      includes: ['uses_outdoors', 'handles_food'],
      event_open_to: 'public',
      event_kind: 'market',
      event_ground: 'public-place',
      food_extent: 'regular',
      pyro_where: 'near-people',
      pyro_pieces: 'restricted',
      place_use: 'regular',
      outdoors: ['uses_fireworks', 'stall_outdoors'],
      outdoor_places: ['uses_public_place'],
      municipal_land: true,
    },
  },
  {
    name: { sv: 'Gård med djur, rum att hyra och egen butik', en: 'A farm with animals, rooms to let and a shop' },
    municipality: 'kungsor',
    event: 'farm-shop',
    answers: {
      includes: ['lodges_guests', 'keeps_animals'],
      food_kind: ['own_produce', 'makes_animal_products'],
      lodging_kind: ['lets_rooms'],
      large_lodging: true,
      animals_and_plants: ['riding_school', 'visitors_touch_animals', 'keeps_bees', 'builds_stable'],
      land_acts: ['keeps_farm_animals'],
      sewage_work: 'toilet',
      water_use: 'others',
      site: ['own_well', 'private_sewage'],
    },
  },
  {
    name: { sv: 'Konsult i nytt aktiebolag', en: 'A consultant in a new limited company' },
    municipality: 'koping',
    event: 'office',
    answers: { company: 'limited', pays_how: 'online', yearly_sales: 'over' },
  },
] as const satisfies readonly Typical<string, string, QuestionId>[];
