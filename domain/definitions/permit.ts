import type { Span } from '../calendar/day.ts';
import type { Condition } from './condition.ts';
import type { PermitKind } from './kind.ts';
import type { Outcome } from './outcome.ts';
import type { Phrase } from './phrase.ts';
import type { OwnersWord, Source, Sourced } from './source.ts';
import type { Text } from './text.ts';

export type { PermitKind } from './kind.ts';

/** What a prerequisite holds back: handing in, deciding, or starting the business. */
export const gates = ['filing', 'decision', 'start'] as const;
export type Gate = (typeof gates)[number];

/** `hard` is demanded by law or stops the matter in practice; `advisable` saves time or money and holds nothing back. */
export type Strength = 'hard' | 'advisable';

/** From when the time is counted. */
export type ClockStart =
  /** The day the application or notification came in. */
  | 'received'
  /** The day it was complete: the day it came in, until something turns out to be missing. */
  | 'complete'
  /** The day on which what it may not be handed in without was finished. */
  | 'gate-open';

/** What happens to a clock when a supplement is asked for. Each permit's law says which. */
export type SupplementRule =
  /** The clock stands still, and starts anew on the day the supplement came in. */
  | 'restart'
  /** As `restart`, but only when it was asked for within three weeks (PBL 9 kap. 99 § första stycket 4). */
  | 'restart-if-asked-within-three-weeks'
  /** The clock is not touched. */
  | 'runs-on';

/** From when a time is counted and what a supplement does to it, with the paragraph that says so. */
export type Counting = Sourced & {
  readonly starts: ClockStart;
  readonly onSupplement: SupplementRule;
};

/**
 * What a day rests on. `law`: a statute sets the time. `goal`: the body that decides has said that it means to keep it.
 * `estimate`: what we count with, and nobody has promised. Only the first is ever called the law's time.
 */
export const bases = ['law', 'goal', 'estimate'] as const;
export type Basis = (typeof bases)[number];

/** The time a permit takes. All spans count Swedish calendar days. */
export type ClockRule = Sourced & { readonly counting: Counting; readonly note?: Text } & (
    | {
        /** The department must decide; silence is never consent. */
        readonly kind: 'decision';
        readonly basis: 'law';
        /** What is usual, when somebody has said so. */
        readonly typical?: Span;
        /** What the law allows. */
        readonly statutory: Span;
        /** How much more the law allows, once and with reasons. */
        readonly extension?: Span;
        /** Where the law lets it take longer and sets no limit: what we count with, which is an estimate. Never with `extension`. */
        readonly extensionCounted?: Span;
      }
    | {
        readonly kind: 'decision';
        /** No statute sets a time. */
        readonly basis: 'goal' | 'estimate';
        readonly typical: Span;
        /** The longest that has been read of. */
        readonly longest?: Span;
      }
    | {
        /** The owner must wait; then start is allowed without a decision. */
        readonly kind: 'wait';
        readonly basis: Basis;
        readonly wait: Span;
      }
  );

/** Something that must pass between a decision and use, such as building works. */
export type Stage<Question extends string = string> = (
  | Sourced
  /** The owner's own works last as long as the owner says. */
  | { readonly source: OwnersWord; readonly verified: true }
) & {
  readonly id: string;
  readonly name: Text;
  readonly lasts: Span | { readonly answer: Question; readonly unit: Span['unit']; readonly otherwise: number };
};

export type Prerequisite<Fact extends string = string> = Sourced & {
  readonly permit: string;
  readonly gate: Gate;
  readonly strength: Strength;
  readonly when?: Condition<Fact>;
  /**
   * Only a grant of the prerequisite opens the gate, whatever the applicant chooses. Of a decision: without it the dependent is
   * never granted. Of the filing: until it is granted there is nothing to hand in; of several such the first grant is enough,
   * and when none of them can be granted any more the dependent is not needed.
   */
  readonly veto?: true;
  /** When the prerequisite is granted with conditions, the dependent may only be granted with those. */
  readonly conditionsBind?: true;
  readonly why: Text;
  /** What is examined when the prerequisite came to nothing and the owner goes on without it. */
  readonly goOn?: Text;
};

/** Whether there is nothing to hand in until the prerequisite is granted. */
export const needsGrantToFile = (
  before: Pick<Prerequisite, 'gate' | 'strength'> & { readonly veto?: boolean },
): boolean => before.gate === 'filing' && before.strength === 'hard' && before.veto === true;

/** The fields and files of the form that somebody may read, each with the reason. */
export type Reads<Requirement extends string = string> = Readonly<Partial<Record<Requirement, Text>>>;

/** A question to another body before the decision. It gives that body a task, and the right to read what it names. */
export interface Referral<
  Role extends string = string,
  Fact extends string = string,
  Requirement extends string = string,
> {
  readonly to: Role;
  /** A `required` opinion must be in before the decision; a `customary` one may be missing. */
  readonly strength: 'required' | 'customary';
  readonly when?: Condition<Fact>;
  /** The question, as its officers read it. */
  readonly why: Text;
  /** How long the body has to answer. */
  readonly answerWithin: Span;
  /**
   * What the body may read beside who the business is: the least that the question needs, of what the permit requires.
   * Nothing else of the application is shown to it.
   */
  readonly reads: Reads<Requirement>;
}

/** Where a decision can be appealed. The appeal is handed in to the body that decided (förvaltningslagen 43 §). */
export interface Appeal {
  readonly to:
    | 'county-board'
    | 'administrative-court'
    | 'environment-court'
    /** What a land and environment court itself decided (lagen (2010:921) om mark- och miljödomstolar). */
    | 'environment-court-of-appeal'
    | 'tax-agency'
    /** An opinion: it is tried with the decision it leads to. */
    | 'not-appealable'
    /** A notification that nobody decides on. */
    | 'no-decision';
  /** How long after one received the decision; three weeks unless a statute says otherwise (förvaltningslagen 44 §). */
  readonly within: Span;
}

/** One matter a department decides, registers or gives its opinion on. */
export interface PermitDefinition<
  Role extends string = string,
  Fact extends string = string,
  Requirement extends string = string,
  /** The questions that are answered with a number. */
  Numbers extends string = string,
> {
  readonly id: string;
  readonly kind: PermitKind;
  readonly name: Text;
  readonly department: Role;
  readonly when: Condition<Fact>;
  /**
   * What it follows. What is bound to its holder is needed anew when somebody else in law goes on with the business; what is
   * bound to its place when the business moves.
   */
  readonly boundTo?: 'holder' | 'place' | 'both';
  /**
   * A matter that counts in the whole country, or is handled once, where the business has its base: tax, the cash register, a
   * trader's registration. Always, or when a condition holds, as for food from a vehicle. Of an application to several
   * municipalities it stands in the first one's plan alone.
   */
  readonly once?: true | Condition<Fact>;
  /** Why it applies to this business. */
  readonly why: Text;
  /** What the department looks at. */
  readonly tests: Text;
  /** What usually goes wrong, and how to avoid it. */
  readonly obstacles: readonly Text[];
  /** What it costs, or where that is decided. */
  readonly fee: Text;
  /** Kronor to hand it in, where everybody pays as much; 0 where it costs nothing. Left out where a tariff or the matter decides. */
  readonly kronor?: number;
  /** What is best begun the same evening because somebody else’s time is needed, as it goes on after `I kväll:`. */
  readonly begin?: Text;
  readonly validity: Text;
  /** What demands it, of whom. */
  readonly law: Sourced & { readonly also?: readonly Source[] };
  /** Whether it must be in hand, or its waiting time over, before the business may open. Otherwise it has days of its own. */
  readonly neededToOpen: boolean;
  readonly clock: ClockRule;
  readonly stages?: readonly Stage<Numbers>[];
  readonly after?: readonly Prerequisite<Fact>[];
  readonly requirements: readonly Requirement[];
  /**
   * The owner hands it in elsewhere, at this page: it stands in the plan with its time, and is no part of the case. Then
   * the form asks nothing for it.
   */
  readonly elsewhere?: { readonly page: string };
  /** Two must have looked at its decision, wherever it is made: one recommends, another decides. */
  readonly secondPair?: true;
  readonly referrals?: readonly Referral<Role, Fact, Requirement>[];
  readonly appeal: Appeal;
  /** Sentences for its decisions, which officers put into a field and change. */
  readonly phrases?: readonly Phrase[];
  /** What its law calls an outcome, where that is not what its kind calls it. */
  readonly outcomes?: Readonly<Partial<Record<Outcome, Text>>>;
}

export type AnyPermit = PermitDefinition;
