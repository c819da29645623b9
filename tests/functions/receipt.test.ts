import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitCafe } from '../e2e/acceptance.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';

let running: TestMachine;
let pdf: Buffer;
let text: string;

const description = [
  '김치 식당 서울',
  'すし屋 カタカナ',
  'दिल्ली',
  '🍕 👍🏽',
  'ምግብ ቤት',
  'Łucja Şahin Ωμέγα Кафе',
  '龍鳳餐廳臺灣',
  '𓀀',
  '長い'.repeat(200),
].join('\n');

beforeAll(async () => {
  running = await startTestMachine();
  const { client, machine } = running;
  const { form } = await submitCafe(client, 'koping');
  const { body } = await client.submit({
    ...form,
    applicant: { ...form.applicant, name: 'مطعم دمشق (حلب)' },
    business: { ...form.business, name: '李小龙餐厅 HB', address: 'ร้านอาหารไทย 1', city: 'ירושלים (AB)' },
    requirements: { ...form.requirements, business_description: description },
  });
  const { token } = await client.session(body.accessUrl);
  const receipt = await fetch(`${machine.url}/api/cases/${body.caseId}/receipt`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  pdf = Buffer.from(await receipt.arrayBuffer());
  text = (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;
}, 300_000);
afterAll(() => running.stop());

/** What is drawn on the pages: the unpacked streams that hold text. */
function drawings(): readonly string[] {
  const whole = pdf.toString('latin1');
  return [...whole.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const end = whole.indexOf('endstream', index);
    try {
      const unpacked = inflateSync(pdf.subarray(index + mark.length, end)).toString('latin1');
      return unpacked.includes('BT\n') ? [unpacked] : [];
    } catch {
      return [];
    }
  });
}

describe('the receipt of a business whose name is written otherwise', () => {
  test.each([
    ['Chinese', '李小龙餐厅 HB'],
    ['older Chinese', '龍鳳餐廳臺灣'],
    ['Thai', 'ร้านอาหารไทย'],
    ['Korean', '김치'],
    ['Japanese', 'カタカナ'],
    ['Amharic', 'ምግብ'],
    ['an emoji', '🍕'],
    ['Greek and Cyrillic', 'Ωμέγα Кафе'],
    ['Arabic', 'دمشق'],
    ['Hebrew', 'ירושלים'],
  ])('can be read in %s', (_script, name) => {
    expect(text).toContain(name);
  });
  test('says the code of what no font has', () => {
    expect(text).toContain('[U+13000]');
  });
  test('has no box in place of a letter', () => {
    const pages = drawings();
    expect(pages.length).toBeGreaterThan(0);
    const glyphs = pages.flatMap((page) =>
      [...page.matchAll(/<([0-9a-f]+)>/g)].flatMap((m) => m[1]?.match(/.{4}/g) ?? []),
    );
    expect(glyphs.length).toBeGreaterThan(500);
    expect(glyphs).not.toContain('0000');
  });
  test('is read aloud in the order it was written', () => {
    const spoken = (written: string) => Buffer.from(`\ufeff${written}`, 'utf16le').swap16().toString('latin1');
    expect(pdf.toString('latin1')).toContain('/ActualText');
    const escaped = spoken('مطعم دمشق').replace(/[\\()]/g, '\\$&');
    expect(pdf.toString('latin1')).toContain(escaped);
  });
});
