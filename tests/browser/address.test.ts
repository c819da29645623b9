import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webOutput } from '#lib/build/web.ts';
import { submitCafe } from '../e2e/acceptance.ts';
import { eventually } from '../e2e/client.ts';
import { startTestMachine, type TestMachine } from '../support/machine.ts';
import { axeFindings, launch } from './browser.ts';

let running: TestMachine;
let browser: Browser;
beforeAll(async () => {
  running = await startTestMachine({ web: webOutput });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

test('another address is asked for on the page of the case, and confirmed by the link that is mailed there', async () => {
  const { client, machine } = running;
  const { submitted } = await submitCafe(client, 'koping');
  const { accessUrl, reference } = submitted.body;
  const linkTo = (email: string) =>
    eventually(`a link to ${email}`, async () => {
      const mails = (await client.mailsAbout(reference)).filter(({ to }) => to.includes(email));
      return mails.flatMap(({ text }) => /http\S+\/address#\S+/.exec(text) ?? []).at(-1);
    });
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  const isSound = async () => {
    expect(await axeFindings(page)).toEqual([]);
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
        .map(({ className, textContent }) => [className, textContent]),
    );
    expect(tooWide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };
  await page.goto(`${machine.url}/sv/case${new URL(accessUrl).hash}`);
  const fold = page.locator('.folds details', { has: page.getByText('E-postadress', { exact: true }) });
  await fold.locator('summary').click();
  await fold.locator('input').fill('sokande@exempel.example');
  await fold.locator('button[type=submit]').click();
  await fold.getByRole('link', { name: /Mejlen går redan till den adressen/ }).waitFor();
  const address = `${'lang'.repeat(14)}@exempel.example`;
  await fold.locator('input').fill(address);
  await fold.locator('button[type=submit]').dblclick();
  await page.locator('[role=status] .notice', { hasText: 'En länk är på väg' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await fold.getByText('är inte bekräftad än').waitFor();
  await isSound();

  // In English, as somebody may read it; nothing happens before the button is pressed.
  await page.goto((await linkTo(address)).replace('/sv/', '/en/'));
  await page.getByRole('heading', { name: 'Confirm your email address' }).waitFor();
  await isSound();
  await page.getByRole('button', { name: 'Confirm the address' }).click();
  await page.getByText('The email address is changed').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await isSound();

  // The mailbox from before takes it back; in a page of its own, as from a mail.
  const other = await context.newPage();
  await other.goto(await linkTo('sokande@exempel.example'));
  await other.getByRole('button', { name: 'Stoppa bytet' }).click();
  await other.getByText('Bytet är stoppat').waitFor();
  const late = await context.newPage();
  await late.goto(await linkTo(address));
  await late.getByRole('button', { name: 'Bekräfta adressen' }).click();
  await late.locator('[role=alert]', { hasText: 'Bytet stoppades från den gamla adressen' }).waitFor();
  await late.goto(`${machine.url}/sv/address#x`);
  await late.getByRole('heading', { name: 'Länken fungerar inte' }).waitFor();
  expect(await axeFindings(late)).toEqual([]);
  await context.close();
});
