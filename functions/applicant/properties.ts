import { propertyRequestSchema } from '#domain/api/requests.ts';
import { limitAddress } from '../http/limits.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, type Request } from '../http/request.ts';
import { propertyRegister } from '../work/property-register.ts';

/** `POST /api/properties`: the properties at an address. A body, because where somebody means to be is nobody else's business. */
export async function showProperties(event: Request) {
  const where = bodyOf(event, propertyRequestSchema);
  await limitAddress('properties/address', event);
  return reply(200, { properties: await propertyRegister.propertiesAt(where) });
}
