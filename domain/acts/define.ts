import type * as z from 'zod';
import type { Day, Instant } from '../calendar/day.ts';
import type { MailboxDoes } from '../case/address-mails.ts';
import type { ActFact, Effect } from '../case/effects.ts';
import type { Actor, Colleague, FactOf, TaskKind } from '../case/facts.ts';
import type { CannotJoin, Joins } from '../case/joins.ts';
import type { OwnFiling } from '../case/own-filings.ts';
import type { CaseView, TaskView } from '../case/view.ts';
import type { SecondPair } from '../definitions/second-pair.ts';
import type { Text } from '../definitions/text.ts';
import type { MailSaid, MailWords } from '../words/mail.ts';
import type { ProblemCode } from '../words/problems.ts';

/**
 * Who does it. `officer`: somebody of the body that decides; `invited-body`: somebody of a body that is asked for its opinion.
 * `consulted`: a body outside the catalogue, by the link that its mailbox got. `head` and `delegate` are officers with more to
 * say; `system` has no call.
 */
export type Doer = 'owner' | 'officer' | 'head' | 'delegate' | 'invited-body' | 'consulted' | 'coordinator' | 'system';

/** What it is done to. */
export type On = 'task' | 'permit' | 'case';

/** A case at the moment of an act, seen by whoever does it. */
export interface Situation {
  readonly caseId: string;
  readonly view: CaseView;
  /** The case as it would be with more facts. */
  readonly after: (more: readonly Recorded[]) => CaseView;
  readonly by: Actor;
  readonly now: Instant;
  /** What the owner files elsewhere, which the plan of a case does not hold. */
  readonly ownFilings: () => readonly OwnFiling[];
  /** Who is known to belong to the task's department; nobody for an act that does not ask (`knowsColleagues`). */
  readonly colleagues: readonly Colleague[];
  /** Where two must have looked at the decision of the task: what whoever acts may do with it. */
  readonly secondPair?: SecondPair;
  /** The bodies of the catalogue that can be asked for an opinion in the case's municipality. */
  readonly bodies: () => readonly string[];
  /** What a permit of today's catalogue would bring into the case, or why it cannot join it. */
  readonly joins: (permit: string) => Joins | CannotJoin;
  /** What the address names within the case or the task: a question. */
  readonly ref?: string;
}

export interface TaskSituation extends Situation {
  readonly task: TaskView;
}

type SituationOn<O extends On> = O extends 'task' ? TaskSituation : Situation;

/** Why something may not be done now. */
export interface Refused<Code extends string = string> {
  readonly code: Code;
  /** The field it is about; the whole when it is left out. */
  readonly pointer?: string;
  /** Ids of permits or departments, for `{about}` of its text. */
  readonly about?: readonly string[];
  /** A permit's prerequisites that it follows from: their source is `{law}` of its text. */
  readonly follows?: { readonly permit: string; readonly from: readonly string[] };
  /** Days, for the other places of its text. */
  readonly days?: Readonly<Record<string, Day>>;
}

/** How a refusal is answered: the problem, and what it says in `errors` where that problem lists what remains. */
export interface RefusalWords {
  readonly as: ProblemCode;
  readonly says?: Text;
}

type Bare<T extends ActFact> = T extends ActFact ? Omit<FactOf<T>, 'key' | 'at' | 'by' | 'tookOver'> : never;

/** A fact to be stored. With a key it can happen only once in the case; without one it is the next in its task's stream. */
export type Recorded<T extends ActFact = ActFact> = Bare<T> & { readonly key?: string };

/** How a field of a form is filled in. */
type FieldKind =
  | { readonly as: 'text'; readonly rows: number }
  | { readonly as: 'line' | 'email' | 'day' }
  /** One thing on each line. */
  | { readonly as: 'lines'; readonly rows: number }
  | { readonly as: 'choice'; readonly options: Readonly<Record<string, Text>> }
  /** It is known from where the form stands, and nobody fills it in. */
  | { readonly as: 'given' };

/** A field of a form: what it is called, and how it is filled in. */
export type FieldWords = FieldKind & { readonly label: Text; readonly help?: Text };

/** The mails an act makes due to the applicant, by the kind of their cause, and the line in the history that each went. */
export type ActMails = Readonly<
  Record<
    string,
    {
      /** @returns nothing for a cause of another act */
      readonly say: (id: string, view: CaseView, words: MailWords) => MailSaid | undefined;
      readonly sent: { readonly staff: Text; readonly applicant: Text };
    }
  >
>;

/** What an act says, in both languages. */
export interface ActWords<Fields extends string, Code extends string, T extends ActFact> {
  /** Heading of its form. */
  readonly title: Text;
  /** What its button says. */
  readonly button: Text;
  readonly fields: Readonly<Record<Fields, FieldWords>>;
  readonly refusals: Readonly<Record<Code, RefusalWords>>;
  /**
   * Its line in the history, for staff and, where it tells the applicant, for the applicant; `own` is read by the department
   * that did it, instead of what all staff reads. `null`: no line. What its fact says can be put in by the field's name.
   */
  readonly history: Readonly<
    Record<T, { readonly staff: Text | null; readonly own?: Text; readonly applicant?: Text }>
  >;
  readonly mails?: ActMails;
}

/** What happens when its call comes twice, because the first answer was lost or two were under way at once. */
export interface SentAgain {
  /**
   * By what the second is known for the first: `nothing` is stored, so that there is nothing to know; a `key` that the caller
   * gives; what it is `about`, which can happen once; the very `same` said by the same person; or `words`, which are the same by a
   * key where the caller gives one, and else only a moment after, with nothing between.
   */
  readonly by: 'nothing' | 'key' | 'about' | 'same' | 'words';
  /** The second, with the same content. */
  readonly again: string;
  /** The second, with another content. */
  readonly other: string;
}

/** How it is described to whoever calls the API. */
interface ActCall {
  /** A name for it in code that is made from the API's description. */
  readonly id: string;
  readonly summary: string;
  readonly again: SentAgain;
}

/**
 * One thing that somebody does in a case. Its call, rights, form, refusals, line in the history, mails and page in the docs
 * follow from it.
 */
export interface Act<
  Name extends string = string,
  Path extends `/api/${string}` = `/api/${string}`,
  O extends On = On,
  B extends readonly Doer[] = readonly Doer[],
  Input extends z.ZodObject | undefined = z.ZodObject | undefined,
  Code extends string = string,
  T extends ActFact = ActFact,
  Answer extends z.ZodObject = z.ZodObject,
> {
  /** As its folder is called. */
  readonly name: Name;
  readonly by: B;
  readonly on: O;
  /** The kinds of task it is done to, or that its question belongs to. */
  readonly tasks: readonly TaskKind[];
  /** Where it is called. */
  readonly path: Path;
  readonly call: ActCall;
  /** What must be said with it; nothing where it says all by itself. */
  readonly input: Input;
  /** Why it may not be done; none means that it may. What is wrong with it in itself is said before what the case hinders. */
  refuse(at: SituationOn<O>, input: InputOf<Input>): readonly Refused<Code>[];
  /** What happened. */
  record(at: SituationOn<O>, input: InputOf<Input>): readonly Recorded<T>[];
  /** What its facts do to the case. */
  readonly effects: Readonly<Record<T, readonly Effect[]>>;
  /** Whether the very same is done already, so that whoever sends it again gets the answer of the first time. */
  isDone(at: SituationOn<O>, input: InputOf<Input>): boolean;
  /** What its call answers. */
  readonly answer: {
    /** In a sentence, for the API's description. */
    readonly says: string;
    readonly schema: Answer;
    of(at: SituationOn<O>, input: InputOf<Input>): object;
  };
  readonly words: ActWords<Fields<Input>, Code, T>;
  /** The field whose files have been sent to the file store. They are checked, and taken into the case, before it is recorded. */
  readonly files?: Fields<Input>;
  /** The field with answers to questions of the form, and which those are. They are checked by what the catalogue says of each. */
  readonly answers?: {
    readonly field: Fields<Input>;
    of(at: SituationOn<O>, input: InputOf<Input>): readonly string[];
  };
  /** Its rules ask who else belongs to the task's department. */
  readonly knowsColleagues?: true;
  /** It may be done when the case is closed: then somebody has to look after its mails. */
  readonly evenWhenClosed?: true;
  /** It may be done in a task that has ended, by whoever it was theirs. */
  readonly evenWhenDone?: true;
  /** It may be done by somebody who has reported that they are disqualified: to say so again. */
  readonly evenWhenDisqualified?: true;
  /** Whoever does it proves that they read a mailbox, with the key in a mail that went there, instead of having a session. */
  readonly fromMailbox?: MailboxDoes;
  /** A mailbox that nobody has proved to be theirs, to which it makes a mail due: how often that is done has a limit. */
  writesTo?(input: InputOf<Input>): string;
  /** Whether a task's page offers it now; where it is left out, a task of its kind always does. */
  offered?(view: CaseView, task: TaskView, secondPair: SecondPair | undefined): boolean;
}

export type InputOf<Input extends z.ZodObject | undefined> = Input extends z.ZodObject ? z.output<Input> : undefined;
type Fields<Input extends z.ZodObject | undefined> = Input extends z.ZodObject ? keyof z.output<Input> & string : never;

type TaskPath<Name extends string> = `/api/tasks/{taskId}/${Name}`;
type CasePath<Name extends string> = `/api/cases/{caseId}/${Name}`;
type PermitPath<Name extends string> = `/api/cases/{caseId}/permits/{id}/${Name}`;
export type PathOf<O extends On, Name extends string> = O extends 'task'
  ? TaskPath<Name>
  : O extends 'case'
    ? CasePath<Name>
    : PermitPath<Name>;

const pathOf = (on: On, name: string): `/api/${string}` =>
  on === 'task'
    ? `/api/tasks/{taskId}/${name}`
    : on === 'case'
      ? `/api/cases/{caseId}/${name}`
      : `/api/cases/{caseId}/permits/{id}/${name}`;

/** An act whose call is named as its folder. */
export function defineAct<
  const Name extends string,
  const O extends On,
  const B extends readonly Doer[],
  Input extends z.ZodObject | undefined,
  Code extends string,
  T extends ActFact,
  Answer extends z.ZodObject,
>(
  act: Omit<Act<Name, PathOf<O, Name>, O, B, Input, Code, T, Answer>, 'path'>,
): Act<Name, PathOf<O, Name>, O, B, Input, Code, T, Answer> {
  return { ...act, path: pathOf(act.on, act.name) as PathOf<O, Name> };
}

/** An act whose call was promised before acts had names: API 1 keeps it. */
export const definePromisedAct = <
  const Name extends string,
  const Path extends `/api/${string}`,
  const O extends On,
  const B extends readonly Doer[],
  Input extends z.ZodObject | undefined,
  Code extends string,
  T extends ActFact,
  Answer extends z.ZodObject,
>(
  act: Act<Name, Path, O, B, Input, Code, T, Answer>,
): Act<Name, Path, O, B, Input, Code, T, Answer> => act;

/** Any act, for what goes through the list of them. Its own input has been checked by its own schema. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of different acts' functions have nothing in common
export type AnyAct = Act<string, `/api/${string}`, On, readonly Doer[], any, any, any, z.ZodObject>;
