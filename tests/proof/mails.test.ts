import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mjml2html from 'mjml';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/definitions/text.ts';
import type { MailContent } from '#domain/mails/content.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { axeFindings, launch } from '../browser/browser.ts';

/** Where each mail is kept as a picture and as a text: to be looked at and read aloud, not compared. */
const pictures = join('dist', 'pictures', 'mails');
const templates = 'functions/mail/templates';

vi.mock('#functions/mail/templates/layout.mjml', async () => ({
  default: (await mjml2html(readFileSync(`${templates}/layout.mjml`, 'utf8'))).html,
}));
vi.mock('#functions/mail/templates/layout.txt', () => ({ default: readFileSync(`${templates}/layout.txt`, 'utf8') }));

/** Of the style page, which is given the catalogue when it is built. */
vi.stubGlobal('catalogueAtBuild', catalogue);
const { inboxMails, otherMails, ownerMails, said } = await import('#web/style/mail-examples.ts');
const { renderMail } = await import('#functions/mail/render.ts');

const mails: readonly (readonly [string, MailContent])[] = [
  ...[...ownerMails, ...otherMails].flatMap((mail) =>
    languages.flatMap((language): [string, MailContent][] => {
      const [open, reserved] = [said(mail, language, 'open'), said(mail, language, 'reserved')];
      const name = `${mail.name} ${language}`;
      // Most say the same however much mails may say.
      return JSON.stringify(open) === JSON.stringify(reserved)
        ? [[name, open]]
        : [
            [name, open],
            [`${name} reserved`, reserved],
          ];
    }),
  ),
  ...inboxMails.map(([kind, content]) => [`inbox ${kind}`, content] as const),
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const texts = mails.map(([name, content]) => {
    const { subject, text } = renderMail(content);
    return `${'='.repeat(20)} ${name}\n${subject}\n\n${text}`;
  });
  writeFileSync(join(pictures, 'mails.txt'), texts.join('\n'));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 375, height: 700 } });
});
afterAll(() => browser.close());

/** What of a mail is wider than the phone it is read in. */
const tooWide = (of: Page): Promise<readonly string[]> =>
  of.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 60)}`),
  );

/** How high a thumb finds each thing that leads somewhere, in pixels. */
const waysIn = (of: Page): Promise<readonly number[]> =>
  of.locator('a[href]').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

test.each(mails)('the mail %s has no name in a sentence as if one began', (_name, content) => {
  expect(renderMail(content).text).not.toMatch(/[a-zåäö,] The [A-Z]/);
});

describe.each(['light', 'dark'] as const)('in a phone, %s,', (colorScheme) => {
  test.each(mails)('the mail %s is read without scrolling sideways, and can be acted on', async (name, content) => {
    await page.emulateMedia({ colorScheme });
    await page.setContent(renderMail(content).html, { waitUntil: 'load' });
    await page.screenshot({
      path: join(pictures, `${name.replaceAll(/[ /,]+/g, '-')}-${colorScheme}.png`),
      fullPage: true,
    });
    expect(await tooWide(page)).toEqual([]);
    const heights = await waysIn(page);
    // Whoever has nothing to open is given nothing to press.
    expect(heights.length > 0).toBe(content.action !== undefined);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const [beside = ''] = content.besides?.map(({ heading }) => heading) ?? [];
    expect(await page.locator('body > div').first().textContent()).toContain(beside);
    // Of the rules: contrast above all. A mail has no landmarks of a page's.
    const findings = await axeFindings(page);
    expect(findings.filter((one) => !/^(region|landmark)/.test(one))).toEqual([]);
  });
});
