import { describe, expect, test } from 'vitest';
import { decide } from '#domain/acts/decide/act.ts';
import type { DecisionInput } from '#domain/acts/decide/said.ts';
import type { TaskSituation } from '#domain/acts/define.ts';
import { carriedTo } from '#domain/case/carried.ts';
import { type FactOf, taskName } from '#domain/case/facts.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import { permitOf, taskOf } from '#domain/case/view.ts';
import { carriedOf, readCarried } from '#domain/pages/carried.ts';
import { readingCatalogue as catalogue } from '../../support/reading.ts';
import { asks, officer, part, SmallCase } from '../../support/small-case.ts';

const task = taskName.review('p');
const day = '2027-01-20';
const demands = { stance: 'no-objection-with-conditions', text: 'Det går.' };
const roads = `${task}.1`;
const village = `${task}.2`;

/** The plan asks the fire service, the officer asks the roads and a village without an account; all of them set conditions. */
const asked = () => {
  const small = new SmallCase([part('p', { referrals: [asks('fire', 'customary')] })]);
  const question = { task, question: 'q', lastDay: '2027-02-01', reads: [], files: [], holds: false, by: officer() };
  return small
    .add('opinion-asked', '2027-01-12', { ...question, referral: roads, body: 'roads' })
    .add('opinion-asked', '2027-01-12', { ...question, referral: village, name: 'Byn', email: 'by@exempel.example' })
    .add('task-opened', '2027-01-12', {
      task: 'p.opinion.roads.1',
      kind: 'opinion',
      permit: 'p',
      department: 'roads',
      asked: roads,
    })
    .add('opinion-given', '2027-01-13', {
      task: taskName.opinion('p', 'fire'),
      ...demands,
      conditions: ['Två utgångar.'],
      by: officer('f', 'fire'),
    })
    .add('opinion-given', '2027-01-14', {
      task: 'p.opinion.roads.1',
      ...demands,
      conditions: ['Fri infart.', 'Lägre fart.'],
      by: officer('r', 'roads'),
    })
    .add('referral-answered', '2027-01-15', {
      task,
      referral: village,
      name: 'Kim Ek',
      ...demands,
      conditions: ['Tyst efter tio.'],
      by: { kind: 'consulted', name: 'Byn' },
    });
};
const fire = `${taskName.opinion('p', 'fire')}.0`;
const road = ['p.opinion.roads.1.0', 'p.opinion.roads.1.1'] as const;
const quiet = `${village}.0`;

function seen() {
  const view = asked().view(day);
  const permit = permitOf(view, 'p');
  if (!permit) throw new Error('the case has no permit');
  return { view, permit };
}
const rightsFor = (name: string) => {
  const { view } = seen();
  const of = taskOf(view, name);
  const rights = of && mayRead(catalogue, view, readerOf(of));
  if (!rights) throw new Error(`${name} reads nothing`);
  return rights;
};

describe('the conditions that others have set', () => {
  test('are those of each opinion, whoever asked for it and whether or not the body has an account', () => {
    const { view, permit } = seen();
    expect(carriedTo(view, permit)).toEqual([
      { id: fire, source: 'p.opinion.fire', department: 'fire', text: 'Två utgångar.', binds: false },
      { id: road[0], source: 'p.opinion.roads.1', department: 'roads', text: 'Fri infart.', binds: false },
      { id: road[1], source: 'p.opinion.roads.1', department: 'roads', text: 'Lägre fart.', binds: false },
      { id: quiet, source: village, department: 'Byn', text: 'Tyst efter tio.', binds: false },
    ]);
  });
  test('are shown to whoever decides, of whom each is, and to no body that was asked but its own', () => {
    const { view, permit } = seen();
    const shown = (name: string) => carriedOf(catalogue, view, permit, rightsFor(name), 'sv').map(({ id }) => id);
    expect(shown(task)).toEqual([fire, ...road, quiet]);
    expect(shown(taskName.opinion('p', 'fire'))).toEqual([fire]);
    expect(shown('p.opinion.roads.1')).toEqual(road);
    const [, , , last] = carriedOf(catalogue, view, permit, rightsFor(task), 'sv');
    expect(last).toEqual({ id: quiet, from: 'Byn', text: 'Tyst efter tio.', binds: false });
  });

  /** The same as a decision of the officer's, tried and made. */
  const deciding = (said: Partial<DecisionInput>) => {
    const reasons = { motivation: 'Vägen räcker till.', legalBasis: 'Väglagen 43 §' };
    const input = decide.input.parse({ outcome: 'granted', ...reasons, ...said });
    const { view } = seen();
    const own = taskOf(view, task);
    if (!own) throw new Error('the case has no review');
    const at: TaskSituation = {
      caseId: 'c',
      view,
      task: own,
      by: officer(),
      now: `${day}T11:00:00Z`,
      after: () => view,
      ownFilings: () => [],
      colleagues: [],
      bodies: () => [],
      joins: () => ({ code: 'unknown' }),
    };
    return { refused: decide.refuse(at, input), recorded: () => decide.record(at, input)[0] };
  };
  test('hold a grant up until each of them is taken over or argued', () => {
    const codes = (said: Partial<DecisionInput>) => deciding(said).refused.map(({ code }) => code);
    expect(deciding({}).refused).toContainEqual({
      code: 'carried-unanswered',
      pointer: '/carried',
      about: ['fire', 'roads', 'Byn'],
    });
    const reason = 'Det följer redan av lagen.';
    const some = [fire, road[0], road[1]].map((condition) => ({ condition, reason }));
    expect(codes({ carried: some })).toEqual(['carried-unanswered']);
    expect(codes({ carried: [...some, { condition: quiet, reason }] })).toEqual([]);
    // A condition of an asked opinion is not known by the name that the plan's own question would have.
    expect(codes({ carried: [{ condition: 'p.opinion.roads.0', reason }] })).toEqual(['carried-unknown']);
  });
  test('stand in the decision as they were answered, each to whom reads where it came from', () => {
    const reason = 'Vägen är trettioväg redan.';
    const { refused, recorded } = deciding({
      outcome: 'granted-with-conditions',
      conditions: ['Två utgångar.'],
      hearingException: 'Företaget har själv begärt det (25 §).',
      carried: [
        { condition: road[0], text: 'Håll infarten fri.' },
        { condition: road[1], reason },
        { condition: quiet, text: 'Tyst efter tio.' },
      ],
    });
    expect(refused).toEqual([]);
    const decided = recorded() as unknown as FactOf<'decided'>;
    expect(decided.conditions).toEqual(['Två utgångar.', 'Håll infarten fri.', 'Tyst efter tio.']);
    expect(decided.carried).toMatchObject([
      { condition: fire, taken: 'Två utgångar.' },
      { condition: road[0], department: 'roads', taken: 'Håll infarten fri.' },
      { condition: road[1], reason },
      { condition: quiet, department: 'Byn', taken: 'Tyst efter tio.' },
    ]);
    const read = (name: string) => readCarried(decided, rightsFor(name)).carried?.map(({ condition }) => condition);
    expect(read(task)).toEqual([fire, ...road, quiet]);
    expect(read('p.opinion.roads.1')).toEqual(road);
    expect(read(taskName.opinion('p', 'fire'))).toEqual([fire]);
  });
});
