import { expect, test } from 'vitest';
import { planRequestSchema } from '#domain/api/requests.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import { guideView } from '#domain/pages/guide.ts';
import { planOf } from '#domain/pages/plan-of.ts';
import { guideIn, planIn } from '#functions/work/guide-answers.ts';
import { toldToAll } from '#lib/build/catalogue-of-pages.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** The catalogue as a browser has it: data, without what is not for everybody. */
const here = JSON.parse(JSON.stringify(toldToAll(catalogue))) as typeof catalogue;
const municipalities = Object.keys(catalogue.municipalities);

test('the catalogue that everybody is told holds no mailbox of a department', () => {
  for (const { mailbox } of Object.values(catalogue.departments))
    if (!JSON.stringify(catalogue.municipalities).includes(mailbox))
      expect(JSON.stringify(here)).not.toContain(mailbox);
  expect(guideView(here, 'sv')).toEqual(guideIn('sv'));
});

test.each(
  Object.keys(catalogue.events).map((event, i) => [event, municipalities[i % municipalities.length] ?? ''] as const),
)('%s in %s is planned in a browser as the API plans it', (event, municipality) => {
  const language = event.length % 2 === 0 ? 'sv' : 'en';
  const answers: Record<string, Answer> = {};
  // The first questions are answered, in turn yes, no and not known yet; the rest is open.
  for (let n = 0; n < 4; n += 1) {
    const wish = { municipality, event, answers: { ...answers } };
    const asked = planIn(planRequestSchema('2026-11-27').parse(wish), language);
    expect(JSON.parse(JSON.stringify(planOf(here, { ...wish, today: asked.today }, language)))).toEqual(
      JSON.parse(JSON.stringify(asked)),
    );
    if (asked.next === undefined) break;
    const question = catalogue.questions[asked.next];
    const kind = question?.type.kind;
    answers[asked.next] =
      kind === 'yes-no' ? n % 2 === 0 : kind === 'several' ? (asked.offered[asked.next] ?? []).slice(0, n) : 'unknown';
  }
});
