/** What an owner answers who opens a café with everything, or with less. */
export const cafe = {
  use_changes: false,
  building_works: false,
  commercial_kitchen: false,
  own_water_or_sewage: false,
  max_persons: 40,
  serves_alcohol: false,
  serves_folkol: false,
  outdoor_seating: false,
  flammable_goods: false,
  sign: false,
};
export const cafeWithAlcoholAndSeating = {
  use_changes: false,
  building_works: false,
  commercial_kitchen: false,
  own_water_or_sewage: false,
  max_persons: 40,
  serves_alcohol: true,
  outdoor_seating: true,
  uses_public_place: true,
  municipal_land: true,
  flammable_goods: false,
  sign: true,
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
  city: 'Köping',
};
