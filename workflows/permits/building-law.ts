import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';

/**
 * Chapter 9 of the Planning and Building Act as it reads since 1 December 2025: what needs a permit, and what needs none. Each
 * exemption stands where the law makes it.
 */

/** “Närmare gränsen än 4,5 meter” or 30 metres from a railway, and the neighbours have not agreed in writing (34–35 §§). */
const tooNear = chosen('boundary', 'near_no_consent');

/** “En ekonomibyggnad i ett område som inte omfattas av en detaljplan” (6, 13 and 35 §§). */
const farmOutsidePlan = all(yes('farm_building'), yes('outside_plan'));

/** Side buildings (4–5 §§), small buildings on a municipal square (7 §) and farm buildings (6 §). */
const newIsFree = any(
  farmOutsidePlan,
  all(
    not(tooNear),
    any(
      chosen('new_size', 's15'),
      all(chosen('new_building', 'side'), chosen('new_size', 's30')),
      all(chosen('new_building', 'side'), chosen('new_size', 's50'), yes('outside_plan')),
    ),
  ),
);
/** A side building that becomes a home “som enligt 4 eller 5 § inte kräver lov” (16 § 2). */
const smallHomeIsFree = all(
  not(tooNear),
  any(chosen('new_size', 's15', 's30'), all(chosen('new_size', 's50'), yes('outside_plan'))),
);
/** At most 30.0 m² below the ridge (10 §), side buildings up to their own limits (11–12 §§), farm buildings (13 §). */
const extensionIsFree = any(
  farmOutsidePlan,
  all(
    not(tooNear),
    any(chosen('extension_size', 'e30', 'side30'), all(chosen('extension_size', 'side50'), yes('outside_plan'))),
  ),
);

/** New buildings (3–8 §§), extensions (9–14 §§), fronts (15 § 3) and another home (15 § 2); 37 § for what is specially valuable. */
export const needsBuildingPermit = any(
  all(yes('builds_new'), any(not(newIsFree), yes('valued_place'))),
  all(yes('extends'), any(not(extensionIsFree), yes('valued_place'))),
  all(yes('changes_front'), any(all(no('outside_plan'), chosen('front_faces', 'public')), yes('valued_place'))),
  // A side building that becomes a home has none before: it is no “ytterligare en bostad”.
  all(yes('works_home'), not(farmOutsidePlan), not(all(chosen('use_was', 'small_home'), smallHomeIsFree))),
);

/**
 * “Ett väsentligen annat ändamål” (15 § 1): the board says what that is. Outside a detailed plan and away from other built
 * plots not for premises of at most 50.0 m² (16 § 1). Nor for a side building that becomes a home and may be built so (16 § 2).
 */
export const needsChangeOfUse = all(
  any(
    all(
      any(
        all(yes('use_changes'), any(chosen('use_was', 'clearly'), chosen('board_on_use', 'permit'))),
        // “Helt eller delvis”: a room in the home that customers come to.
        all(yes('customers_at_home'), chosen('board_on_use', 'permit')),
      ),
      not(all(yes('outside_plan'), no('clustered'), chosen('use_area', 'to50'), not(tooNear))),
    ),
    all(yes('use_changes'), chosen('use_was', 'small_home'), not(smallHomeIsFree)),
  ),
);

/** A heat pump on a front towards a public place, when the board finds that it changes the front (15 § 3). */
export const frontHeatPump = all(
  yes('changes_front'),
  no('outside_plan'),
  chosen('front_faces', 'heat_pump'),
  chosen('board_on_heat_pump', 'needed'),
  no('valued_place'),
);
/** Solar cells above the eleven kilowatts of 17 a §. In a valued place 37 § asks too, and then the time is the common one. */
export const frontSolar = all(
  yes('changes_front'),
  no('outside_plan'),
  chosen('front_faces', 'solar_over'),
  no('valued_place'),
);

/** A wind turbine over 20 metres or nearer the boundary than its height (28 § 3), where no environmental permit covers it (29 § 1). */
const turbine = all(yes('energy_plant'), chosen('energy_kind', 'wind_low', 'wind'));
const turbineNeedsPermit = all(
  turbine,
  any(
    all(chosen('turbine_height', 'high'), no('environment_permit_covers')),
    all(chosen('turbine_height', 'low_valued'), yes('changes_character')),
  ),
);

/** “Nybyggnad … av ett vindkraftverk” that needs no building permit (PBF 6 kap. 1 § 6); 2 § 3 does not except it. */
export const turbineIsNotified = any(
  all(turbine, not(turbineNeedsPermit)),
  all(yes('energy_plant'), chosen('energy_kind', 'wind_large')),
);

/** Walls, fences, decks (19 §), parking (22 §), storage (25 §), masts (28 §), other facilities (31 §); 34 and 38 §§ for the small ones. */
export const needsFacilityPermit = any(
  all(any(yes('builds_wall'), yes('builds_deck')), chosen('wall_height', 'high'), no('outside_plan')),
  all(yes('builds_wall'), chosen('wall_height', 'near', 'high'), tooNear),
  chosen('parking_size', 'over'),
  all(chosen('parking_size', 'p100'), no('outside_plan')),
  all(
    no('environment_permit_covers'),
    any(
      chosen('storage_size', 'over'),
      all(chosen('storage_size', 'st50'), no('outside_plan')),
      // 35 § 2: what is free by 25 § 2, outside a plan, is free at the boundary too.
      all(chosen('storage_size', 'st15'), no('outside_plan'), tooNear),
      chosen('mast_size', 'big'),
    ),
  ),
  turbineNeedsPermit,
  yes('lays_leisure'),
  chosen('sports_size', 'over1500'),
  all(chosen('sports_size', 'to1500'), tooNear),
  all(yes('lays_out'), yes('valued_place'), yes('changes_character')),
);

/** A sign or light only where the place is specially valuable “och påverkar områdets karaktär” (38 § 2). */
export const signNeedsPermit = all(yes('sign'), yes('valued_place'), yes('changes_character'));

/** In a plan, but for what was built for a time or may be built without a permit (43 and 45 §§); outside it only what is valuable (44 §). */
export const needsDemolitionPermit = all(
  yes('demolishes'),
  any(
    all(no('outside_plan'), chosen('demolish_what', 'to50', 'over50')),
    all(yes('valued_place'), chosen('demolish_what', 'free', 'free_over50', 'to50', 'over50')),
    // 45 § excepts from 43 § only: outside a plan what was built for a time is not free where it is valuable.
    all(yes('valued_place'), yes('outside_plan')),
  ),
);

const shoreActs = all(
  any(yes('near_shore'), yes('works_in_water')),
  any(
    // MB 7 kap. 17 §: the county board may have excepted what completes a main building.
    all(yes('builds_new'), not(all(chosen('new_building', 'side'), yes('shore_county_exception')))),
    all(
      yes('shore_hinders'),
      any(
        yes('works_in_water'),
        turbine,
        all(yes('energy_plant'), chosen('energy_kind', 'wind_large')),
        yes('use_changes'),
        yes('extends'),
        yes('lays_out'),
        yes('changes_ground'),
        all(yes('outdoor_seating'), no('mobile')),
      ),
    ),
  ),
  // 16 § 1: needed for farming, fishing or aquaculture, and must lie there.
  not(all(yes('farm_building'), yes('must_be_by_water'))),
);

/** New buildings always; other things “om det hindrar eller avhåller allmänheten” or harms living things (miljöbalken 7 kap. 15 §). */
export const shoreOfMunicipality = all(shoreActs, chosen('shore_where', 'extended', 'within100'));
/** Where somebody other than a municipality has protected the area (18 b § 2). */
export const shoreOfState = all(shoreActs, chosen('shore_where', 'reserve'));
