import { expect, test } from 'vitest';
import { check, fieldText } from '#domain/api/field-problems.ts';
import { attachmentRequestSchema, taskDraftSchema } from '#domain/api/requests.ts';

const draft = (text: unknown) => ({ content: { decision: { motivation: text } } });
const wrong = (schema: Parameters<typeof check>[0], value: unknown) => {
  const found = check(schema, value, 'sv');
  return 'problems' in found ? found.problems : [];
};

test('a text or a list that is too long is said to be so, and not to be of the wrong kind', () => {
  expect(wrong(taskDraftSchema, draft('x'.repeat(20_000)))).toEqual([]);
  expect(wrong(taskDraftSchema, draft('x'.repeat(20_001)))).toEqual([
    { pointer: '/content/decision/motivation', message: fieldText('too-long', 'sv') },
  ]);
  expect(wrong(taskDraftSchema, draft(Array(201).fill('x')))).toEqual([
    { pointer: '/content/decision/motivation', message: fieldText('too-much', 'sv') },
  ]);
});

test('a file that says two owners is told which is one too many', () => {
  const file = { name: 'a.pdf', type: 'application/pdf', size: 9, sha256: `${'A'.repeat(43)}=` };
  expect(wrong(attachmentRequestSchema, { ...file, task: 'c.p.review', caseId: 'c' })).toEqual([
    { pointer: '/task', message: fieldText('one-owner', 'sv') },
  ]);
  expect(wrong(attachmentRequestSchema, file)).toEqual([{ pointer: '/draft', message: fieldText('missing', 'sv') }]);
});

test('a half-written text is kept without what turns its direction', () => {
  expect(check(taskDraftSchema, draft('a\u202egnp.exe\u2069 '), 'sv')).toEqual({ value: draft('agnp.exe ') });
});
