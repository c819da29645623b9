import { cafe } from '#local/sample-cafe.ts';

/** The café, with a licence to serve everybody. */
export const cafeWithAlcohol = { ...cafe, includes: ['deals_in_alcohol'], alcohol: ['serves_alcohol'] };
/** The same with seating on a square that the municipality looks after. */
export const cafeWithSeating = {
  ...cafeWithAlcohol,
  includes: ['deals_in_alcohol', 'uses_outdoors'],
  outdoors: ['outdoor_seating'],
  outdoor_places: ['uses_public_place'],
  municipal_land: true,
};
/** The café with a sign that needs a permit: it changes the character of a specially valuable building. */
export const cafeWithSign = {
  ...cafe,
  premises_acts: ['sign'],
  sign_place: 'own_building',
  site: ['valued_place'],
  changes_character: true,
};
