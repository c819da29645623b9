import type { Locator, Page } from 'playwright-core';
import type { ActName } from '#domain/acts/all.ts';
import { actsByStaff } from '#domain/acts/by-staff.ts';
import type { AnyAct, FieldWords } from '#domain/acts/define.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayOf } from '#domain/calendar/day.ts';
import type { Client } from '../e2e/client.ts';
import { inDays } from './days.ts';

/** A case whose tasks are looked at, and its owner's session. */
export interface AtTheDesk {
  readonly c: Client;
  readonly caseId: string;
  readonly accessUrl: string;
}

/** Where an act has its form on an officer's desk, and what must have happened before. */
export interface Stand {
  readonly user: string;
  readonly permit?: string;
  /** Whose button sends it, where a form serves two acts. */
  readonly button?: ActName;
  /** The form, where another has a button that says the same. */
  readonly within?: string;
  /** What must have been done, by the API. */
  readonly before?: (at: AtTheDesk, taskId: string) => Promise<unknown>;
  /** What is chosen in the form, beside what is typed. */
  readonly choose?: (form: Locator, page: Page) => Promise<unknown>;
  /** The day in its fields, where they name no last one. */
  readonly day?: string;
  /** What of the answers is read otherwise, where no state of the product leads there within a test. */
  readonly as?: (page: TaskPage) => object;
  /** In a case that was handed in eight months ago. */
  readonly isLate?: true;
}

const typed: ReadonlySet<FieldWords['as']> = new Set(['text', 'lines', 'line', 'email', 'day']);
const fieldsOf = ({ words }: AnyAct) => Object.values(words.fields as Readonly<Record<string, FieldWords>>);

/** The acts of staff in whose form something is typed: a new one is among them by itself. */
export const typedActs = (actsByStaff as readonly AnyAct[])
  .filter((act) => fieldsOf(act).some(({ as }) => typed.has(as)))
  .map((act) => ({ ...act, name: act.name as ActName }));

/**
 * Those that are not walked: a proposal and its return are offered by no department of the product (tests/handlers/second-pair and
 * tests/browser/people hold them); a colleague is chosen from a list; and a suggestion is written on another part of the page, which keeps
 * its words in the tab.
 */
export const notWalked: readonly ActName[] = ['recommend', 'return-recommendation', 'assign', 'suggest-permit'];

const building = 'koping-building';
const usual: Stand = { user: building, permit: 'sign-permit', day: inDays(30) };

const post = async ({ c }: AtTheDesk, user: string, path: string, body: unknown) => {
  const said = await c.call<{ request?: string; referral?: string }>('POST', path, {
    token: await c.staff(user),
    body,
  });
  if (said.status !== 201) throw new Error(`${path}: ${said.status} ${JSON.stringify(said.body)}`);
  return said.body;
};
const ask = (at: AtTheDesk, taskId: string) =>
  post(at, building, `/api/tasks/${taskId}/supplement-requests`, {
    text: 'Ritningen saknas.',
    items: ['Ritning', 'Mått'],
    lastDay: inDays(40),
  });
const owner = async ({ c, caseId, accessUrl }: AtTheDesk, path: string, body: unknown) => {
  const { token } = await c.session(accessUrl);
  const said = await c.call('POST', `/api/cases/${caseId}/${path}`, { token, body });
  if (said.status !== 201) throw new Error(`${path}: ${said.status} ${JSON.stringify(said.body)}`);
};
const outside = { name: 'Exempelvägens samfällighet', email: 'vag@exempel.example' };
const firstOf = (kind: string) => (form: Locator) => form.locator(`input[type=${kind}]`).first().check();

/** Where each has its form. One that is not named stands in the review of a sign, and needs nothing before it. */
const stands: Readonly<Partial<Record<ActName, Partial<Stand>>>> = {
  decide: { choose: firstOf('radio') },
  'start-hearing': {
    button: 'ask-for-supplement',
    choose: (form) => form.locator('input[value=hearing]').check(),
  },
  'still-missing': {
    before: async (at, taskId) => {
      const { request } = await ask(at, taskId);
      await owner(at, `supplements/${encodeURIComponent(request ?? '')}`, { text: 'Här är ritningen.' });
    },
    choose: firstOf('checkbox'),
  },
  'give-more-time': { before: ask },
  'ask-opinion': {
    within: 'form:has(select[name=asked-body])',
    choose: (form) => form.locator('select[name=asked-body]').selectOption('outside'),
  },
  'send-referral-again': {
    before: (at, taskId) =>
      post(at, building, `/api/tasks/${taskId}/ask-opinion`, {
        ...outside,
        question: 'Skyms sikten?',
        lastDay: inDays(20),
      }),
  },
  'give-opinion': {
    user: 'rescue-malardalen',
    permit: 'alcohol-licence',
    choose: (form) => form.locator('input[value=no-objection-with-conditions]').check(),
  },
  'lift-disqualification': {
    user: `${building}-head`,
    before: (at, taskId) =>
      post(at, `${building}-2`, `/api/tasks/${taskId}/report-disqualification`, { ground: 'party' }),
  },
  'find-complete': { day: dayOf(new Date().toISOString()) },
  'tell-delay': { isLate: true },
  'refuse-decision-ask': {
    isLate: true,
    before: (at) => owner(at, 'permits/sign-permit/ask-for-decision', {}),
  },
  resolve: { user: 'coordinator-koping', isLate: true },
  'correct-contact': {
    user: 'coordinator-koping',
    isLate: true,
    as: () => ({
      problem: 'mail-bounced',
      applicant: { name: 'Ägaren', email: 'fel@exempel.example', phone: '', mailFailsSince: new Date().toISOString() },
    }),
  },
};

/** Where an act has its form. */
export const standOf = (name: ActName): Stand => ({ ...usual, ...stands[name] });
