/** What an owner answers who opens a café in premises that were one: food is registered, and nothing else is asked for here. */
export const cafe = {
  includes: [],
  company: 'registered',
  who_works: 'family',
  yearly_sales: 'to-120',
  owner_wage: false,
  premises_acts: [],
  site: [],
  commercial_kitchen: false,
};
/** A sign in a specially valuable place. */
export const sign = {
  premises_acts: ['sign'],
  sign_place: 'own_building',
  site: ['valued_place'],
  changes_character: true,
};
/** Seating on the municipality’s square. */
export const seating = {
  outdoors: ['outdoor_seating'],
  outdoor_places: ['uses_public_place'],
  municipal_land: true,
};
/** The café with both, and with alcohol. */
export const cafeWithAlcoholAndSeating = {
  ...cafe,
  ...sign,
  ...seating,
  includes: ['deals_in_alcohol', 'uses_outdoors'],
  alcohol: ['serves_alcohol'],
};

export const applicant = {
  name: 'Test Sökande',
  email: 'sokande@exempel.example',
  phone: '0221-123 45',
  language: 'sv' as const,
};
export const business = {
  name: 'Kafé Exempel AB',
  organisationNumber: '556036-0793',
  address: 'Storgatan 1',
  postalCode: '731 30',
  city: 'Exempelstad',
};
