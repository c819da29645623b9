import { expect, test } from 'vitest';
import { guideSchema } from '#domain/api/answers/guide.ts';
import { legalUnsaid, reservedMailboxesInWords } from '#domain/catalogue/still-to-answer.ts';
import { defineCatalogue } from '#domain/definitions/define-catalogue.ts';
import { type Values, withValues } from '#domain/definitions/values.ts';
import { guideView } from '#domain/pages/guide.ts';
import { toldToAll } from '#lib/build/catalogue-of-pages.ts';
import { definitions } from '#workflows/catalogue.ts';
import { placeToday, readPlace } from '../../web/applicant/guide/guide-address.ts';
import { stepsOf } from '../../web/applicant/guide/steps.ts';
import { waysOf } from '../../web/applicant/plan/ways.ts';

const installed = (values: Values) => defineCatalogue(withValues(definitions, values));
const alone = installed({ serves: ['koping'] });
const idsIn = (those: readonly { readonly id: string }[] = []) => those.map(({ id }) => id);

test('an installation serves all, unless it says whom', () => {
  expect(idsIn(guideView(installed({}), 'sv').municipalities)).toEqual(idsIn(definitions.municipalities));
  expect(guideView(alone, 'sv')).toMatchObject({ municipalities: [{ id: 'koping' }] });
  expect(guideView(alone, 'sv')).not.toHaveProperty('leftOut');
  // What a page that is open makes its plans from is told apart by it.
  expect(alone.version).not.toBe(installed({}).version);
  expect(Object.keys(alone.municipalities)).toEqual(Object.keys(installed({}).municipalities));
});

test('the pages offer those alone, also from the catalogue that they carry, and take no other from an address', () => {
  const guide = guideView(toldToAll(alone), 'sv');
  const place = placeToday(readPlace('?municipality=koping&also=arboga.kungsor&event=food-truck'), guide);
  const [where] = stepsOf(guide, place, undefined, 'sv');
  expect(where).toMatchObject({ options: [{ value: 'koping' }], value: 'koping' });
  expect(where).not.toHaveProperty('beside');
  expect(place).not.toHaveProperty('also');
  expect(waysOf(guide, place, { asked: [], offered: {} } as never, 'sv')).toEqual([]);
  expect(placeToday(readPlace('?municipality=arboga'), guide)).not.toHaveProperty('municipality');
});

test('what a municipality that is left out has said by law is still said: its cases go on', () => {
  const said = { sv: 'Sagt.', en: 'Said.' };
  const privacy = { controller: said, officer: 'ombud@kommunen.se', retention: said };
  const guide = guideView(installed({ serves: ['koping'], municipalities: { arboga: { privacy } } }), 'sv');
  expect([idsIn(guide.municipalities), idsIn(guide.leftOut)]).toEqual([['koping'], ['arboga']]);
  expect(guideSchema.parse(guide)).toEqual(guide);
});

test('who starts it is reminded of the inboxes and the words of those that it serves', () => {
  expect(Object.keys(legalUnsaid(alone))).toEqual(['koping']);
  const inboxes = reservedMailboxesInWords(alone) ?? '';
  expect(inboxes).toMatch(/^ {2}koping-building: /m);
  expect(inboxes).toMatch(/^ {2}coordinator-koping: /m);
  expect(inboxes).not.toMatch(/arboga-education|coordinator-(?!koping)/);
  expect(reservedMailboxesInWords(installed({}))).toMatch(/arboga-education/);
});
