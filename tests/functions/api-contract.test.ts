import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideSchema } from '#domain/api/answers/guide.ts';
import { planAnswerSchema } from '#domain/api/answers/plan.ts';
import { apiVersion } from '#domain/api/api-version.ts';
import { openApiDocument } from '#domain/api/openapi.ts';
import { sentAgain } from '#domain/api/sent-again.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planAnswer } from '#domain/pages/plan.ts';
import { whatMakesItEarlier } from '#domain/plan/earlier.ts';
import { makePlans } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { holdAsDescribed } from '../support/as-described.ts';
import { contractLines, shapeOf } from '../support/contract-lines.ts';
import { events, nothingKnown, saysLeast } from '../support/everything.ts';

const document = openApiDocument(sizeOf(catalogue));
const [major = ''] = apiVersion.split('.');
const promised = new URL(`../fixtures/api-${major}.txt`, import.meta.url);
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');

describe('the version of the API', () => {
  test('is in its document, and everything that its first number promises is still there', async () => {
    expect(document.info.version).toBe(apiVersion);
    const now = contractLines(document);
    const then = existsSync(promised) ? readFileSync(promised, 'utf8').split('\n').filter(Boolean) : [];
    const gone = then.filter((line) => !isKept(line, now));
    const calls = new Set(then.map((line) => line.split(' ').slice(0, 2).join(' ')));
    const asked = now.filter(
      (line) =>
        line.includes(' needs ') &&
        !then.includes(line) &&
        calls.has(line.split(' ').slice(0, 2).join(' ')) &&
        !isWithinNew(line, then),
    );
    // What goes is marked in `routes.ts` as deprecated first, for a year; what is newly needed is a new version.
    expect([...gone, ...asked], `breaks version ${major} of the API`).toEqual([]);
    // What is added is added to the promise: vitest -u, and the second number of `apiVersion` rises.
    await expect(`${now.join('\n')}\n`).toMatchFileSnapshot(promised.pathname);
  });
});

/** What is needed within something that the promise did not have is needed only by those who send that. */
function isWithinNew(line: string, then: readonly string[]): boolean {
  const [call = '', name = ''] = line.split(' needs ');
  const around = name.slice(0, Math.max(name.lastIndexOf('.'), 0)).replace(/\[\]$/, '');
  return around !== '' && !then.includes(`${call} takes ${around}`) && !then.includes(`${call} needs ${around}`);
}

/** Whether a promise is kept: what was needed may be left out now, and a list of words may have grown. */
function isKept(line: string, now: readonly string[]): boolean {
  if (now.includes(line) || line.includes(' may answer ') || now.includes(line.replace(' needs ', ' takes ')))
    return true;
  const [at = '', words = ''] = line.split(': ');
  const grown = words.includes(' | ')
    ? now.find((other) => other.startsWith(`${at}: `))?.slice(at.length + 2)
    : undefined;
  return grown !== undefined && words.split(' | ').every((word) => grown.split(' | ').includes(word));
}

test('what breaks a promise is told from what adds to one', () => {
  const now = ['POST /a answers kind: one | two | three', 'POST /a takes name', 'POST /a answers id: string'];
  expect(isKept('POST /a answers kind: one | two', now)).toBe(true);
  expect(isKept('POST /a needs name', now)).toBe(true);
  expect(isKept('POST /a answers kind: one | four', now)).toBe(false);
  expect(isKept('POST /a answers id: number', now)).toBe(false);
  expect(isKept('POST /a takes other', now)).toBe(false);
  expect(isWithinNew('POST /a needs parts[].id', ['POST /a takes name'])).toBe(true);
  expect(isWithinNew('POST /a needs parts[].id', ['POST /a takes parts'])).toBe(false);
  expect(isWithinNew('POST /a needs id', ['POST /a takes name'])).toBe(false);
});

describe('what a call answers', () => {
  const schemas = { ...document.components?.schemas } as Readonly<Record<string, object>>;
  const answers = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      Object.entries(responses as Readonly<Record<string, { readonly content?: object }>>).map(
        ([status, { content }]) => ({ call: `${method.toUpperCase()} ${path} ${status}`, content }),
      ),
    ),
  );

  test('is described for every call, but where there is nothing to read', () => {
    const silent = answers.filter(({ content }) => content === undefined).map(({ call }) => call);
    expect(silent.every((call) => /^OPTIONS .* 204$/.test(call))).toBe(true);
    expect(answers.length - silent.length).toBeGreaterThan(silent.length);
  });

  test('is described down to each field: only what the event gives, and this document itself, say no more', () => {
    const open = [...Object.entries(schemas), ...answers.map(({ call, content }) => [call, content ?? {}] as const)]
      .flatMap(([name, schema]) => undescribedIn(schema).map((at) => `${name} ${at}`))
      .map((at) => at.replace('content/application/json/schema/', ''));
    expect(open.sort()).toEqual([
      'GET /api/openapi.json 200 application/json/schema/properties/components/additionalProperties',
      'GET /api/openapi.json 200 application/json/schema/properties/info/additionalProperties',
      'GET /api/openapi.json 200 application/json/schema/properties/paths/additionalProperties',
      'Guide properties/events/items/properties/given/additionalProperties',
    ]);
  });
});

test('an answer that says more or less than its description is found', () => {
  const held = (body: unknown) => () => holdAsDescribed('POST', '/api/cases/abc/choices', body);
  const chosen = { permit: 'a', prerequisite: 'b', choice: 'go-on' };
  expect(held(chosen)).not.toThrow();
  expect(held({ ...chosen, more: true })).toThrow('answers more than is described');
  expect(held({ permit: 'a', choice: 'go-on' })).toThrow('answers what is not described');
});

/** Where a schema leaves open what is there. */
function undescribedIn(schema: object, at: readonly string[] = []): readonly string[] {
  const isOpen = 'properties' in schema || at.at(-1) === 'properties' || at.length === 0 ? false : isEmpty(schema);
  if (isOpen) return [at.join('/')];
  return Object.entries(schema).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? undescribedIn(value, [...at, name])
      : Array.isArray(value)
        ? value.flatMap((one, i) => (typeof one === 'object' ? undescribedIn(one, [...at, name, String(i)]) : []))
        : [],
  );
}

const isEmpty = (schema: object) =>
  Object.keys(schema).every((key) => key === 'description' || key === 'propertyNames') ||
  ('type' in schema && schema.type === 'object' && !('additionalProperties' in schema));

describe('the shape of the plan and of the guide', () => {
  const languages = ['sv', 'en'] as const;

  const on = { municipality: 'koping', today: '2027-01-11' };

  test.each(events.map((event) => [event.id, event] as const))('is the plan’s of %s', (id, event) => {
    for (const answers of [nothingKnown(event), saysLeast(event)]) {
      const answer = planAnswer(catalogue, makePlans(catalogue, { ...on, event: id, answers }), 'sv');
      // What a schema does not name is left out by it, so this finds what it lacks and what is wrong in it.
      expect(planAnswerSchema.parse(answer)).toEqual(answer);
    }
  });

  test('is that of a plan for several municipalities, with what would make it earlier and a day that is too early', () => {
    const wanted = { ...on, also: ['arboga'], event: 'open-restaurant', answers: cafeWithAlcoholAndSeating };
    const earlier = (plan: Plan) => whatMakesItEarlier(catalogue, wanted, plan.municipality);
    const answer = planAnswer(catalogue, makePlans(catalogue, { ...wanted, openingDate: '2027-01-12' }), 'en', earlier);
    expect([answer.others?.length, answer.obstacles.length > 0, answer.earlier.length > 0]).toEqual([1, true, true]);
    expect(planAnswerSchema.parse(answer)).toEqual(answer);
  });

  test.each(languages)('is the guide’s in %s', (language) => {
    const guide = guideView(catalogue, language);
    expect(guideSchema.parse(guide)).toEqual(guide);
  });

  test.each([
    ['plan', 'POST /api/guide/plan'],
    ['guide', 'GET /api/guide'],
  ])('of the %s does not change without a line in the changelog', (what, call) => {
    const shape = shapeOf(document, call);
    expect(shape.length).toBeGreaterThan(20);
    const print = createHash('sha256').update(shape.join('\n')).digest('hex').slice(0, 12);
    const newest = new RegExp(`The ${what}'s shape: \`([0-9a-f]{12})\``).exec(changelog)?.[1];
    expect(newest, `say in CHANGELOG.md what changed for readers of the ${what}, and let it name this shape`).toBe(
      print,
    );
  });
});

test('the page about the API says of every POST what happens when it is sent again', async () => {
  const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  const rows = Object.entries(sentAgain).map(([call, { again, other }]) => [`\`${call}\``, again, other]);
  const made = page.replace(/(?<=<!-- Every POST[^\n]*-->\n\n)[^#]*?(?=\n\n<!-- \/Every POST -->)/, () =>
    table(['call', 'the same again', 'something else'], rows),
  );
  await expect(made).toMatchFileSnapshot('../../docs/api.md');
});

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

test('a part that is named elsewhere is not narrowed where it is used', () => {
  const narrowed = (value: unknown, at: string): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const beside = '$ref' in value ? Object.keys(value).filter((key) => key !== '$ref' && key !== 'description') : [];
    const own = beside.length > 0 ? [`${at}: ${beside.join()}`] : [];
    return [...own, ...Object.entries(value).flatMap(([key, one]) => narrowed(one, `${at}/${key}`))];
  };
  expect(narrowed(document, '')).toEqual([]);
});
