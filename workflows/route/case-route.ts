import type { CaseRoute, Way } from './states.ts';

/** A body that is asked: until it has answered. When its time is out, somebody hears of it, and it is waited for again. */
const referral: Way = [
  {
    kind: 'wait',
    name: 'RequestOpinion',
    does: 'open-task',
    about: 'referral',
    atMost: 'seconds',
    ifItFails: 'opinion',
    again: {
      name: 'AskForOpinionAgain',
      first: {
        kind: 'step',
        name: 'RemindConsulted',
        does: 'remind',
        about: 'referral',
        ifItFails: 'opinion-reminder',
        handsOn: 'its answer',
      },
    },
  },
];

/** The department that decides: until it has. Its clock may change meanwhile. */
const review: Way = [
  {
    kind: 'wait',
    name: 'Review',
    does: 'open-task',
    about: 'permit',
    atMost: 'reviewSeconds',
    wokenBy: ['ClockChanged'],
    ifItFails: 'review',
    again: {
      name: 'LookAtReviewAgain',
      first: {
        kind: 'step',
        name: 'RemindDepartment',
        does: 'remind',
        about: 'permit',
        ifItFails: 'review-reminder',
        handsOn: 'its answer',
      },
    },
  },
];

/**
 * One permit, from its filing gates to its decision. Who waits for it is let go by whoever decides. Nothing waits at a decision
 * gate: a review cannot end before it, and its department is told when it opens, by whoever opens it or by the review's own look.
 */
const permit: Way = [
  {
    kind: 'wait',
    name: 'WaitForFilingGates',
    does: 'await-gate',
    about: 'permit',
    tells: { gate: 'filing' },
    atMost: 'seconds',
    ifItFails: 'filing',
    handsOn: 'its answer',
    again: { name: 'LookAtFilingGatesAgain' },
  },
  {
    kind: 'side by side',
    name: 'Handle',
    why: 'The department may prepare while others are asked',
    ways: [[{ kind: 'for each', name: 'EveryReferral', of: 'referrals', way: referral }], review],
  },
];

/**
 * The way of a case, for any plan: which permits there are, who handles them and how long it takes is data in the case.
 *
 * Open the case → side by side: keep its files, and every permit at once: wait for its filing gates → referrals and review
 * side by side → when all are done: close.
 *
 * What joins a case while it runs goes the same way in an execution of its own, which is told its permits and opens no others.
 * Whichever ends last closes the case.
 *
 * Mails are no part of it: a fact makes them due, and the table's stream brings them on their way. Every task is tried again,
 * and what still fails becomes a task for the coordinator and holds up nothing but itself; when that is resolved the step is
 * tried anew. Waiting costs nothing: a state waits by task token, and looks again when its time is out.
 */
export const caseRoute: CaseRoute = {
  stepMinutes: 2,
  tries: { firstAfterSeconds: 2, atMostEverySeconds: 60, times: 6 },
  coordinator: {
    patienceDays: 30,
    tries: { firstAfterSeconds: 5, atMostEverySeconds: 600, times: 20 },
  },
  way: [
    {
      kind: 'step',
      name: 'OpenCase',
      does: 'open-case',
      about: 'case',
      hears: 'everything',
      ifItFails: 'case.open',
      handsOn: 'its answer',
    },
    {
      kind: 'side by side',
      name: 'Everything',
      why: 'A file that cannot be kept holds up no permit',
      ways: [
        [
          {
            kind: 'step',
            name: 'KeepAttachments',
            does: 'keep-attachments',
            about: 'case',
            ifItFails: 'case.attachments',
          },
        ],
        [
          {
            kind: 'for each',
            name: 'EveryPermit',
            why: 'All permits at once: nothing waits for what is not its own prerequisite',
            of: 'permits',
            way: permit,
          },
        ],
      ],
    },
    { kind: 'step', name: 'CloseCase', does: 'close-case', about: 'case', ifItFails: 'case.close' },
  ],
};
