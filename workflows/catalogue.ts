import { defineCatalogue } from '#domain/definitions/catalogue.ts';
import { departments } from './departments.ts';
import { openRestaurant } from './events/open-restaurant.ts';
import { arboga } from './municipalities/arboga.ts';
import { koping } from './municipalities/koping.ts';
import { kungsor } from './municipalities/kungsor.ts';
import { alcoholLicence } from './permits/alcohol-licence.ts';
import { beerNotification } from './permits/beer-notification.ts';
import { changeOfUse } from './permits/change-of-use.ts';
import { flammableGoods } from './permits/flammable-goods.ts';
import { foodRegistration } from './permits/food-registration.ts';
import { landLease, publicPlace } from './permits/public-place.ts';
import { signPermit } from './permits/sign-permit.ts';
import { questions } from './questions.ts';
import { requirements } from './requirements.ts';

const byId = <T extends { readonly id: string }>(all: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(all.map((one) => [one.id, one]));

/** All definitions, checked. A contradiction stops every program that loads it, with a message that says where. */
export const catalogue = defineCatalogue({
  version: '2026-11-24',
  questions,
  requirements,
  departments,
  municipalities: byId([koping, arboga, kungsor]),
  permits: byId([
    foodRegistration,
    changeOfUse,
    alcoholLicence,
    landLease,
    publicPlace,
    flammableGoods,
    signPermit,
    beerNotification,
  ]),
  events: byId([openRestaurant]),
});
