import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/definitions/condition.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * Business situations with the permits the sources name for them. Written from the journeys and the statutes they cite,
 * not from the definitions. What is not answered is answered with no.
 */
interface Situation {
  readonly says: string;
  readonly event: string;
  readonly municipality?: string;
  readonly yes?: readonly string[];
  readonly numbers?: Readonly<Record<string, number>>;
  readonly needs: readonly string[];
  /** Pairs: the first must be handled before the second. */
  readonly order?: readonly (readonly [string, string])[];
}

const situations: readonly Situation[] = [
  // Cafés and lunch restaurants without alcohol: registration is two weeks, everything else depends on place and kitchen.
  { says: 'café in a former café, coffee and ready-made food', event: 'open-restaurant', needs: ['food-registration'] },
  {
    says: 'café in a former shop',
    event: 'open-restaurant',
    yes: ['use_changes'],
    needs: ['food-registration', 'change-of-use'],
  },
  {
    says: 'lunch restaurant that cooks and fries',
    event: 'open-restaurant',
    yes: ['commercial_kitchen'],
    needs: ['food-registration', 'grease-separator'],
    order: [['grease-separator', 'food-registration']],
  },
  {
    says: 'lunch restaurant with a new exhaust duct and new drains',
    event: 'open-restaurant',
    yes: ['commercial_kitchen', 'building_works'],
    needs: ['food-registration', 'grease-separator', 'building-notification'],
    order: [['building-notification', 'grease-separator']],
  },
  {
    says: 'café with a new sign',
    event: 'open-restaurant',
    yes: ['sign'],
    needs: ['food-registration', 'sign-permit'],
  },
  {
    says: 'café with seating on the municipality’s square',
    event: 'open-restaurant',
    yes: ['outdoor_seating', 'uses_public_place', 'municipal_land'],
    needs: ['food-registration', 'land-lease', 'public-place'],
    order: [['land-lease', 'public-place']],
  },
  {
    says: 'café with seating on a public place the municipality does not own',
    event: 'open-restaurant',
    yes: ['outdoor_seating', 'uses_public_place'],
    needs: ['food-registration', 'public-place'],
  },
  {
    says: 'café with seating in its own yard',
    event: 'open-restaurant',
    yes: ['outdoor_seating'],
    needs: ['food-registration'],
  },
  {
    says: 'restaurant that cooks with gas above two litres indoors',
    event: 'open-restaurant',
    yes: ['commercial_kitchen', 'flammable_goods'],
    needs: ['food-registration', 'grease-separator', 'flammable-goods'],
  },
  {
    says: 'country café with its own well',
    event: 'open-restaurant',
    yes: ['own_water_or_sewage', 'own_well'],
    needs: ['food-registration', 'water-registration'],
    order: [['water-registration', 'food-registration']],
  },
  {
    says: 'country café with its own well and sewage',
    event: 'open-restaurant',
    yes: ['own_water_or_sewage', 'own_well', 'private_sewage'],
    needs: ['food-registration', 'water-registration', 'sewage-permit'],
  },
  {
    says: 'café that serves folköl and nothing stronger',
    event: 'open-restaurant',
    yes: ['serves_folkol'],
    needs: ['food-registration', 'beer-notification'],
    order: [['food-registration', 'beer-notification']],
  },
  {
    says: 'a concert café for 200 people without alcohol',
    event: 'open-restaurant',
    numbers: { max_persons: 200 },
    needs: ['food-registration', 'fire-safety'],
  },
  // Restaurants with alcohol: registration, tax and the place come before the decision.
  {
    says: 'wine restaurant with 40 places in a former restaurant',
    event: 'open-restaurant',
    yes: ['serves_alcohol'],
    numbers: { max_persons: 40 },
    needs: ['food-registration', 'alcohol-licence'],
    order: [
      ['food-registration', 'alcohol-licence'],
      ['tax-registration', 'alcohol-licence'],
    ],
  },
  {
    says: 'wine restaurant with 60 places: a written fire safety statement from 50',
    event: 'open-restaurant',
    yes: ['serves_alcohol'],
    numbers: { max_persons: 60 },
    needs: ['food-registration', 'alcohol-licence', 'fire-safety'],
    order: [['fire-safety', 'alcohol-licence']],
  },
  {
    says: 'exactly 50 places count',
    event: 'open-restaurant',
    yes: ['serves_alcohol'],
    numbers: { max_persons: 50 },
    needs: ['food-registration', 'alcohol-licence', 'fire-safety'],
  },
  {
    says: 'a licence makes the folköl notification unnecessary',
    event: 'open-restaurant',
    yes: ['serves_alcohol', 'serves_folkol'],
    needs: ['food-registration', 'alcohol-licence'],
  },
  {
    says: 'office to restaurant with wine and a gas kitchen',
    event: 'open-restaurant',
    yes: ['use_changes', 'commercial_kitchen', 'serves_alcohol', 'flammable_goods'],
    needs: ['food-registration', 'change-of-use', 'grease-separator', 'alcohol-licence', 'flammable-goods'],
    order: [['change-of-use', 'alcohol-licence']],
  },
  {
    says: 'wine on outdoor seating on the square: land, then police, then alcohol',
    event: 'open-restaurant',
    yes: ['serves_alcohol', 'outdoor_seating', 'uses_public_place', 'municipal_land'],
    needs: ['food-registration', 'alcohol-licence', 'land-lease', 'public-place'],
    order: [
      ['land-lease', 'public-place'],
      ['public-place', 'alcohol-licence'],
    ],
  },
  {
    says: 'the same in Kungsör',
    event: 'open-restaurant',
    municipality: 'kungsor',
    yes: ['serves_alcohol', 'outdoor_seating', 'uses_public_place', 'municipal_land'],
    needs: ['food-registration', 'alcohol-licence', 'land-lease', 'public-place'],
  },
  // Taking over: everything personal again.
  { says: 'taking over a café', event: 'take-over-restaurant', needs: ['food-registration'] },
  {
    says: 'taking over a restaurant with alcohol',
    event: 'take-over-restaurant',
    yes: ['serves_alcohol'],
    needs: ['food-registration', 'alcohol-licence'],
    order: [['food-registration', 'alcohol-licence']],
  },
  {
    says: 'taking over a restaurant with alcohol, gas and seating',
    event: 'take-over-restaurant',
    yes: ['serves_alcohol', 'flammable_goods', 'outdoor_seating', 'uses_public_place', 'municipal_land'],
    needs: ['food-registration', 'alcohol-licence', 'flammable-goods', 'land-lease', 'public-place'],
  },
  {
    says: 'taking over a bar that sells tobacco and white snus',
    event: 'take-over-restaurant',
    yes: ['serves_alcohol', 'sells_tobacco', 'sells_nicotine'],
    needs: ['food-registration', 'alcohol-licence', 'tobacco-licence', 'nicotine-notification'],
  },
  {
    says: 'taking over a shop to make it a restaurant',
    event: 'take-over-restaurant',
    yes: ['use_changes'],
    needs: ['food-registration', 'change-of-use'],
  },
  // Food trucks and stalls.
  {
    says: 'food truck on private land',
    event: 'food-truck',
    needs: ['food-registration', 'food-truck-site'],
    order: [['food-registration', 'food-truck-site']],
  },
  {
    says: 'food truck on the municipality’s square',
    event: 'food-truck',
    yes: ['uses_public_place', 'municipal_land'],
    needs: ['food-registration', 'food-truck-site', 'land-lease', 'public-place'],
    order: [
      ['land-lease', 'public-place'],
      ['public-place', 'food-truck-site'],
    ],
  },
  {
    says: 'food truck with more than 60 litres of gas',
    event: 'food-truck',
    yes: ['flammable_goods'],
    needs: ['food-registration', 'food-truck-site', 'flammable-goods'],
  },
  // Catering and closed parties.
  { says: 'catering without alcohol', event: 'catering', needs: ['food-registration'] },
  {
    says: 'catering with alcohol',
    event: 'catering',
    yes: ['alcohol_catering', 'commercial_kitchen'],
    needs: ['food-registration', 'alcohol-catering', 'grease-separator'],
    order: [['food-registration', 'alcohol-catering']],
  },
  {
    says: 'a party venue that serves members only',
    event: 'catering',
    yes: ['serves_alcohol_closed'],
    needs: ['food-registration', 'alcohol-closed'],
    order: [['food-registration', 'alcohol-closed']],
  },
  // Shops: each product has its own law and its own clock.
  { says: 'food shop', event: 'food-shop', needs: ['food-registration'] },
  {
    says: 'food shop with folköl',
    event: 'food-shop',
    yes: ['sells_folkol'],
    needs: ['food-registration', 'beer-notification'],
    order: [['food-registration', 'beer-notification']],
  },
  {
    says: 'food shop with folköl, tobacco, white snus, e-cigarettes and medicines',
    event: 'food-shop',
    yes: ['sells_folkol', 'sells_tobacco', 'sells_nicotine', 'sells_ecig', 'sells_otc'],
    needs: [
      'food-registration',
      'beer-notification',
      'tobacco-licence',
      'nicotine-notification',
      'ecig-notification',
      'medicine-notification',
    ],
    order: [['tax-registration', 'tobacco-licence']],
  },
  {
    says: 'supermarket with a large refrigeration plant',
    event: 'food-shop',
    yes: ['large_refrigeration'],
    needs: ['food-registration', 'refrigerants'],
  },
  {
    says: 'food shop with a grill',
    event: 'food-shop',
    yes: ['commercial_kitchen'],
    needs: ['food-registration', 'grease-separator'],
  },
  {
    says: 'kiosk with tobacco and folköl',
    event: 'kiosk',
    yes: ['sells_tobacco', 'sells_folkol'],
    needs: ['food-registration', 'tobacco-licence', 'beer-notification'],
  },
  { says: 'kiosk with sweets only', event: 'kiosk', needs: ['food-registration'] },
  {
    says: 'white snus is not covered by the tobacco licence',
    event: 'kiosk',
    yes: ['sells_nicotine'],
    needs: ['food-registration', 'nicotine-notification'],
  },
  { says: 'clothes shop', event: 'open-shop', needs: [] },
  {
    says: 'shop that buys and sells used phones and watches',
    event: 'open-shop',
    yes: ['sells_second_hand'],
    needs: ['second-hand-registration'],
  },
  {
    says: 'shop that sells fireworks',
    event: 'open-shop',
    yes: ['sells_fireworks'],
    needs: ['explosives-sale'],
  },
  {
    says: 'farm shop that sells its own jam, own well and sewage',
    event: 'farm-shop',
    yes: ['own_water_or_sewage', 'own_well', 'private_sewage'],
    needs: ['food-registration', 'water-registration', 'sewage-permit'],
  },
  {
    says: 'farm dairy that delivers to shops: the state approves',
    event: 'farm-shop',
    yes: ['animal_products_wholesale'],
    needs: ['food-registration', 'food-approval'],
  },
  {
    says: 'farm café by the lake with a new building',
    event: 'farm-shop',
    yes: ['builds_or_extends', 'near_shore'],
    needs: ['food-registration', 'building-permit', 'shoreline-dispensation'],
    order: [['shoreline-dispensation', 'building-permit']],
  },
  // Body and health: hair needs nothing, skin-piercing needs six weeks.
  { says: 'hairdresser in a former hairdresser’s: nothing to file', event: 'hairdresser', needs: [] },
  { says: 'hairdresser in a former shop', event: 'hairdresser', yes: ['use_changes'], needs: ['change-of-use'] },
  {
    says: 'hairdresser who also pierces ears',
    event: 'hairdresser',
    yes: ['skin_piercing'],
    needs: ['hygienic-treatment'],
  },
  { says: 'tattoo studio', event: 'tattoo-piercing', needs: ['hygienic-treatment'] },
  {
    says: 'tattoo studio in a former office',
    event: 'tattoo-piercing',
    yes: ['use_changes'],
    needs: ['hygienic-treatment', 'change-of-use'],
    order: [['change-of-use', 'hygienic-treatment']],
  },
  {
    says: 'beauty salon with fillers: the health care inspectorate too',
    event: 'beauty-salon',
    yes: ['skin_piercing', 'aesthetic_injections'],
    needs: ['hygienic-treatment', 'aesthetic-registration'],
    order: [['aesthetic-registration', 'hygienic-treatment']],
  },
  { says: 'massage and ordinary skin care', event: 'beauty-salon', needs: [] },
  { says: 'tanning studio', event: 'beauty-salon', yes: ['solarium'], needs: ['solarium'] },
  { says: 'gym', event: 'gym', needs: [] },
  {
    says: 'gym with a solarium and a juice bar',
    event: 'gym',
    yes: ['solarium', 'handles_food'],
    needs: ['solarium', 'food-registration'],
  },
  {
    says: 'gym for 160 people',
    event: 'gym',
    numbers: { max_persons: 160 },
    needs: ['fire-safety'],
  },
  { says: 'public bath', event: 'pool-spa', needs: ['pool'] },
  {
    says: 'new spa building with a bar',
    event: 'pool-spa',
    yes: ['builds_or_extends', 'handles_food', 'serves_alcohol'],
    needs: ['pool', 'building-permit', 'food-registration', 'alcohol-licence'],
    order: [['building-permit', 'pool']],
  },
  // Lodging: from nine guests or five rooms a notification, no licence since 2025.
  { says: 'B&B for six guests without breakfast', event: 'lodging', needs: [] },
  {
    says: 'B&B for six guests with breakfast',
    event: 'lodging',
    yes: ['handles_food'],
    needs: ['food-registration'],
  },
  {
    says: 'hostel for twenty guests with breakfast',
    event: 'lodging',
    yes: ['large_lodging', 'handles_food'],
    needs: ['lodging-notification', 'fire-safety', 'food-registration'],
    order: [
      ['fire-safety', 'lodging-notification'],
      ['food-registration', 'lodging-notification'],
    ],
  },
  {
    says: 'country hotel in a former home, own well and sewage, pool and bar',
    event: 'lodging',
    yes: [
      'large_lodging',
      'handles_food',
      'use_changes',
      'own_water_or_sewage',
      'own_well',
      'private_sewage',
      'pool',
      'serves_alcohol',
    ],
    needs: [
      'lodging-notification',
      'fire-safety',
      'food-registration',
      'change-of-use',
      'water-registration',
      'sewage-permit',
      'pool',
      'alcohol-licence',
    ],
    order: [
      ['water-registration', 'food-registration'],
      ['change-of-use', 'lodging-notification'],
      ['pool', 'lodging-notification'],
    ],
  },
  {
    says: 'lodging with a new rock heat pump',
    event: 'lodging',
    yes: ['new_heat_pump'],
    needs: ['heat-pump'],
  },
  // Workshops and production: an ordinary workshop or microbrewery is usually below the limits.
  { says: 'ordinary car workshop: nothing to notify', event: 'vehicle-workshop', needs: [] },
  {
    says: 'car workshop that rinses vehicles',
    event: 'vehicle-workshop',
    yes: ['oily_wastewater'],
    needs: ['oil-separator'],
  },
  {
    says: 'workshop with solvents and stored scrap',
    event: 'vehicle-workshop',
    yes: ['flammable_goods', 'stores_waste'],
    needs: ['flammable-goods', 'waste-storage'],
  },
  {
    says: 'workshop that carries waste for others',
    event: 'vehicle-workshop',
    yes: ['transports_waste'],
    needs: ['waste-transport'],
  },
  {
    says: 'car wash for 6,000 cars a year',
    event: 'car-wash-fuel',
    yes: ['washes_many_vehicles'],
    needs: ['oil-separator', 'environmental-notification'],
    order: [['oil-separator', 'environmental-notification']],
  },
  { says: 'small car wash', event: 'car-wash-fuel', needs: ['oil-separator'] },
  {
    says: 'fuel station with a shop',
    event: 'car-wash-fuel',
    yes: ['sells_much_fuel', 'flammable_goods', 'handles_food', 'sells_folkol', 'sells_tobacco'],
    needs: [
      'oil-separator',
      'environmental-notification',
      'flammable-goods',
      'food-registration',
      'beer-notification',
      'tobacco-licence',
    ],
  },
  {
    says: 'microbrewery under 1,000 tonnes',
    event: 'small-industry',
    yes: ['handles_food'],
    needs: ['food-registration'],
  },
  {
    says: 'brewery over 1,000 tonnes in a former warehouse',
    event: 'small-industry',
    yes: ['handles_food', 'industry_over_threshold', 'use_changes'],
    needs: ['food-registration', 'environmental-notification', 'change-of-use'],
    order: [['change-of-use', 'environmental-notification']],
  },
  {
    says: 'sausage maker that delivers to shops',
    event: 'small-industry',
    yes: ['handles_food', 'animal_products_wholesale', 'commercial_kitchen'],
    needs: ['food-registration', 'food-approval', 'grease-separator'],
  },
  // Events.
  {
    says: 'market on the municipality’s square',
    event: 'public-event',
    yes: ['uses_public_place', 'municipal_land'],
    needs: ['public-event', 'land-lease', 'public-place'],
    order: [
      ['land-lease', 'public-place'],
      ['public-place', 'public-event'],
    ],
  },
  {
    says: 'concert with a beer tent, food and gas on the square',
    event: 'public-event',
    yes: ['uses_public_place', 'municipal_land', 'handles_food', 'serves_alcohol_once', 'flammable_goods'],
    needs: ['public-event', 'land-lease', 'public-place', 'food-registration', 'alcohol-temporary', 'flammable-goods'],
    order: [
      ['public-event', 'alcohol-temporary'],
      ['public-place', 'alcohol-temporary'],
      ['food-registration', 'alcohol-temporary'],
      ['flammable-goods', 'public-event'],
    ],
  },
  { says: 'concert on private land', event: 'public-event', needs: ['public-event'] },
  {
    says: 'an association’s fair with a lottery',
    event: 'public-event',
    yes: ['lottery'],
    needs: ['public-event', 'lottery-registration'],
  },
  // Preschool.
  {
    says: 'private preschool in a former preschool, food delivered',
    event: 'preschool',
    yes: ['handles_food'],
    needs: ['preschool-approval', 'school-premises', 'food-registration'],
    order: [
      ['school-premises', 'preschool-approval'],
      ['food-registration', 'preschool-approval'],
    ],
  },
  {
    says: 'large private preschool in a former office with its own kitchen',
    event: 'preschool',
    yes: ['use_changes', 'large_preschool', 'handles_food', 'commercial_kitchen'],
    needs: [
      'preschool-approval',
      'school-premises',
      'food-registration',
      'change-of-use',
      'fire-safety',
      'grease-separator',
    ],
    order: [['change-of-use', 'school-premises']],
  },
  // Building, changing and closing.
  {
    says: 'extension with a sign',
    event: 'build-with-sign',
    yes: ['builds_or_extends', 'sign'],
    needs: ['building-permit', 'sign-permit'],
  },
  {
    says: 'new building by the lake with its own sewage',
    event: 'build-with-sign',
    yes: ['builds_or_extends', 'near_shore', 'own_water_or_sewage', 'private_sewage'],
    needs: ['building-permit', 'shoreline-dispensation', 'sewage-permit'],
    order: [
      ['shoreline-dispensation', 'building-permit'],
      ['sewage-permit', 'building-permit'],
    ],
  },
  {
    says: 'outdoor seating added to a restaurant with a licence',
    event: 'change-business',
    yes: ['alcohol_changes', 'outdoor_seating', 'uses_public_place', 'municipal_land'],
    needs: ['alcohol-change', 'land-lease', 'public-place'],
    order: [
      ['land-lease', 'public-place'],
      ['public-place', 'alcohol-change'],
    ],
  },
  {
    says: 'a new exhaust duct in a restaurant',
    event: 'change-business',
    yes: ['building_works'],
    needs: ['building-notification'],
  },
  {
    says: 'a shop that adds tobacco',
    event: 'change-business',
    yes: ['sells_tobacco'],
    needs: ['tobacco-licence'],
  },
  { says: 'closing: people to tell, nothing to apply for', event: 'close-business', needs: [] },
];

const alwaysWithPayment = ['tax-registration', 'cash-register'];

function planOf({ event, municipality = 'koping', yes = [], numbers = {} }: Situation) {
  const questions = catalogue.events[event]?.questions ?? [];
  for (const id of [...yes, ...Object.keys(numbers)])
    if (!questions.includes(id)) throw new Error(`${event} does not ask ${id}`);
  const answers: Answers = Object.fromEntries(
    questions.map((id) => {
      const number = catalogue.questions[id]?.type.kind === 'number';
      return [id, number ? (numbers[id] ?? 6) : yes.includes(id)];
    }),
  );
  return makePlan(catalogue, { municipality, event, answers, today: '2027-01-11' });
}

test('there are many, and every event is among them', () => {
  expect(situations.length).toBeGreaterThanOrEqual(60);
  expect([...new Set(situations.map((s) => s.event))].sort()).toEqual(Object.keys(catalogue.events).sort());
});

describe('business situations', () => {
  test.each(situations.map((s) => [s.says, s] as const))('%s', (_says, situation) => {
    const { permits } = planOf(situation);
    const ids = permits.map((p) => p.id);
    expect(ids.filter((id) => !alwaysWithPayment.includes(id)).sort()).toEqual([...situation.needs].sort());
    expect(permits.every((p) => p.certainty === 'certain')).toBe(true);
    for (const [first, then] of situation.order ?? []) {
      expect(ids.indexOf(first), `${first} before ${then}`).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf(first), `${first} before ${then}`).toBeLessThan(ids.indexOf(then));
    }
  });

  test('whoever takes payment registers for tax and notifies the till', () => {
    const ids = planOf({ says: '', event: 'hairdresser', needs: [] }).permits.map((p) => p.id);
    expect(ids).toEqual(alwaysWithPayment);
    expect(planOf({ says: '', event: 'build-with-sign', needs: [] }).permits).toEqual([]);
  });
});
