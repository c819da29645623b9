import type { ReminderPart } from '../definitions/advice.ts';
import type { Aim, EventGroup } from '../definitions/event.ts';
import type { Basis } from '../definitions/permit.ts';
import type { QuestionDefinition } from '../definitions/question.ts';
import type { Proof } from '../definitions/source.ts';
import type { Opening, PerScenario, PlannedPrerequisite } from '../plan/planned.ts';
import type { SaidOfPermit } from './aspects.ts';
import type { FieldRule } from './field-rule.ts';
import type { KnownAnswer } from './known-answer.ts';

/** What `GET /api/guide` answers, in the caller's language. */
export interface GuideView {
  readonly catalogueVersion: string;
  readonly municipalities: readonly {
    readonly id: string;
    readonly name: string;
    /** Whom an owner asks who does not find what they need. */
    readonly coordinator: CoordinatorView;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly group: EventGroup;
    readonly groupName: string;
    readonly name: string;
    readonly description: string;
    /** Those that may be asked, in order. Which of them matter, the plan says. */
    readonly questions: readonly string[];
    readonly given: Readonly<Record<string, unknown>>;
  }[];
  readonly questions: readonly GuideQuestion[];
  /** Ids that addresses and drafts may still hold, and what to use in their place. */
  readonly retired: {
    readonly municipalities: readonly RetiredView[];
    readonly events: readonly RetiredView[];
    /** Questions whose answers still count for those that ask for it now. */
    readonly questions: readonly string[];
  };
}

/** What was there before, and what took its place; nothing where nothing did. */
export interface RetiredView {
  readonly id: string;
  readonly name: string;
  readonly successor?: string;
}

/** Who follows the whole case, and how they are reached. */
export interface CoordinatorView {
  readonly name: string;
  readonly page: string;
  readonly reach: string;
  readonly mailbox: string;
}

export interface GuideQuestion {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly type: QuestionDefinition['type']['kind'];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** What can be chosen, or what can be ticked; of the latter the plan says which matter. */
  readonly options?: readonly { readonly id: string; readonly text: string; readonly help?: string }[];
}

/** A plan in one municipality, in the caller's language. */
export interface PlanView {
  readonly catalogueVersion: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly event: string;
  /** What the days are for. */
  readonly aim: Aim;
  /** The questions that matter given the answers so far, in order, answered or not. */
  readonly asked: readonly string[];
  /** What to show of each question that asks what is so among several things. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** Those of them in which something is to be ticked: none of it cannot be true of the event. */
  readonly mustTick: readonly string[];
  /** The next of them that has no answer yet; absent when the guide is done. */
  readonly next?: string;
  readonly today: string;
  readonly permits: readonly PlanPermitView[];
  readonly requirements: readonly RequirementView[];
  readonly obstacles: readonly { readonly id: string; readonly text: string; readonly remedy: string }[];
  readonly reminders: readonly {
    readonly id: string;
    readonly part: ReminderPart;
    readonly text: string;
    readonly verified: boolean;
    /** It follows only from what the owner has not said to be part of it. */
    readonly unsaid?: true;
  }[];
  readonly opening: Opening;
  /** What the owner could leave out, and the days it would give. */
  readonly earlier: readonly {
    readonly question: string;
    readonly text: string;
    readonly early: string;
    readonly statutory: string;
    /** Names of the permits that would not be needed. */
    readonly spares: readonly string[];
  }[];
  /** Names of the permits that decide a day and that nothing can spare: there only a complete application helps. */
  readonly fixed: readonly string[];
  readonly coordinator: CoordinatorView;
}

/** Where a rule was read, and whether it could be verified. */
export interface SourceView {
  readonly title: string;
  readonly proof: Proof;
  readonly url?: string;
  readonly read?: string;
  /** The latest amendment in the text of a statute that was read. */
  readonly through?: string;
  readonly verified: boolean;
}

/** What `POST /api/guide/plan` answers: the plan of the municipality where the business has its base, and with it those of the others, in the order they were named. */
export interface PlanAnswer extends PlanView {
  readonly others?: readonly PlanView[];
}

export interface PlanPermitView {
  readonly id: string;
  readonly kind: string;
  readonly department: string;
  readonly departmentName: string;
  /** Whether a page says that this body handles it. */
  readonly departmentVerified: boolean;
  /** Marks of what an owner plans by: each changes when its rule does. */
  readonly said: SaidOfPermit;
  /** Permits that are retired, and that this one took the place of. */
  readonly replaces?: readonly string[];
  readonly certainty: 'certain' | 'possible';
  /** Possible only through what the owner has not said to be part of it: it decides no day. */
  readonly unsaid?: true;
  readonly name: string;
  readonly why: string;
  readonly tests: string;
  readonly usualObstacles: readonly string[];
  readonly fee: string;
  readonly validity: string;
  readonly documents: readonly string[];
  readonly law: {
    readonly cite: string;
    readonly verified: boolean;
    readonly url?: string;
    readonly sources: readonly SourceView[];
  };
  /** Whether the business must have it before it opens; otherwise it has days of its own. */
  readonly neededToOpen: boolean;
  readonly after: readonly (Omit<PlannedPrerequisite, 'permit'> & {
    readonly id: string;
    readonly name: string;
    readonly why: string;
    readonly source: SourceView;
  })[];
  readonly clock: {
    readonly kind: 'decision' | 'wait';
    /** What its length rests on. Only `law` is the law's time. */
    readonly basis: Basis;
    /** The law lets it take longer and sets no limit: the last day is an estimate. */
    readonly noLimit?: true;
    readonly verified: boolean;
    readonly note?: string;
    /** From when it is counted and what a supplement does to it, with the paragraph. */
    readonly counted: string;
    readonly source: SourceView;
  };
  readonly stages: readonly { readonly name: string; readonly verified: boolean }[];
  /** The page where the owner hands it in, when it is not part of the case. */
  readonly elsewhere?: string;
  /** How the municipality does it: who decides, and where fees and contact stand. */
  readonly practice?: {
    readonly decidedBy?: 'board' | 'delegated';
    readonly fees?: string;
    readonly contact?: string;
    readonly note?: string;
    readonly verified: boolean;
  };
  readonly appeal: string;
  readonly filed: PerScenario<string>;
  readonly window: PerScenario<string>;
  readonly usable: PerScenario<string>;
}

/** One field of the form: what it asks, and the rule by which it is checked. */
export type RequirementView = FieldRule & {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly help?: string;
  /** What the guide has been told already: the form does not ask it again, and hands it in like the rest. */
  readonly known?: KnownAnswer;
  readonly neededBy: readonly { readonly permit: string; readonly department: string }[];
  /** Retired fields that asked for the same thing: what a draft holds of them goes here. */
  readonly formerly?: readonly string[];
};
