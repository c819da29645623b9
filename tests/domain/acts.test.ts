import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { caseView } from '#domain/acts/case-view.ts';
import type { AnyAct, Recorded } from '#domain/acts/define.ts';
import { effectsOf } from '#domain/acts/effects.ts';
import { factsAfter, situationOf } from '#domain/acts/example-situation.ts';
import { actHistory } from '#domain/acts/history-lines.ts';
import { isToApplicant, parseCause } from '#domain/case/mail-causes.ts';
import { languages, type Text } from '#domain/definitions/text.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { MailWords } from '#domain/words/mail.ts';
import { examplesOf } from '../support/act-examples.ts';
import { readingCatalogue } from '../support/reading.ts';

const all = acts as readonly AnyAct[];
const cases = all.flatMap((act) =>
  examplesOf(act).map((example) => ({ act, example, name: `${act.name}: ${example.name}` })),
);

test('every folder is an act with its name, and every act has examples', () => {
  const folders = readdirSync(new URL('../../domain/acts', import.meta.url), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name);
  expect(folders.sort()).toEqual(acts.map((act) => act.name).sort());
  expect(all.filter((act) => examplesOf(act).length === 0).map((act) => act.name)).toEqual([]);
});

test.each(cases)('$name', ({ act, example }) => {
  const at = situationOf(example);
  const input = act.input?.parse(example.when);
  expect(act.isDone(at, input)).toBe(false);
  const refused = act.refuse(at, input).map((r) => r.code);
  if ('refused' in example.gives) {
    expect(refused).toEqual(example.gives.refused);
    return;
  }
  expect(refused).toEqual([]);
  const recorded = act.record(at, input) as readonly Recorded[];
  expect(recorded).toMatchObject(example.gives.recorded);
  expect(Object.keys(act.effects)).toEqual(expect.arrayContaining(recorded.map((fact) => fact.type)));
  act.answer.schema.parse(act.answer.of(at, input));
});

test.each(cases.filter(({ example }) => 'recorded' in example.gives))(
  '$name, and sent again it is the same',
  ({ act, example }) => {
    const at = situationOf(example);
    const input = act.input?.parse(example.when);
    const facts = factsAfter(example, act.record(at, input) as readonly Recorded[]);
    const again = situationOf(example, facts);
    expect(act.answer.of(again, input)).toEqual(act.answer.of(at, input));
    // What has keys of its own is stored once by them.
    const isKeyed = act.record(at, input).every((fact) => (fact as Recorded).key !== undefined);
    if (!isKeyed) expect(act.isDone(again, input)).toBe(true);
  },
);

test.each(all.map((act) => [act.name, act] as const))('%s: each of its refusals has an example', (_name, act) => {
  const shown = examplesOf(act).flatMap(({ gives }) => ('refused' in gives ? gives.refused : []));
  expect(Object.keys(act.words.refusals).filter((code) => !shown.includes(code))).toEqual([]);
});

test('the applicant reads of a fact if and only if it tells them', () => {
  for (const [type, { applicant }] of Object.entries(actHistory))
    expect([type, applicant !== undefined]).toEqual([
      type,
      effectsOf[type as keyof typeof effectsOf].includes('tells-applicant'),
    ]);
});

describe('a mail that an act makes due', () => {
  const mailed = cases.flatMap(({ act, example, name }) => {
    if (!('recorded' in example.gives)) return [];
    const recorded = act.record(situationOf(example), act.input?.parse(example.when)) as readonly Recorded[];
    const causes = recorded.flatMap((fact) => fact.mails ?? []).filter(isToApplicant);
    return causes
      .map((cause) => parseCause(cause))
      .flatMap((cause) =>
        cause.to === 'applicant' && act.words.mails?.[cause.kind] ? [{ act, example, name, cause, recorded }] : [],
      );
  });
  test.each(mailed)('$name: says it in both languages, openly and reserved', ({ act, example, cause, recorded }) => {
    const facts = factsAfter(example, recorded);
    for (const language of languages)
      for (const open of [true, false]) {
        const view = caseView(
          facts.map((f) => (f.type === 'case-submitted' ? { ...f, applicant: { ...f.applicant, language } } : f)),
          example.at,
        );
        const said = act.words.mails?.[cause.kind]?.say(cause.id, view, new MailWords(view, readingCatalogue, open));
        expect(said?.heading).toBeTruthy();
        expect(JSON.stringify(said)).not.toMatch(/[{]\w+[}]/);
      }
  });
  test('is written by an act or by the route, whatever it is', () => {
    for (const { act, example } of cases) {
      if (!('recorded' in example.gives)) continue;
      const recorded = act.record(situationOf(example), act.input?.parse(example.when)) as readonly Recorded[];
      const view = caseView(factsAfter(example, recorded), example.at);
      for (const cause of recorded.flatMap((fact) => fact.mails ?? []).filter(isToApplicant))
        expect(ownerMail(cause, view, { catalogue: readingCatalogue, url: 'u', detail: 'open' }).heading).toBeTruthy();
    }
  });
  test('is written for every kind of cause', () => {
    const kinds = all.flatMap((act) => Object.keys(act.words.mails ?? {}));
    expect(new Set(mailed.map(({ cause }) => cause.kind))).toEqual(new Set(kinds));
  });
});

test('every text is there in both languages', () => {
  const texts = (value: unknown): readonly Text[] =>
    typeof value !== 'object' || value === null
      ? []
      : 'sv' in value && 'en' in value
        ? [value as Text]
        : Object.values(value).flatMap(texts);
  for (const act of all) for (const text of texts(act.words)) expect(text.sv && text.en, act.name).toBeTruthy();
});
