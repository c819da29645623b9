import { catalogue } from '#workflows/catalogue.ts';
import { everything, signFiles, signPermit, withSign } from '../answers.ts';
import { type DemoCase, decide } from '../case.ts';
import type { Story } from '../story.ts';

const bodyOf = (made: DemoCase, role: string) =>
  catalogue.municipalities[made.made.municipality]?.departments[role] ?? '';

/** The body of a role is asked, and may read the drawing. */
const askBody =
  (role: string, answerWithin: number, holds = true) =>
  async (made: DemoCase) => {
    const { referral } = await made.act(signPermit, 'POST /api/tasks/{taskId}/ask-opinion', {
      body: bodyOf(made, role),
      question: 'Kan skylten skymma sikten för trafiken?',
      lastDay: made.day(answerWithin),
      reads: ['sign_details', 'sign_drawing'],
      ...(holds && { holds }),
    });
    made.made.kept.set('referral', referral);
  };
const outside = (made: DemoCase) => `vag-${made.made.caseId.slice(0, 8).toLowerCase()}@exempel.example`;
/** A road association, which has no account. */
const askOutside = (answerWithin: number) => async (made: DemoCase) => {
  const { referral } = await made.act(signPermit, 'POST /api/tasks/{taskId}/ask-opinion', {
    name: 'Exempelvägens samfällighet',
    email: outside(made),
    question: 'Skymmer skylten sikten vid utfarten?',
    lastDay: made.day(answerWithin),
    reads: ['sign_details'],
  });
  made.made.kept.set('referral', referral);
};
const referral = (made: DemoCase) => made.made.kept.get('referral') ?? '';
const give = (role: string, more: object) => async (made: DemoCase) => {
  const body = bodyOf(made, role);
  await made.actIn(body, await made.taskIn(body, 'opinion'), 'POST /api/tasks/{taskId}/opinion', {
    stance: 'no-objection',
    text: 'Vi har ingen erinran.',
    ...more,
  });
};
const conditions = ['Skylten ska sitta minst 2,5 meter över marken.', 'Belysningen ska släckas klockan 23.'];

/** The hearing about an opinion with conditions, and the decision that takes one over and argues the other. */
async function hearAboutOpinion(made: DemoCase) {
  const { case: of } = await made.taskPage(signPermit);
  const opinions = of.permits.flatMap((p) => p.opinions).flatMap(({ id, state }) => (state === 'given' ? [id] : []));
  const { request } = await made.act(signPermit, 'POST /api/tasks/{taskId}/hearings', {
    text: 'Gata och mark vill ställa villkor. Säg vad ni tycker.',
    lastDay: made.day(14),
    opinions,
  });
  made.made.kept.set('hearing', request);
}
async function decideWithConditions(made: DemoCase) {
  const { permit } = await made.taskPage(signPermit);
  const carried = (permit?.carried ?? []).map(({ id, text }, i) =>
    i === 0 ? { condition: id, text } : { condition: id, reason: 'Gatan är upplyst hela natten.' },
  );
  await made.act(signPermit, decide, {
    outcome: 'granted-with-conditions',
    motivation: 'Skylten passar huset om den sitter högt nog.',
    legalBasis: 'Se lagrummet för ärendet',
    conditions: ['Skylten ska tas bort när verksamheten upphör.'],
    carried,
  });
}

const place = { answers: withSign, files: signFiles } as const;

/** What other bodies are asked, and answer: with an account and without. */
export const referrals: readonly Story[] = [
  { ...place, shows: 'another body is asked, and the decision waits', filed: 14, days: { 5: askBody('land', 14) } },
  {
    ...place,
    shows: 'conditions of another body: heard about, one taken over, one argued',
    filed: 60,
    days: {
      35: askBody('land', 20),
      21: give('land', { stance: 'no-objection-with-conditions', conditions }),
      14: hearAboutOpinion,
      9: (made) =>
        made.owner(
          'POST /api/cases/{caseId}/hearings/{id}',
          { text: 'Vi kan sätta skylten högre, men vill ha ljus på kvällen.' },
          made.made.kept.get('hearing'),
        ),
      5: decideWithConditions,
    },
  },
  {
    ...place,
    shows: 'another body is asked, and the question is taken back',
    filed: 21,
    days: {
      14: askBody('land', 14, false),
      9: (made) =>
        made.act(signPermit, 'POST /api/tasks/{taskId}/referrals/{id}/take-back-referral', undefined, {
          ref: referral(made),
        }),
    },
  },
  {
    ...place,
    shows: 'a body without an account answers by its link, which was sent twice',
    filed: 35,
    days: {
      21: askOutside(14),
      14: (made) =>
        made.act(
          signPermit,
          'POST /api/tasks/{taskId}/referrals/{id}/send-referral-again',
          { email: outside(made) },
          { ref: referral(made) },
        ),
      9: async (made) => {
        const [, fragment = ''] = await made.world.mailed(outside(made), /\/referral#(\S+)/);
        await made.owner(
          'POST /api/cases/{caseId}/referrals/{id}/answer-referral',
          {
            name: 'Exempel Ordförande, ordförande',
            stance: 'no-objection-with-conditions',
            text: 'Sikten räcker om skylten sitter på väggen.',
            conditions: ['Skylten får inte stå på marken.'],
          },
          referral(made),
          fragment.split('.').at(-1) ?? '',
        );
      },
    },
  },
  {
    ...place,
    shows: 'a body without an account has not answered in time',
    filed: 35,
    days: { 21: askOutside(10) },
  },
  {
    ...place,
    shows: 'every body of a licence has answered, and it waits for another part',
    answers: everything,
    filed: 14,
    days: {
      2: async (made) => {
        await made.act('alcohol-licence', 'POST /api/tasks/{taskId}/claim', undefined);
        // Whoever has read the answers sees what it waits for.
        await made.taskPage('alcohol-licence');
      },
      5: (made) => made.opinions(Object.values(catalogue.municipalities[made.made.municipality]?.departments ?? {})),
    },
  },
];
