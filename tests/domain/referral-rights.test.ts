import { describe, expect, test } from 'vitest';
import { askedTask } from '#domain/case/asked.ts';
import { filesOfCase } from '#domain/case/attachments.ts';
import { type Fact, factKey, taskName } from '#domain/case/facts.ts';
import { askedOpened } from '#domain/case/opened.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import { askedOf, taskOf } from '#domain/case/view.ts';
import { filesToRead, referralPage } from '#domain/pages/referral.ts';
import { taskPageView } from '#domain/pages/task.ts';
import { FullCase, fileOf, mark } from '../support/full-case.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

/** What is planned with nothing answered, the smallest plans first: each permit is looked at in the first that has it. */
const plans = Object.keys(catalogue.events)
  .map((event) => ({ event, permits: new FullCase('koping', event).permits }))
  .sort((one, other) => one.permits.length - other.permits.length);
const seen = new Set<string>();
const cases = plans.flatMap(({ event, permits }) => {
  const fresh = permits.filter(({ id }) => !seen.has(id) && seen.add(id)).map(({ id }) => id);
  return fresh.length === 0 ? [] : [{ event, fresh }];
});

const typeOf = (id: string) => catalogue.requirements[id]?.type.kind;
const isMarked = (id: string) => !['number', 'choice', 'choices'].includes(typeOf(id) ?? '');
const answersOf = (ids: readonly string[]) =>
  ids.filter(isMarked).map((id) => mark(typeOf(id) === 'attachment' ? 'fil' : 'svaret', id));
const filesOf = (ids: readonly string[]) => ids.filter((id) => typeOf(id) === 'attachment').map(fileOf);
const marksIn = (value: unknown) => [...new Set(JSON.stringify(value).match(/«[^»]+»/g) ?? [])].sort();

/** What is ticked in one question: nothing, each field by itself, all of them, and each of the files that went or came with words. */
const choicesOf = (permit: string, fields: readonly string[]) => [
  { reads: [], files: [] },
  ...fields.map((id) => ({ reads: [id], files: [] })),
  { reads: fields, files: [] },
  ...['fråga', 'svar', 'brev'].map((what) => ({ reads: [], files: [fileOf(`${what}-${permit}`)] })),
];

/** A case in which every choice was made for two bodies: one of the catalogue, and one outside it. */
function everythingAsked(event: string, about: readonly string[]) {
  const made = new FullCase('koping', event);
  const asked = made.permits
    .filter(({ id }) => about.includes(id))
    .flatMap(({ id: permit, department, requirements }) => {
      const task = taskName.review(permit);
      return choicesOf(permit, requirements).flatMap((chosen, i) =>
        [{ body: `body-${i}` }, { name: 'Exempelvägens samfällighet', email: 'vag@exempel.example' }].map((whom, j) => {
          const number = 4 + 2 * i + j;
          const referral = `${task}.${number}`;
          made.facts.push({
            ...{ type: 'opinion-asked', task, referral, ...whom, ...chosen, question: 'Vad anser ni?', holds: false },
            ...{ key: factKey.inTask(task, number), at: '2027-01-11T10:30:00Z', lastDay: '2027-01-25' },
            by: { kind: 'officer', id: 'o1', name: 'Frågaren', department },
          } as Fact);
          return { ...chosen, permit, referral, body: whom.body };
        }),
      );
    });
  made.facts.push(...askedOpened(made.view));
  return { view: made.view, asked };
}

describe.each(cases)('whatever is chosen for a question in $event', ({ event, fresh }) => {
  const { view, asked } = everythingAsked(event, fresh);
  const all = filesOfCase(view).map(({ id }) => id);
  const name = (file: string) =>
    filesOfCase(view)
      .find(({ id }) => id === file)
      ?.name.replace('.pdf', '') ?? '';

  test('a body of the catalogue reads that, and no other field and no other file', () => {
    for (const { permit, referral, body, reads, files } of asked) {
      if (body === undefined) continue;
      const task = taskOf(view, askedTask({ referral, body }));
      const rights = task && mayRead(catalogue, view, readerOf(task));
      if (!task || !rights) throw new Error(`${referral} has no task`);
      const page = taskPageView(catalogue, 'c', view, task, 'o', rights, 'sv');
      expect(
        page.given.map(({ id }) => id),
        referral,
      ).toEqual(reads);
      expect(marksIn(page), `${permit} ${referral}`).toEqual([...answersOf(reads), ...files.map(name)].sort());
      const open = [...filesOf(reads), ...files];
      expect(all.filter((id) => rights.files.has(id)).sort(), referral).toEqual(open.sort());
    }
  });

  test('a body outside it reads that by its link, and no other field and no other file', () => {
    for (const { referral, body, reads, files } of asked) {
      const one = askedOf(view, referral);
      if (body !== undefined || !one) continue;
      const page = referralPage(catalogue, view, one, 'vägen', undefined, 'sv');
      expect(
        page.given.map(({ id }) => id),
        referral,
      ).toEqual(reads);
      expect(marksIn(page), referral).toEqual([...answersOf(reads), ...files.map(name)].sort());
      expect([...filesToRead(view, one)].sort(), referral).toEqual([...filesOf(reads), ...files].sort());
    }
  });

  test('it is read no longer when the permit is decided', () => {
    const [first = ''] = fresh;
    const made = everythingAsked(event, [first]);
    const ended = new FullCase('koping', event);
    ended.facts.splice(0, ended.facts.length, ...made.view.history);
    const { view: after } = ended.decide(first);
    for (const { referral, body } of made.asked) {
      const one = askedOf(after, referral);
      if (!one) throw new Error(`no ${referral}`);
      expect(one.state).toBe('not-needed');
      if (body !== undefined) continue;
      const page = referralPage(catalogue, after, one, 'vägen', undefined, 'sv');
      expect([page.state, page.given, page.files, page.question]).toEqual(['not-needed', [], [], undefined]);
    }
  });
});
