import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type Actor, type Fact, factKey, taskName } from '#domain/case/facts.ts';
import { taskOf } from '#domain/case/view.ts';
import { happenedSince, staffTimelineText } from '#domain/pages/staff-timeline.ts';
import { cafeWithSign } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const task = taskName.review('sign-permit');
const officer = (id: string, name: string): Actor => ({ kind: 'officer', id, name, department: 'koping-building' });
const [anna, bo] = [officer('a', 'Anna'), officer('b', 'Bo')];
const from = (by: Actor) => (by.kind === 'officer' ? { id: by.id, name: by.name } : { id: '', name: '' });

/** A café's facts and then some of its sign's task, in order. */
function after(...acts: readonly Record<string, unknown>[]) {
  const facts: Fact[] = [...new FactBook(cafeWithSign).facts];
  acts.forEach((act, i) => {
    facts.push({ task, key: factKey.inTask(task, i + 1), at: `2027-01-12T09:0${i}:00Z`, ...act } as Fact);
  });
  return caseView(facts, '2027-01-12T12:00:00Z');
}
const claimed = { type: 'task-claimed', by: anna };
const asked = {
  type: 'supplement-requested',
  request: `${task}.2`,
  text: 'Mått?',
  items: ['Mått'],
  lastDay: '2027-02-12',
  by: bo,
};

describe('who works on a task', () => {
  test.each([
    ['whoever claimed it', [claimed], 'Anna'],
    ['the colleague who took it over', [claimed, { type: 'task-claimed', by: bo, tookOver: from(anna) }], 'Bo'],
    ['the colleague who acted on it', [claimed, { ...asked, tookOver: from(anna) }], 'Bo'],
    ['nobody, once it was released', [claimed, { type: 'task-released', by: anna }], undefined],
    ['nobody, when somebody acted on a task that nobody had claimed', [asked], undefined],
    ['the same as before an answer', [claimed, { type: 'supplement-answered', by: { kind: 'applicant' } }], 'Anna'],
  ])('is %s', (_who, acts, expected) => {
    expect(taskOf(after(...acts), task)?.claimedBy?.name).toBe(expected);
  });
});

describe('what has happened', () => {
  const view = after(claimed, { ...asked, tookOver: from(anna) }, { type: 'task-released', by: bo });
  const lines = (inboxes: readonly string[]) =>
    view.history.flatMap((fact) => staffTimelineText(fact, catalogue, view, inboxes, 'sv') ?? []);
  test('names both colleagues to their own department', () => {
    expect(lines(['koping-building'])).toEqual(
      expect.arrayContaining([
        'Anna tog uppgiften.',
        'Bo tog över uppgiften från Anna. Samhällsbyggnadsförvaltningen i Köping bad företaget om komplettering: Bygglov för skylt.',
        'Bo släppte uppgiften.',
      ]),
    );
  });
  test('does not name them to others', () => {
    expect(lines(['coordinator-koping']).join(' ')).not.toMatch(/över uppgiften från/);
  });
  test('since a version is told to whoever comes too late', () => {
    const sign = taskOf(view, task);
    if (!sign) throw new Error('no task');
    expect(happenedSince(catalogue, view, sign, 3)).toEqual([
      { sv: 'Bo släppte uppgiften.', en: 'Bo released the task.' },
    ]);
    expect(happenedSince(catalogue, view, sign, 4)).toEqual([]);
    expect(happenedSince(catalogue, view, sign, Number('x'))).toEqual([]);
  });
});
