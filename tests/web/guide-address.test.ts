import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#domain/definitions/condition.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planView } from '#domain/pages/plan.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { answerTo, toldApart, withAnswer } from '../../web/applicant/guide/answers.ts';
import { placeToday, readAnswer, readPlace, writeAnswer, writePlace } from '../../web/applicant/guide/guide-address.ts';
import { answeredInWords } from '../../web/applicant/guide/in-words.ts';
import { stepsOf } from '../../web/applicant/guide/steps.ts';
import { withTicks } from '../support/ticks.ts';

const guide = guideView(withTicks, 'sv');
const at = { municipality: 'koping', event: 'stall' };
const planOf = (answers: Answers) =>
  planView(withTicks, makePlan(withTicks, { ...at, answers, today: '2027-02-28' }), 'sv');
const words = (answers: Answers) =>
  Object.fromEntries(answeredInWords(guide, planOf(answers), answers, 'sv').map((a) => [a.id, a.answer]));

describe('an answer in the address', () => {
  test.each<[Answer, string]>([
    [true, 'yes'],
    [false, 'no'],
    ['unknown', 'unknown'],
    [30, '30'],
    ['large', 'large'],
    ['30', '~30'],
    ['yes', '~yes'],
    [[], '.'],
    [['smoke'], '.smoke'],
    [['smoke', 'vapour'], '.smoke.vapour'],
  ])('%j stands as %s and is read back', (answer, text) => {
    expect(writeAnswer(answer)).toBe(text);
    expect(readAnswer(text)).toEqual(answer);
  });
  test.each(['', '..', '.a..b', '<b>', 'a b', '.a,b', '~', '1234567890123456789'.repeat(5), '__proto__ x'])(
    'what nobody wrote is left aside: %j',
    (text) => expect(readAnswer(text)).toBeUndefined(),
  );
  test('the whole place comes back, short', () => {
    const place = { ...at, answers: { kitchen: '30', wares: ['smoke', 'vapour'] } };
    expect(writePlace(place)).toBe('?municipality=koping&event=stall&kitchen=%7E30&wares=.smoke.vapour');
    expect(readPlace(writePlace(place))).toEqual(place);
  });
  test('what does not answer its question is asked again', () => {
    const read = (search: string) => placeToday(readPlace(search), guide).answers;
    expect(read('?kitchen=barn&wares=yes&smoke=large&gone=yes')).toEqual({});
    expect(read('?kitchen=large&wares=.smoke.gone&smoke=unknown')).toEqual({
      kitchen: 'large',
      wares: ['smoke'],
      smoke: 'unknown',
    });
  });
});

describe('what was ticked', () => {
  const { questions } = guide;
  const offered = { wares: ['smoke', 'vapour', 'rockets'] };
  test('is the same as an old address that answers each by itself', () => {
    const old = { smoke: true, vapour: false, rockets: false };
    expect(answerTo(questions, offered, old, 'wares')).toEqual(['smoke']);
    expect(answerTo(questions, offered, { smoke: true }, 'wares')).toBeUndefined();
    expect(answerTo(questions, offered, { wares: [] }, 'wares')).toEqual([]);
    expect(answerTo(questions, offered, { smoke: 'unknown', vapour: 'unknown', rockets: 'unknown' }, 'wares')).toBe(
      'unknown',
    );
  });
  test('answers a thing that is asked by itself, and is told apart when that is answered otherwise', () => {
    expect(answerTo(questions, {}, { wares: ['smoke'] }, 'smoke')).toBe(true);
    expect(answerTo(questions, {}, { wares: ['smoke'] }, 'vapour')).toBe(false);
    expect(answerTo(questions, {}, { wares: 'unknown' }, 'vapour')).toBe('unknown');
    expect(withAnswer(questions, {}, { wares: ['smoke'] }, 'vapour', true)).toEqual({
      smoke: true,
      vapour: true,
      rockets: false,
    });
  });
  test('takes the place of what was answered by itself', () => {
    expect(withAnswer(questions, offered, { smoke: false, kitchen: 'none' }, 'wares', ['vapour'])).toEqual({
      kitchen: 'none',
      wares: ['vapour'],
    });
  });
  test('is asked again when an earlier answer gives more to tick', () => {
    const answers = { kitchen: 'large', wares: ['smoke'] };
    const plan = planOf(answers);
    expect(plan.offered).toEqual({ wares: ['smoke', 'vapour'] });
    const kitchen = stepsOf(guide, { ...at, answers }, plan, 'sv').find((s) => s.id === 'kitchen');
    const after = kitchen?.save('none', { ...at, answers }).answers ?? {};
    expect(after).toEqual({ kitchen: 'none', smoke: true, vapour: false });
    const again = stepsOf(guide, { ...at, answers: after }, planOf(after), 'sv').find((s) => s.id === 'wares');
    expect(again?.value).toBeUndefined();
    expect(again?.start).toBe('.smoke');
    expect(again?.ticks?.map((t) => t.value)).toEqual(['smoke', 'vapour', 'rockets']);
    // Forwards, nothing is told apart that need not be.
    expect(toldApart(questions, plan.offered, answers, [])).toEqual(answers);
  });
});

describe('the answers in words', () => {
  test.each<[Answers, Record<string, string>]>([
    [
      { kitchen: '30', wares: [] },
      { kitchen: 'Bara en ugn', wares: 'Inget av detta' },
    ],
    [
      { kitchen: 'unknown', wares: 'unknown' },
      { kitchen: 'Vet inte än', wares: 'Vet inte än' },
    ],
    [
      { kitchen: 'none', wares: ['smoke', 'rockets'] },
      { kitchen: 'Inget kök', wares: 'Rök och raketer' },
    ],
    [
      { kitchen: 'large', smoke: true, vapour: 'unknown' },
      { kitchen: 'Ett storkök', wares: 'Rök; vet inte än: ånga' },
    ],
    [{ kitchen: 'large' }, { kitchen: 'Ett storkök' }],
  ])('%j', (answers, said) => expect(words(answers)).toEqual(said));
});
