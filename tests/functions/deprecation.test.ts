import type { Context } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { apiRoutes, type Route } from '#domain/api/calls.ts';
import { isGivenInTime } from '#domain/api/deprecation.ts';
import { openApiDocument } from '#domain/api/openapi.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { handler } from '#functions/api/guide.ts';
import { api } from '#functions/http/api.ts';
import { reply } from '#functions/http/reply.ts';
import { catalogue } from '#workflows/catalogue.ts';

vi.hoisted(() => {
  for (const name of ['APP_VERSION', 'STAFF_ISSUER', 'STAFF_AUDIENCE', 'STAFF_SIGN_OUT_URL']) vi.stubEnv(name, 'set');
});

const whole = { since: '2027-03-01', lastDay: '2028-03-31', instead: 'POST /api/plans' };
const field = { since: '2027-06-01', lastDay: '2028-06-30', instead: 'wishedDay' };
/** The routes as they would be with a call that is to go, and parts of another. */
const routes: readonly Route[] = apiRoutes.map((route: Route) => {
  if (route.method === 'GET' && route.path === '/api/guide') return { ...route, deprecated: whole };
  if (route.method === 'POST' && route.path === '/api/guide/plan')
    return { ...route, deprecatedFields: { openingDate: field, '?lang': field } };
  return route;
});

const answers = Object.fromEntries(
  apiRoutes.filter((r) => r.function === 'guide').map((r) => [`${r.method} ${r.path}`, async () => reply(200, {})]),
) as never;

async function headersOf(which: typeof handler, method: string, path: string, more: object = {}) {
  const event = {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    headers: {},
    requestContext: { http: { method, path, sourceIp: '192.0.2.1' } },
    ...more,
  };
  const answer = (await which(event as never, { functionName: 'test' } as Context)) as {
    headers: Record<string, string>;
  };
  const { Deprecation, Sunset } = answer.headers;
  return { Deprecation, Sunset };
}

describe('what is to go', () => {
  const marked = api('guide', answers, routes);
  // 2027-03-01 and the end of 2028-03-31 in Sweden, where it is summer time by then.
  const said = { Deprecation: '@1803855600', Sunset: 'Fri, 31 Mar 2028 22:00:00 GMT' };

  test('says so with every answer, and what is not to go says nothing', async () => {
    expect(await headersOf(marked, 'GET', '/api/guide')).toEqual(said);
    expect(await headersOf(marked, 'GET', '/api/health')).toEqual({});
    expect(await headersOf(handler, 'GET', '/api/guide')).toEqual({});
  });

  test('says so of a field only to whoever sends it', async () => {
    const plan = (more: object) => headersOf(marked, 'POST', '/api/guide/plan', more);
    const ends = { Deprecation: '@1811800800', Sunset: 'Fri, 30 Jun 2028 22:00:00 GMT' };
    expect(await plan({ body: '{"openingDate":"2027-09-01"}' })).toEqual(ends);
    expect(await plan({ body: Buffer.from('{"openingDate":null}').toString('base64'), isBase64Encoded: true })).toEqual(
      ends,
    );
    expect(await plan({ queryStringParameters: { lang: 'en' } })).toEqual(ends);
    for (const body of ['{}', '', 'null', '[', '{"event":{"openingDate":1}}']) expect(await plan({ body })).toEqual({});
  });

  test('stands in the document of the API, with what to do instead', () => {
    const { paths } = openApiDocument(sizeOf(catalogue), routes);
    const guide = paths?.['/api/guide']?.get;
    expect(guide).toMatchObject({ deprecated: true, description: expect.stringContaining('POST /api/plans') });
    const plan = paths?.['/api/guide/plan']?.post;
    expect(plan).not.toHaveProperty('deprecated');
    expect(plan?.description).toContain('wishedDay');
    expect(plan?.requestBody).toMatchObject({
      content: { 'application/json': { schema: { properties: { openingDate: { deprecated: true } } } } },
    });
    expect(JSON.stringify(plan?.requestBody).match(/"deprecated"/g)).toHaveLength(1);
    expect(plan?.parameters).toMatchObject([{ name: 'lang', deprecated: true }]);
    expect(JSON.stringify(openApiDocument(sizeOf(catalogue)))).not.toContain('"deprecated"');
  });

  test('is said a year before', () => {
    const all = (of: readonly Route[]) =>
      of.flatMap((route) => [route.deprecated ?? [], Object.values(route.deprecatedFields ?? {})].flat());
    expect(all(routes).map(isGivenInTime)).toEqual([true, true, true]);
    expect(all(apiRoutes).filter((one) => !isGivenInTime(one))).toEqual([]);
    expect(isGivenInTime({ ...whole, lastDay: '2028-02-28' })).toBe(false);
  });
});
