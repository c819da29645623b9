/** Sensible values for every requirement, so that a test can pick those its plan needs. */
const values: Readonly<Record<string, unknown>> = {
  planned_opening_day: '2027-09-01',
  floor_area: 120,
  max_persons: 60,
  food_activities: ['prepares', 'serves'],
  food_risk: ['eggs'],
  food_volume: 80,
  water_source: 'municipal',
  beverages: ['wine', 'beer'],
  clearance: 2,
  property_designation: 'Centrum 1:12',
};

/** What an owner answers who opens a café with everything, or with less. */
export const cafe = {
  takeover: false,
  use_changes: false,
  serves_alcohol: false,
  serves_folkol: false,
  outdoor_seating: false,
  flammable_goods: false,
  sign: false,
  has_employees: true,
};
export const cafeWithAlcoholAndSeating = {
  takeover: false,
  use_changes: false,
  serves_alcohol: true,
  outdoor_seating: true,
  uses_public_place: true,
  municipal_land: true,
  flammable_goods: false,
  sign: true,
  has_employees: true,
};

/** The form for a plan's requirements, filled in. */
export function filledIn(ids: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(ids.map((id) => [id, values[id] ?? 'Beskrivet i ansökan']));
}

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
