import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { caseView } from '#domain/acts/case-view.ts';
import { caseCatalogue } from '#domain/case/case-catalogue.ts';
import { noticeExamples } from '#domain/mails/examples.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { CaseContent } from '../../web/applicant/case/case-content.tsx';

afterEach(() => vi.unstubAllGlobals());

test('to draw a case forgets nothing that is kept on the device', () => {
  const removeItem = vi.fn();
  const old = JSON.stringify({ at: 0, value: { text: 'Skrivet', files: [] } });
  const localStorage = { 'kept/message/another/1': old, getItem: () => old, setItem: vi.fn(), removeItem };
  vi.stubGlobal('window', { localStorage });
  const { given, at } = noticeExamples.answered;
  const page = applicantCaseView(caseCatalogue(catalogue), 'a-case', caseView(given.facts, at), 'sv');
  const content = createElement(CaseContent, {
    page,
    linkKey: 'key',
    problem: undefined,
    reload: async () => undefined,
  });
  const children = { ssrPath: '/sv/case', children: content };
  const drawn = renderToString(createElement(Router, children));
  expect(drawn).toContain(page.reference);
  expect(removeItem).not.toHaveBeenCalled();
});
