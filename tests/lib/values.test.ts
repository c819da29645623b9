import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { defineCatalogue } from '#domain/definitions/define-catalogue.ts';
import { inboxesOf } from '#domain/definitions/inboxes.ts';
import { served } from '#domain/definitions/served.ts';
import { type Values, withValues } from '#domain/definitions/values.ts';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { readValues } from '#lib/values/read-values.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { catalogue, definitions } from '#workflows/catalogue.ts';

let folder: string;
beforeAll(() => {
  // Beside the sources, so that it finds them as `values.ts` does.
  folder = mkdtempSync('dist/values-');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (name: string, said: string): Promise<Values> => {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, said);
  return readValues(definitions, file);
};
const fault = (name: string, said: string) =>
  read(name, said).then(
    () => 'no fault',
    (error: Error) => error.message,
  );

describe('what an installation says of its own bodies', () => {
  const own: Values = {
    departments: {
      'koping-alcohol': {
        mailbox: 'alkohol@kommunen.se',
        meets: { on: ['2027-03-17', '2027-02-17'], page: 'https://kommunen.se/moten', read: '2027-01-02' },
      },
    },
    municipalities: {
      koping: {
        coordinator: { mailbox: 'lots@kommunen.se' },
        practice: { land: { contact: 'https://kommunen.se/mark' } },
        fees: { 'alcohol-licence': { sv: '9 000 kr.', en: 'SEK 9,000.' } },
      },
    },
  };
  const installed = defineCatalogue(withValues(definitions, own));
  const planned = (of: Catalogue, municipality = 'koping') =>
    planView(
      of,
      makePlan(of, { municipality, event: 'open-restaurant', answers: cafeWithAlcoholAndSeating, today: '2027-01-11' }),
      'sv',
    );
  const licence = (of: Catalogue, municipality?: string) => {
    const found = planned(of, municipality).permits.find((p) => p.id === 'alcohol-licence');
    if (!found) throw new Error('no licence');
    return found;
  };

  test('lies over the definitions: mailboxes, contacts, fees', () => {
    expect(inboxesOf(installed)['koping-alcohol']).toBe('alkohol@kommunen.se');
    expect(planned(installed).coordinator.mailbox).toBe('lots@kommunen.se');
    expect(planned(installed).coordinator.name).toBe(planned(catalogue).coordinator.name);
    expect(licence(installed).fee).toBe('9 000 kr.');
    expect(licence(installed, 'arboga').fee).toBe(licence(catalogue, 'arboga').fee);
    const practice = (of: Catalogue) => of.municipalities.koping?.practice.land;
    expect(practice(installed)).toEqual({ ...practice(catalogue), contact: 'https://kommunen.se/mark' });
  });
  test('tells the board’s days, so that a plan counts to the next of them', () => {
    const early = licence(catalogue).window.early;
    expect(early < '2027-03-17').toBe(true);
    expect(licence(installed).window.early).toBe(early <= '2027-02-17' ? '2027-02-17' : '2027-03-17');
  });
  test('tells a draft its fee, and changes the version; a mailbox does neither', () => {
    expect(licence(installed).said.fee).not.toBe(licence(catalogue).said.fee);
    expect(installed.version).not.toBe(catalogue.version);
    const mailbox = { departments: { 'koping-alcohol': { mailbox: 'a@kommunen.se' } } };
    expect(defineCatalogue(withValues(definitions, mailbox)).version).toBe(catalogue.version);
  });
  test('is put into what is built, and is not in the sources', async () => {
    const outfile = join(folder, 'catalogue.mjs');
    await build({
      entryPoints: ['workflows/catalogue.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      define: { INSTALLED_VALUES: JSON.stringify({ ...own, serves: ['koping'] }) },
    });
    const built = (await import(join(process.cwd(), outfile))) as { catalogue: Catalogue };
    expect(built.catalogue.departments['koping-alcohol']?.mailbox).toBe('alkohol@kommunen.se');
    expect(served(built.catalogue).map(({ id }) => id)).toEqual(['koping']);
    expect(catalogue.departments['koping-alcohol']?.mailbox).toMatch(/\.example$/);
    expect(served(catalogue).length).toBeGreaterThan(1);
  });
});

describe('a file of values', () => {
  test('that is the example can be read as it stands', async () => {
    const example = await readValues(definitions, 'values.example.ts');
    expect(Object.keys(example)).toEqual(['departments', 'municipalities']);
    expect(() => defineCatalogue(withValues(definitions, example))).not.toThrow();
  });
  test('may be missing, unless it is named', async () => {
    expect(await readValues(definitions, 'values.ts')).toEqual({});
    await expect(readValues(definitions, 'values.nowhere.ts')).rejects.toThrow('There is no values.nowhere.ts');
  });
  test.each([
    [
      'a municipality that nobody defined',
      "{ serves: [\n 'koping', 'atlantis'] }",
      ':1: serves.1 must be the id of a municipality in workflows/.',
    ],
    [
      'no municipality at all',
      '{ departments: {},\n serves: [] }',
      ':2: serves must name a municipality, or be left out: then all of workflows/ are served.',
    ],
    ['a municipality by itself', "{ serves: 'koping' }", ':1: serves must be a list of municipalities.'],
    [
      'a mailbox that is none',
      "{ departments: { 'koping-land': {\n mailbox: 'mark' } } }",
      ":2: departments.koping-land.mailbox must be an e-mail address, such as 'bygg@kommunen.se'.",
    ],
    [
      'a department that nobody defined',
      "{ departments: {\n 'koping-harbour': { mailbox: 'a@b.se' } } }",
      ':2: departments.koping-harbour is not among the departments of workflows/.',
    ],
    [
      'a setting that there is not',
      "{ departments: { 'koping-land': {\n\n phone: '1' } } }",
      ':3: departments.koping-land.phone is not a value; look for it in values.example.ts.',
    ],
    [
      'a day that does not exist',
      "{ departments: { 'koping-land': { meets: { on: ['2027-02-30'], page: 'https://a.se/', read: '2027-01-01' } } } }",
      ':1: departments.koping-land.meets.on.0 must be a day that exists.',
    ],
    [
      'a fee in one language',
      "{ municipalities: { koping: { fees: { 'pool': { sv: '1 kr' } } } } }",
      ':1: municipalities.koping.fees.pool.en must say it in English.',
    ],
    [
      'a fee for what nobody needs',
      "{ municipalities: { koping: { fees: { moon: { sv: 'x', en: 'y' } } } } }",
      ':1: municipalities.koping.fees.moon is not among the permits of workflows/.',
    ],
    [
      'an address that is none',
      "{ municipalities: { koping: { coordinator: { page: 'koping.se' } } } }",
      ":1: municipalities.koping.coordinator.page must be an address that begins with 'https://'.",
    ],
  ])('is refused for %s, with file, line and remedy', async (what, said, sentence) => {
    const name = what.replaceAll(' ', '-');
    expect(await fault(name, `export default ${said};`)).toBe(`${join(folder, `${name}.ts`)}${sentence}`);
  });
});
