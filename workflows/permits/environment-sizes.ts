import {
  all,
  any,
  type Condition,
  chosen,
  no,
  not,
  type Option,
  type YesNo,
  yes,
} from '#domain/definitions/condition.ts';
import type { ChoiceQuestion, KnownFact, YesNoQuestion } from '../questions.ts';

type When = Condition<KnownFact>;

/** A trade of a size. The tick is named too, so that the condition itself says which trade it is about. */
const sized = <Q extends ChoiceQuestion, O extends string>(
  ticks: readonly YesNoQuestion[],
  question: Q,
  ...options: readonly O[]
) =>
  all<YesNo<YesNoQuestion> | Option<Q, O>>(
    yes('makes_or_repairs'),
    ...ticks.map((tick) => yes(tick)),
    chosen(question, ...options),
  );

const foods = [
  ['makes_bread_meals', 'bread_meals_size'],
  ['makes_meat_fish', 'meat_fish_size'],
  ['slaughters', 'slaughter_size'],
  ['smokes', 'smoke_size'],
  ['makes_dairy', 'dairy_size'],
  ['makes_icecream', 'icecream_size'],
  ['makes_vegetable', 'vegetable_size'],
  ['mills', 'mill_size'],
  ['presses_oil', 'oil_size'],
  ['roasts_coffee', 'coffee_size'],
  ['makes_feed', 'feed_size'],
] as const satisfies readonly (readonly [YesNoQuestion, ChoiceQuestion])[];

const food = (option: 'notified' | 'permit'): readonly When[] => [
  ...foods.map(([tick, size]) => sized(['makes_food', tick], size, option)),
  // Who makes alcohol has said so there, whatever is said of making food.
  all(
    any(all(yes('makes_or_repairs'), yes('makes_food'), yes('brews')), yes('makes_alcohol')),
    chosen('brew_size', option),
  ),
  all(
    any(all(yes('makes_or_repairs'), yes('makes_food'), yes('distils')), yes('makes_alcohol')),
    chosen('distil_size', option),
  ),
];

const animals = <O extends string>(...options: readonly O[]) =>
  all(
    yes('keeps_animals'),
    any(yes('keeps_farm_animals'), yes('keeps_small_animals')),
    chosen('animal_units', ...options),
  );
const fish = <O extends string>(...options: readonly O[]) =>
  all(yes('works_land'), yes('farms_fish'), chosen('fish_farm', ...options));
const energy = <O extends string>(...options: readonly O[]) =>
  all(yes('energy_plant'), chosen('energy_kind', ...options));

/** Notified, and what FMH 26 a § does not list: start is allowed six weeks after (MB 9 kap. 6 c §). */
export const waits: When = any(
  sized(['washes_vehicles'], 'wash_size', 'notified'),
  sized(['handles_fuel'], 'fuel_size', 'notified'),
  sized(['paints'], 'solvents', 'repairs', 'other'),
  sized(['treats_surfaces', 'blasts'], 'blast_size', 'mobile'),
  sized(['treats_surfaces', 'strips_paint'], 'strip_size', 'notified'),
  sized(['does_laundry'], 'laundry_kind', 'own'),
  sized(['works_wood', 'saws_wood'], 'saw_size', 'notified'),
  sized(['works_wood', 'chips_wood'], 'chip_size', 'notified'),
  sized(['works_wood', 'stores_timber'], 'timber_size', 'notified'),
  sized(['works_wood', 'treats_wood'], 'treat_wood_size', 'notified'),
  all(yes('makes_or_repairs'), yes('works_wood'), yes('makes_board')),
  sized(['shapes_material'], 'material_size', 'concrete'),
  sized(['crushes_rock'], 'crush_kind', 'crush'),
  sized(['runs_track'], 'track_kind', 'shots'),
  // 26 kap. 2 § is not in the list of FMH 26 a §.
  sized(['other_trade'], 'other_kind', 'print', 'tanks'),
  fish('trade'),
  energy('biogas'),
);

/** Notified, and listed in FMH 26 a §: start is allowed only after the board's decision (26 e §). */
export const decided: When = any(
  ...food('notified'),
  all(yes('makes_or_repairs'), yes('makes_food'), yes('packs_food')),
  sized(['machines_metal'], 'metal_tank', 'notified'),
  sized(['paints'], 'solvents', 'factory'),
  sized(['treats_surfaces', 'uses_baths'], 'bath_size', 'notified'),
  sized(['treats_surfaces', 'blasts'], 'blast_size', 'notified'),
  sized(['treats_surfaces', 'degreases'], 'degrease_size', 'notified'),
  sized(['does_laundry'], 'laundry_kind', 'chemical'),
  sized(['shapes_material'], 'material_size', 'notified'),
  sized(['makes_chemicals'], 'chemical_size', 'notified'),
  sized(['crushes_rock'], 'crush_kind', 'own_use'),
  sized(['runs_track'], 'track_kind', 'notified'),
  sized(['other_trade'], 'other_kind', 'shipyard', 'foundry', 'textile'),
  animals('over100'),
  all(yes('works_land'), yes('clears_land')),
  fish('feed'),
  energy('boiler', 'wind'),
  all(yes('private_sewage'), chosen('sewage_work', 'large')),
);

/** Above the upper limits: a permit from the county board's environmental permit delegation (MPF 1 kap. 3 and 6 §§). */
export const permitted: When = any(
  ...food('permit'),
  sized(['machines_metal'], 'metal_tank', 'permit'),
  sized(['paints'], 'solvents', 'permit'),
  sized(['treats_surfaces', 'uses_baths'], 'bath_size', 'permit'),
  sized(['treats_surfaces', 'strips_paint'], 'strip_size', 'permit'),
  sized(['treats_surfaces', 'degreases'], 'degrease_size', 'permit'),
  sized(['works_wood', 'saws_wood'], 'saw_size', 'permit'),
  sized(['works_wood', 'stores_timber'], 'timber_size', 'permit'),
  sized(['works_wood', 'treats_wood'], 'treat_wood_size', 'permit'),
  sized(['shapes_material'], 'material_size', 'permit'),
  sized(['makes_chemicals'], 'chemical_size', 'permit'),
  sized(['crushes_rock'], 'crush_kind', 'quarry'),
  sized(['runs_track'], 'track_kind', 'permit'),
  sized(['other_trade'], 'other_kind', 'crematorium', 'tanks_toxic', 'large'),
  animals('over400'),
  fish('much'),
  energy('large', 'wind_large'),
  all(yes('handles_waste'), yes('stores_waste'), chosen('waste_stored', 'mixed1000', 'over10000')),
  all(yes('handles_waste'), yes('stores_waste'), chosen('hazardous_stored', 'much')),
  all(yes('handles_waste'), yes('treats_waste'), chosen('waste_treated', 'much', 'burns_much')),
  all(yes('handles_waste'), yes('scraps_vehicles'), chosen('vehicles_scrapped', 'heavy')),
  all(yes('handles_waste'), yes('fills_with_waste'), chosen('fill_risk', 'polluted')),
);

/** FMH 32 §: whoever takes over what is notified or permitted, and goes on unchanged, tells the board and waits for nothing. */
export const goesOn: When = all(yes('takeover'), yes('notified_before'));

/** What is not such a business taken over. */
export const startsHere: When = any(no('takeover'), no('notified_before'));

/** The company itself is bought, with what it holds: nobody new runs the business. */
export const sameHolder: When = all(yes('takeover'), chosen('takeover_how', 'shares'), yes('notified_before'));
export const newHolder: When = not(sameHolder);

/** A notification and a permit are for a certain place (MPF 1 kap. 3 and 10 §§): what moves begins in another. */
export const movesWith = (held: 'notified' | 'decided' | 'permit'): When =>
  all(yes('has_environment'), yes('moves'), chosen('environment_held', held));
