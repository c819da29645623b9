import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import { actsByStaff } from '#domain/acts/by-staff.ts';
import { actForms } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { readingCatalogue } from '../support/reading.ts';

/** What the builds of the pages put in. */
Object.assign(globalThis, { actFormsAtBuild: actForms(), catalogueAtBuild: readingCatalogue });

/** Fields that nobody fills in: the form is a button beside what they name, or a page that says its own problems. */
const apart: ReadonlySet<string> = new Set([
  // Drawn when the colleagues have been fetched; `hand-over.tsx` tells it what is wrong.
  'assign to',
  // A button beside the colleague.
  'lift-disqualification officer',
  // A page before the task is opened.
  'report-disqualification ground',
]);

/** What stands in the forms, so that each field is asked for in one of them. */
const contents = (page: TaskPage) =>
  ['granted', 'granted-with-conditions', 'refused', 'dismissed'].map((outcome, i) => ({
    decision: { outcome },
    ask: { kind: i % 2 ? 'hearing' : 'supplement', chosenDay: page.lastDays.hearing.first },
    'ask-opinion': { body: 'outside' },
    'hear-opinions': { chosenDay: page.lastDays.hearing.first },
  }));

/** The same task where two must have looked at the decision: to propose one, and to send it back. */
const inPairs = (page: TaskPage): readonly TaskPage[] => {
  if (!page.permit || !page.acts.includes('decide')) return [page];
  const decision = { outcome: 'granted', motivation: '', legalBasis: '' };
  const recommendation = { by: 'Kim', at: page.case.submittedAt, outcomeText: '', decision };
  return [
    page,
    { ...page, secondPair: { may: 'recommends' } },
    { ...page, secondPair: { may: 'decides', recommendation } },
  ] as readonly TaskPage[];
};

const told = new Set<string>();
const places = new Set<string>();
beforeAll(async () => {
  const { taskPages } = await import('../../web/style/seen.ts');
  const { HandedIn, SaidOfIt } = await import('../../web/department/task-material.tsx');
  const { ActTabs } = await import('../../web/department/desk/act-tabs.tsx');
  const differ = ({ acts, openRequests, askedBodies, permit, disqualified, case: { requests } }: TaskPage) =>
    JSON.stringify([
      acts,
      openRequests.length > 0,
      askedBodies.length > 0,
      (permit?.carried.length ?? 0) > 0,
      disqualified.length > 0,
      requests.some(({ answers }) => answers.length > 0),
    ]);
  const pages = new Map(taskPages('sv').map((page) => [differ(page), page]));
  const nothing = () => undefined;
  for (const page of [...pages.values()].flatMap(inPairs))
    for (const content of page.acts.includes('decide') ? contents(page) : [{}]) {
      const form = {
        ...{ act: nothing, preview: nothing, onEdit: nothing, busy: false },
        draft: { content, change: nothing, keyOf: () => '', sent: nothing },
        sendFile: () => Promise.reject(new Error('nothing is sent')),
        wrong: (act: string, field: string) => `«${act} ${field}»`,
      };
      const of = { page, token: '', form };
      const tabs = ['decide', 'ask', 'opinion', 'other'].map((chosen) =>
        createElement(ActTabs as never, { page, form, chosen, onChoose: nothing, key: chosen }),
      );
      const html = renderToStaticMarkup(
        createElement(
          Router as never,
          { ssrPath: '/sv/department' } as never,
          ...[createElement(HandedIn as never, of), createElement(SaidOfIt as never, of), ...tabs],
        ),
      );
      for (const [, one = ''] of html.matchAll(/«([^»]+)»/g)) told.add(one);
      for (const [, one = ''] of html.matchAll(/ id="([^"]+)"/g)) places.add(one);
    }
}, 120_000);

const fields = actsByStaff
  .filter(({ on }) => on === 'task')
  .flatMap(({ name, input }) => Object.keys(input?.shape ?? {}).map((field) => [name, field] as const));

test('there are fields to look at', () => expect(fields.length).toBeGreaterThan(40));

test.each(fields)('what is wrong with %s %s is said beside it, where its summary leads', (act, field) => {
  if (apart.has(`${act} ${field}`)) return;
  expect([...told]).toContain(`${act} ${field}`);
  expect([...places].some((id) => id.endsWith(`${act}-${field}`))).toBe(true);
});
