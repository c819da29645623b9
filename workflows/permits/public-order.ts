import { all, any, chosen, no, yes } from '#domain/definitions/condition.ts';
import type { Counting } from '#domain/definitions/permit.ts';
import { law } from '../law.ts';

/** A cart or a stall: a business on wheels has one by its nature. */
export const stall = any(yes('mobile'), yes('stall_outdoors'));

/** Ordningslagen 1 kap. 2 §: a street, a square, a park, or private ground that is steadily used for general traffic. */
const onPublicPlace = any(yes('uses_public_place'), yes('passage_of_others'));

/** Ordningslagen 3 kap. 1 §: “endast tillfälligt och i obetydlig omfattning”. Outdoor seating is never that. */
const stays = chosen('place_use', 'regular');

/** What stands on a public place within a detailed plan, beside a business that is somewhere else. */
export const thingsOnPublicPlace = all(
  yes('uses_outdoors'),
  onPublicPlace,
  no('outside_plan'),
  any(
    yes('outdoor_seating'),
    all(any(yes('goods_outdoors'), yes('sign_outdoors'), yes('container_outdoors'), yes('other_outdoors')), stays),
  ),
);

/** A business, or what is built for an event, that is itself on a public place within a detailed plan. */
export const businessOnPublicPlace = any(
  all(yes('uses_outdoors'), stall, onPublicPlace, no('outside_plan'), stays),
  all(yes('holds_event'), chosen('event_ground', 'public-place'), yes('event_builds'), no('outside_plan')),
);

const held = all(yes('holds_event'), chosen('event_open_to', 'public'));
const onPlace = chosen('event_ground', 'public-place');
const outside = chosen('event_ground', 'outdoors');
const inside = chosen('event_ground', 'indoors');
/** “Tävlingar och uppvisningar i sport”, “danstillställningar”, “festtåg”, “mässor” and others: 2 kap. 3 § without what 4 § names. */
const entertainment = chosen('event_kind', 'other', 'dance', 'sport', 'combat');

/** Ordningslagen 2 kap. 4 §. A race on a road is tried by the county board (8 § second paragraph), in a permit of its own. */
export const eventNeedsPermit = all(
  held,
  any(
    chosen('event_kind', 'funfair', 'market', 'motor'),
    all(onPlace, any(entertainment, chosen('event_kind', 'talk'))),
    all(onPlace, chosen('event_kind', 'art', 'circus'), yes('event_may_disturb')),
  ),
);

/** Ordningslagen 2 kap. 5 §: what needs no permit, within a detailed plan, or where the numbers are a risk. */
export const eventIsNotified = all(
  held,
  any(
    all(no('outside_plan'), any(outside, inside), entertainment),
    all(no('outside_plan'), outside, chosen('event_kind', 'talk', 'circus')),
    all(no('outside_plan'), onPlace, chosen('event_kind', 'circus'), no('event_may_disturb')),
    all(no('outside_plan'), outside, chosen('event_kind', 'art'), yes('event_may_disturb')),
    all(no('outside_plan'), inside, chosen('event_kind', 'art', 'talk', 'circus'), yes('event_may_disturb')),
    all(yes('outside_plan'), outside, entertainment, yes('event_may_disturb')),
  ),
);

/** “Skyndsamt” (2 kap. 11 §), and no time is named. The fee is paid when it is handed in (avgiftsförordningen 11 §). */
export const promptly = {
  starts: 'complete',
  onSupplement: 'restart',
  source: law.publicOrder('2 kap. 11 §'),
  verified: false,
} as const satisfies Counting;

/** Chapter 3 names no time at all. */
export const noTimeForPlaces = {
  starts: 'complete',
  onSupplement: 'restart',
  source: law.publicOrder('3 kap. 16 §'),
  verified: false,
} as const satisfies Counting;
