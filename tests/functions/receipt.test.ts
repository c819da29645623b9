import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { srgbProfile } from '../../functions/reading/srgb-profile.ts';
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

describe('the receipt', () => {
  const whole = () => pdf.toString('latin1');
  test('says of itself that it can be read aloud and kept: PDF/UA-1 and PDF/A-2a', () => {
    const [, xmp = ''] = /<x:xmpmeta[^>]*>([\s\S]*)<\/x:xmpmeta>/.exec(whole()) ?? [];
    expect(xmp).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</);
    expect(xmp).toMatch(/<pdfuaid:part>1</);
    // The one does not know the other, which is described for it.
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid<');
    expect(xmp).toMatch(/<dc:title>[\s\S]*KOP-/);
    expect(whole()).toMatch(/\/Marked true/);
    expect(whole()).toMatch(/\/DisplayDocTitle true/);
    expect(whole()).toMatch(/\/Lang \(sv-SE\)/);
  });
  test('has headings and paragraphs, and what is at the foot of a page is none', () => {
    for (const tag of ['Document', 'H1', 'H2', 'P']) expect(whole()).toContain(`/S /${tag}`);
    const pages = drawings();
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/\/Artifact <<\s*\/Type \/Pagination\s*>> BDC/);
    // What is drawn stands in the structure, or is said to be none of it.
    for (const page of pages) expect(page.split(' BDC').length).toBe(page.split('EMC').length);
  });
  test('says what its colours are', async () => {
    expect(whole()).toMatch(/\/S \/GTS_PDFA1/);
    const profile = srgbProfile();
    expect(Buffer.from(profile.subarray(36, 40)).toString()).toBe('acsp');
    expect(new DataView(profile.buffer, profile.byteOffset).getUint32(0)).toBe(profile.length);
  });
  test('numbers its pages, says which municipality it went to, what is missing, and days as people write them', () => {
    const pages = drawings().length;
    expect(text).toContain(`sida ${pages} av ${pages}`);
    expect(text).toContain('Det här ansöker ni om i Köping');
    expect(text).toContain('Papper som saknas');
    expect(text).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
  });
  test('keeps a heading bold over the end of a page', () => {
    const heads = drawings().flatMap((page) => [...page.matchAll(/\/H2 <<[^>]*>> BDC[\s\S]*?EMC/g)].map((m) => m[0]));
    expect(heads.length).toBeGreaterThan(3);
    const fonts = new Set(heads.flatMap((head) => [...head.matchAll(/\/(F\d+) [\d.]+ Tf/g)].map((m) => m[1])));
    expect(fonts.size).toBe(1);
  });
});

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
