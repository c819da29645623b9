import type { Day, Instant } from '../calendar/day.ts';
import type { Answers } from '../definitions/condition.ts';
import type { Ground, Outcome } from '../definitions/outcome.ts';
import type { Language } from '../definitions/text.ts';
import type { AttachmentRef } from '../fields/attachment.ts';
import type { AddressSaid } from './address-said.ts';
import type { CarriedAnswer } from './carried-answer.ts';
import type { Disqualification } from './disqualification.ts';
import { ofRound } from './mail-causes.ts';
import type { PlanBeside } from './plan-beside.ts';
import type { ReferralSaid } from './referral-said.ts';
import type { RequirementAnswers } from './requirement-answers.ts';
import type { Stance } from './stances.ts';
import type { StoredPlan } from './stored-plan.ts';
import type { SuggestionSaid } from './suggestion-said.ts';

export type { StoredPlan } from './stored-plan.ts';

/** Who did something. */
export type Actor =
  | { readonly kind: 'applicant' }
  | { readonly kind: 'officer'; readonly id: string; readonly name: string; readonly department: string }
  /** A body outside the catalogue, by the link that went to its mailbox. */
  | { readonly kind: 'consulted'; readonly name: string }
  | { readonly kind: 'system' };

export { type Outcome, outcomes } from '../definitions/outcome.ts';

export { type Stance, stances } from './stances.ts';

/** What can follow when a supplement request is not answered: the matter is not examined, or it is decided on what there is. */
export const consequences = ['dismissed', 'decided'] as const;
export type Consequence = (typeof consequences)[number];

/** `reminder`: the last day is near. `overdue`: it has passed. `unanswered`: the applicant's last day to answer has passed. */
export type ReminderLevel = 'reminder' | 'overdue' | 'unanswered';

export const taskKinds = ['review', 'opinion', 'follow-up'] as const;
/** A `follow-up` is for the coordinator: something the route could not do by itself, or a clock that ran out. */
export type TaskKind = (typeof taskKinds)[number];

/** Why a follow-up is needed. Each has its words in the coordinator's mail and on the page of the task. */
export type FollowUpProblem = 'route-failed' | 'clock-overdue' | 'mail-bounced' | 'mail-not-sent' | 'file-lost';

interface Applicant {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
}

interface Business {
  readonly name: string;
  readonly organisationNumber: string;
  /** The company is not registered yet: the number is that of the person who forms it. */
  readonly forming?: true | undefined;
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
}

export type { RequirementAnswers } from './requirement-answers.ts';

/** A municipality's share of an application that goes to several. It has no case where there is nothing to hand in. */
export interface Share {
  readonly municipality: string;
  readonly case?: { readonly id: string; readonly reference: string };
  readonly permits: readonly { readonly id: string; readonly department: string }[];
}

interface Base {
  /** Unique within the case: the same thing cannot happen twice. */
  readonly key: string;
  readonly at: Instant;
  readonly by: Actor;
  /** The causes of the mails it makes due. Stored with it in one write, so that a mail is due if and only if its fact is there. */
  readonly mails?: readonly string[];
  /** The key that whoever sent it gave it, where words can be sent again: with the same key they are the same. Nobody is shown it. */
  readonly sentAs?: string;
  /** The colleague who worked on the task until now: whoever claims it or acts on it takes it over. */
  readonly tookOver?: Colleague;
}

/** The other causes that the same mail told. */
type Also = readonly string[];

/** Somebody of the same department. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

export type Fact = Base &
  (
    | {
        readonly type: 'case-submitted';
        /** The applicant has declared that what is said is true. Cases from before it was asked lack it. */
        readonly declared?: true;
        readonly reference: string;
        readonly municipality: string;
        readonly event: string;
        readonly answers: Answers;
        readonly applicant: Applicant;
        readonly business: Business;
        readonly requirements: RequirementAnswers;
        readonly plan: StoredPlan;
        /** Every municipality's share when the application goes to several, in order: the first is where the business has its base. */
        readonly application?: readonly Share[];
        /** In the first of its cases: the plans that the others are made with, by municipality. */
        readonly plans?: Readonly<Record<string, PlanBeside | StoredPlan>>;
      }
    | {
        readonly type: 'task-opened';
        readonly task: string;
        readonly kind: TaskKind;
        readonly permit?: string;
        readonly department: string;
        /** The last day for it, or for a clock that is running; a follow-up has none. */
        readonly due?: Day;
        /** Why a follow-up is needed: a code of the texts. */
        readonly problem?: FollowUpProblem;
        /** The task that a follow-up is about. */
        readonly concerns?: string;
        /** The question of an officer that an opinion answers; none where the plan asks. */
        readonly asked?: string;
      }
    | { readonly type: 'task-claimed' | 'task-released'; readonly task: string }
    /** Somebody of the department handed it to a colleague. */
    | { readonly type: 'task-assigned'; readonly task: string; readonly assignee: Colleague }
    | {
        readonly type: 'supplement-requested' | 'hearing-started';
        readonly task: string;
        readonly request: string;
        readonly text: string;
        readonly items: readonly string[];
        readonly lastDay: Day;
        /** Why the applicant gets less time to comment than is usual. */
        readonly shortTimeReason?: string;
        /** The opinions that the applicant may answer: tasks of bodies, and questions to those outside the catalogue. */
        readonly opinions?: readonly string[];
        /** What follows on silence, as the question says it; that it may end unexamined where it is left out, as it always said before. */
        readonly consequence?: Consequence;
        /** What goes with it: a form to fill in, or the material that the applicant is heard about. */
        readonly files?: readonly AttachmentRef[];
      }
    | { readonly type: 'request-taken-back'; readonly task: string; readonly request: string }
    /** One of the things that were asked for is not needed, by its place among them. */
    | { readonly type: 'item-taken-back'; readonly task: string; readonly request: string; readonly item: number }
    /** Something of what was asked for is still missing, by its places, and is asked for again. */
    | {
        readonly type: 'items-still-missing';
        readonly task: string;
        readonly request: string;
        readonly items: readonly number[];
        readonly text: string;
        readonly lastDay: Day;
      }
    | { readonly type: 'request-extended'; readonly task: string; readonly request: string; readonly lastDay: Day }
    | {
        readonly type: 'supplement-answered' | 'hearing-answered';
        readonly task: string;
        readonly request: string;
        readonly text: string;
        readonly files?: readonly AttachmentRef[];
        /** The places of what it answers among what was asked for; left out for all that is left. */
        readonly items?: readonly number[];
      }
    /** The owner sent papers that nobody had to ask for: for a field of the form, or free. */
    | {
        readonly type: 'papers-handed-in';
        readonly task: string;
        readonly requirement?: string;
        readonly text?: string;
        readonly files: readonly AttachmentRef[];
      }
    /** The owner wrote to the body that has a part. */
    | {
        readonly type: 'message-written';
        readonly task: string;
        readonly text: string;
        readonly files?: readonly AttachmentRef[];
      }
    /** The body that has a part wrote to the owner. It is no question. */
    | {
        readonly type: 'owner-written-to';
        readonly task: string;
        readonly text: string;
        readonly files?: readonly AttachmentRef[];
      }
    /** Somebody wrote something down that the own body alone reads. */
    | { readonly type: 'colleagues-written-to'; readonly task: string; readonly text: string }
    /** An officer reported that they are disqualified in the case. */
    | { readonly type: 'disqualified'; readonly task: string; readonly ground: Disqualification }
    /** A colleague found that the officer with that id is not. */
    | {
        readonly type: 'disqualification-lifted';
        readonly task: string;
        readonly officer: string;
        readonly reasons: string;
      }
    /** A body wrote to the others of the case. */
    | { readonly type: 'bodies-written-to'; readonly task: string; readonly text: string }
    /** The owner says that something they file elsewhere is filed, on a day; or that it is not. `permits`: parts that ask for it. */
    | { readonly type: 'filing-done'; readonly filing: string; readonly day: Day; readonly permits: readonly string[] }
    | { readonly type: 'filing-undone'; readonly filing: string; readonly permits: readonly string[] }
    /** A company that was being formed when it applied has got its number, by the owner's word. */
    | { readonly type: 'company-registered'; readonly organisationNumber: string; readonly name: string }
    /** The body that decides took the longer time that the law allows, or refused to decide on the owner's request. They read why. */
    | {
        readonly type: 'clock-extended' | 'decision-ask-refused';
        readonly task: string;
        readonly permit: string;
        readonly reasons: string;
      }
    /** The body that decides has found that everything it needs to examine the matter was in on a day. */
    | { readonly type: 'found-complete'; readonly task: string; readonly permit: string; readonly day: Day }
    /** The owner was told that the decision is delayed, why, and by when the body means to decide now. */
    | {
        readonly type: 'delay-told';
        readonly task: string;
        readonly permit: string;
        readonly newDay: Day;
        readonly reasons: string;
      }
    /** The owner has asked, in writing and once, that the matter be decided (förvaltningslagen 12 §). */
    | { readonly type: 'decision-asked'; readonly task: string; readonly permit: string }
    | {
        readonly type: 'opinion-given';
        readonly task: string;
        readonly stance: Stance;
        readonly text: string;
        /** What it demands, one by one. Opinions from before it was asked say it in their text alone. */
        readonly conditions?: readonly string[];
      }
    | ReferralSaid
    /** A body outside the catalogue heard once more of the question that it has. */
    | { readonly type: 'consulted-reminded'; readonly referral: string; readonly level: ReminderLevel }
    | {
        readonly type: 'decided';
        readonly task: string;
        readonly permit: string;
        readonly outcome: Outcome;
        /** Why it was dismissed or closed. Decisions from before it was asked lack it. */
        readonly ground?: Ground;
        readonly motivation: string;
        readonly legalBasis: string;
        readonly conditions?: readonly string[];
        /** What became of each condition that another body had set. */
        readonly carried?: readonly CarriedAnswer[];
        readonly validUntil?: Day;
        /** The lawful reason for deciding against the applicant without a hearing (förvaltningslagen 25 §). */
        readonly hearingException?: string;
      }
    /** An officer proposes a decision, where two must have looked at it. */
    | {
        readonly type: 'decision-recommended';
        readonly task: string;
        readonly permit: string;
        readonly outcome: Outcome;
        readonly ground?: Ground;
        readonly motivation: string;
        readonly legalBasis: string;
        readonly conditions?: readonly string[];
        readonly validUntil?: Day;
        /** What becomes of the conditions that other bodies have set, as a decision is told it. */
        readonly carried?: readonly { readonly condition: string; readonly text?: string; readonly reason?: string }[];
        readonly hearingException?: string;
      }
    /** The proposal was sent back, with what is to be looked at again. */
    | { readonly type: 'recommendation-returned'; readonly task: string; readonly comment: string }
    | { readonly type: 'follow-up-resolved'; readonly task: string; readonly note: string }
    /** `due` is the last day it was about; reminders from before it was kept lack it. */
    | { readonly type: 'reminded'; readonly task: string; readonly level: ReminderLevel; readonly due?: Day }
    /** The applicant heard once more, three days before the last day to answer. `round`: how often it had been asked for again. */
    | { readonly type: 'applicant-reminded'; readonly request: string; readonly round?: number }
    /** A decision that was held back may now be made. */
    | { readonly type: 'gate-opened'; readonly permit: string }
    /** A file that was handed in could not be kept: it is nowhere any more. */
    | { readonly type: 'file-lost'; readonly file: string; readonly name: string }
    /** The applicant's links were made anew: those from before open nothing. */
    | { readonly type: 'access-renewed' }
    | { readonly type: 'permit-withdrawn'; readonly permit: string }
    | { readonly type: 'went-on'; readonly permit: string; readonly prerequisite: string }
    /** `within`: the cause of the mail that tells it too, when it goes with another. */
    | { readonly type: 'mail-attempted'; readonly cause: string; readonly within?: string }
    /** The mail service said no to the latest attempt, so that it is known not to be sent. */
    | { readonly type: 'mail-refused'; readonly cause: string; readonly also?: Also; readonly error: string }
    /** A notice lies with its department's morning digest. */
    | { readonly type: 'mail-queued'; readonly cause: string }
    | { readonly type: 'mail-sent'; readonly cause: string; readonly also?: Also; readonly messageId: string }
    /** It did not arrive: it came back, or (without an id) was never taken, and is tried no more. */
    | { readonly type: 'mail-bounced'; readonly cause: string; readonly also?: Also; readonly messageId?: string }
    | AddressSaid
    | SuggestionSaid
    | { readonly type: 'route-restarted'; readonly execution: string }
    | { readonly type: 'case-closed' }
  );

/** Facts of a kind. Kinds that hold the same share a line above. */
export type FactOf<T extends Fact['type']> = T extends unknown ? Named<Fact, T> : never;
type Named<F extends Fact, T> = F extends Fact ? (T extends F['type'] ? F & { readonly type: T } : never) : never;

/** Keys of facts. A task is a stream: each of its facts takes the next number, so two at once cannot both be stored. */
export const factKey = {
  submitted: 'case/submitted',
  closed: 'case/closed',
  inTask: (task: string, number: number) => `task/${task}/${String(number).padStart(4, '0')}`,
  reminder: (task: string, number: number) => `reminder/${task}/${String(number).padStart(3, '0')}`,
  withdrawn: (permit: string) => `permit/${permit}/withdrawn`,
  wentOn: (permit: string, prerequisite: string) => `permit/${permit}/went-on/${prerequisite}`,
  mailAttempt: (cause: string, number: number) => `mail/${cause}/attempt/${String(number).padStart(3, '0')}`,
  mailRefused: (cause: string, number: number) => `mail/${cause}/refused/${String(number).padStart(3, '0')}`,
  mailQueued: (cause: string) => `mail/${cause}/queued`,
  mailSent: (cause: string) => `mail/${cause}/sent`,
  mailBounced: (cause: string) => `mail/${cause}/bounced`,
  consultedReminded: (referral: string, level: ReminderLevel) => `reminder/consulted/${referral}/${level}`,
  applicantReminded: (request: string, round = 0) => `reminder/applicant/${ofRound(request, round)}`,
  /** @param before how often it had opened and been told of before: what joins a case can hold a decision back once more */
  gateOpened: (permit: string, before = 0) => `permit/${permit}/gate-opened${before === 0 ? '' : `/${before}`}`,
  fileLost: (file: string) => `file/${file}/lost`,
  accessRenewed: (generation: number) => `access/applicant/${String(generation).padStart(4, '0')}`,
  /** The book of the owner's addresses: each of its facts takes the next number, so two at once cannot both be stored. */
  contact: (number: number) => `case/contact/${String(number).padStart(3, '0')}`,
  /** The book of what is suggested to the owner, and of what becomes of it: of two at once, one is stored. */
  suggestion: (number: number) => `case/suggestion/${String(number).padStart(3, '0')}`,
  company: (number: number) => `case/company/${String(number).padStart(3, '0')}`,
  filing: (filing: string, number: number) => `filing/${filing}/${String(number).padStart(3, '0')}`,
  restarted: (execution: string) => `case/restarted/${execution}`,
} as const;

/** Names of tasks within their case. */
export const taskName = {
  review: (permit: string) => `${permit}.review`,
  opinion: (permit: string, department: string) => `${permit}.opinion.${department}`,
  followUp: (about: string) => `follow-up.${about}`,
} as const;

/** The address of a task outside its case. Holds no personal data. */
export const taskId = (caseId: string, task: string): string => `${caseId}.${task}`;

/** Splits what `taskId` joined; undefined when it is not of that form. */
export function parseTaskId(id: string): { caseId: string; task: string } | undefined {
  const dot = id.indexOf('.');
  return dot > 0 && dot < id.length - 1 ? { caseId: id.slice(0, dot), task: id.slice(dot + 1) } : undefined;
}
