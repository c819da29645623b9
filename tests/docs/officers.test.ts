import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import type { AnyAct } from '#domain/acts/define.ts';
import { actForms, formOf } from '#domain/acts/forms.ts';
import { officersPage, staffDoers } from '#domain/catalogue/officers-page.ts';
import { officersWords } from '#domain/catalogue/officers-words.ts';
import { catalogue } from '#workflows/catalogue.ts';

vi.stubGlobal('catalogueAtBuild', catalogue);
vi.stubGlobal('actFormsAtBuild', actForms());
const { ownerMails, said } = await import('#web/style/mail-examples.ts');
const { places, tabTexts } = await import('#web/department/desk/act-tabs.tsx');

const ofStaff = (acts as readonly AnyAct[]).filter(({ by }) => by.some((doer) => staffDoers[doer] !== undefined));
const folder = 'docs/officers';
const keys: Readonly<Record<string, string>> = {
  claim: 'c',
  decide: 'b',
  'ask-for-supplement': 'f',
  'start-hearing': 'f',
};

describe('the pages for officers', () => {
  test('there is one for each act of staff, and no other', () => {
    const missing = ofStaff
      .filter(({ name }) => officersWords[name] === undefined)
      .map(({ name }) => `${name}: say it in domain/catalogue/officers-words.ts, and in the list of docs/officers.md`);
    expect(missing).toEqual([]);
    const pages = existsSync(folder) ? readdirSync(folder) : [];
    expect(pages.filter((page) => !ofStaff.some(({ name }) => `${name}.md` === page))).toEqual([]);
  });

  test.each(ofStaff.map((act) => [act.name, act] as const))('%s says what the act says', async (name, act) => {
    const words = officersWords[name];
    if (!words) return expect.unreachable(`${name} has no words for officers`);
    const place = places[name as keyof typeof places] ?? 'other';
    const page = officersPage(act, {
      said: words,
      ...(place !== 'apart' && { tab: tabTexts[place].sv }),
      ...(keys[name] !== undefined && { key: keys[name] }),
      optional: formOf(act).optional,
      mails: ownerMails.filter((mail) => mail.name.startsWith(`${name}/`)).map((mail) => said(mail, 'sv', 'open')),
    });
    await expect(page).toMatchFileSnapshot(`../../${folder}/${name}.md`);
  });

  test('what lies in no tab says where it is', () => {
    const nowhere = ofStaff.filter(
      ({ name }) => places[name as keyof typeof places] === 'apart' && officersWords[name]?.where === undefined,
    );
    expect(nowhere.map(({ name }) => name)).toEqual([]);
  });

  test('their list names each act as its form does', () => {
    const list = readFileSync('docs/officers.md', 'utf8');
    for (const { name, words } of ofStaff) expect(list).toContain(`[${words.title.sv}](officers/${name}.md)`);
  });
});
