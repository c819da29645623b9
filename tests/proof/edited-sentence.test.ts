import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { launch } from '../browser/browser.ts';
import { ProductProcess } from '../support/process.ts';
import { workingCopy } from '../support/working-copy.ts';

/** `npm run dev` on a copy of the product whose sources are edited. */
const copy = workingCopy();
const data = mkdtempSync(join(tmpdir(), 'foretagslots-'));
let product: ProductProcess;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  product = new ProductProcess(await freePort(), data, ['--watch'], copy.directory);
  await product.start();
  await product.says('is in the open pages at once');
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await product.interrupt();
  copy.remove();
  rmSync(data, { recursive: true, force: true });
});

const guide = () => `${product.url}/sv/guide?municipality=koping&event=open-restaurant`;
const heading = () => page.getByRole('heading', { level: 1 });
const questions = join(copy.directory, 'workflows', 'questions');
const edit = (file: string, from: string, to: string) =>
  writeWhole(
    file,
    readFileSync(file, 'utf8').replace(from, () => to),
  );
/** As many editors save: a new file in the place of the old one. */
const writeWhole = (file: string, content: string) => {
  writeFileSync(`${file}~`, content);
  renameSync(`${file}~`, file);
};
const times = (words: RegExp) => product.output.match(words)?.length ?? 0;

/** The question that is asked first, and the file its words stand in. */
async function firstQuestion(): Promise<{ sentence: string; file: string }> {
  await page.goto(guide());
  await page.locator('main form').waitFor();
  const sentence = (await heading().textContent()) ?? '';
  const file = readdirSync(questions)
    .map((name) => join(questions, name))
    .find((path) => readFileSync(path, 'utf8').includes(`sv: '${sentence}'`));
  if (file === undefined) throw new Error(`no file of workflows/questions asks "${sentence}"`);
  return { sentence, file };
}

test('an edited sentence is in the open page, and only functions were replaced', async () => {
  const { sentence, file } = await firstQuestion();
  const pagesBuilt = times(/The pages are built anew/g);
  const took: number[] = [];
  for (let turn = 1; turn <= 5; turn++) {
    const before = turn === 1 ? sentence : `${sentence} (${turn - 1})`;
    const saved = performance.now();
    edit(file, `sv: '${before}'`, `sv: '${sentence} (${turn})'`);
    await page.getByRole('heading', { level: 1, name: `${sentence} (${turn})`, exact: true }).waitFor();
    took.push(performance.now() - saved);
    await product.says('functions replaced');
  }
  console.log(`from saved to shown: ${took.map((ms) => (ms / 1000).toFixed(2)).join(', ')} s`);
  await expect.poll(() => times(/functions replaced in/g)).toBe(5);
  expect(times(/The pages are built anew/g)).toBe(pagesBuilt);
  edit(file, `sv: '${sentence} (5)'`, `sv: '${sentence}'`);
  await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor();
});

test.each([
  [
    'does not hold',
    "when: { question: 'nobody_asks_this', is: true },",
    /question \w+ names nobody_asks_this, which is not/,
  ],
  ['cannot be read', 'when: yes(,', /workflows\/questions\/\w+\.ts:\d+:\d+/],
  ['cannot be loaded', 'when: undefinedName,', /workflows\/questions\/\w+\.ts:\d+: ReferenceError: undefinedName/],
])(
  'a definition that %s is said in its sentences, and what ran stays in use until it is mended',
  async (_what, wrong, said) => {
    const { sentence, file } = await firstQuestion();
    const whole = readFileSync(file, 'utf8');
    const overlay = page.getByRole('alert').filter({ hasText: said });
    try {
      writeWhole(
        file,
        whole.replace(/^ {4}ask: /m, (ask) => `    ${wrong}\n${ask}`),
      );
      await overlay.waitFor();
      expect(product.output).toMatch(said);
      expect((await firstQuestion()).sentence).toBe(sentence);
      await overlay.waitFor();
    } finally {
      writeWhole(file, whole);
    }
    await overlay.waitFor({ state: 'detached' });
    expect(await heading().textContent()).toBe(sentence);
  },
);

test('who is signed in stays so, and the page’s own policy stops nothing', async () => {
  const desk = await browser.newPage();
  const stopped: string[] = [];
  await desk.exposeFunction('policyStopped', (what: string) => stopped.push(what));
  await desk.addInitScript(() => {
    const tell = (window as unknown as { policyStopped: (what: string) => void }).policyStopped;
    document.addEventListener('securitypolicyviolation', (e) => tell(`${e.violatedDirective} ${e.blockedURI}`));
  });
  await desk.goto(`${product.url}/sv/department`);
  await desk.locator('button[value="koping-environment"]').click();
  await desk.locator('.signed-in').waitFor();
  const { sentence, file } = await firstQuestion();
  const loaded = desk.waitForEvent('load');
  edit(file, `sv: '${sentence}'`, `sv: '${sentence} Eller inte?'`);
  await loaded;
  await desk.locator('.signed-in').waitFor();
  expect(new URL(desk.url()).origin).toBe(product.url);
  expect(stopped).toEqual([]);
  edit(file, `sv: '${sentence} Eller inte?'`, `sv: '${sentence}'`);
  await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor();
  await desk.close();
});

test('an edited page is built anew, and the functions stay as they are', async () => {
  await firstQuestion();
  const replaced = times(/functions replaced in/g);
  edit(join(copy.directory, 'web/applicant/guide/question-page.tsx'), "sv: 'Nästa'", "sv: 'Vidare'");
  await page.getByRole('button', { name: 'Vidare' }).waitFor();
  expect(times(/functions replaced in/g)).toBe(replaced);
});
