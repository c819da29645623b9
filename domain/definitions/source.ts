import type { Day } from '../calendar/day.ts';

/**
 * What kind of proof a source is, strongest first. Only the first three can show whether something is needed, in which order
 * and by when; a municipality's page shows who decides there, its fee, its contact and its routine.
 */
export const proofs = ['statute', 'regulation', 'authority', 'practice', 'owner', 'none'] as const;
export type Proof = (typeof proofs)[number];

interface Page {
  /** As a person would cite it, without its paragraphs. */
  readonly title: string;
  readonly url: string;
  /** The Swedish calendar day it was read. */
  readonly read: Day;
}

/** A Swedish statute, `lag` or `förordning`, in the text that riksdagen publishes. */
export interface Statute extends Page {
  readonly proof: 'statute';
  /** Its number in Svensk författningssamling, such as `2010:900`. */
  readonly sfs: `${number}:${number}`;
  readonly paragraphs: string;
  /** The latest amendment in the text that was read; `as enacted` when it had none. */
  readonly through: `SFS ${number}:${number}` | 'as enacted';
}

/** Where riksdagen publishes a statute as it reads today. */
export const statuteUrl = (sfs: Statute['sfs']): string =>
  `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-${sfs.replace(':', '-')}`;

/** An act of the European Union that holds as it stands. */
export interface EuropeanAct extends Page {
  readonly proof: 'statute';
  readonly celex: string;
  readonly paragraphs: string;
}

/** A state authority's binding regulation (föreskrift), such as `LIVSFS 2022:12`. */
export interface Regulation extends Page {
  readonly proof: 'regulation';
  readonly number: string;
  readonly paragraphs?: string;
}

/** What the responsible state authority says on its own page, or in a government bill. */
interface Authority extends Page {
  readonly proof: 'authority';
}

/** A municipality's, its company's or its association's page. */
export interface PracticePage extends Page {
  readonly proof: 'practice';
}

/** What the owner says. */
export interface OwnersWord {
  readonly proof: 'owner';
  readonly title: string;
}

/** Nothing that was read: what we assume until somebody has. */
export interface Unread {
  readonly proof: 'none';
  readonly title: string;
}

/** What can show that a duty, an order, a time or a limit is the law. */
export type Binding = Statute | EuropeanAct | Regulation | Authority;
/** Where a rule comes from, so that a reader can check it. */
export type Source = Binding | PracticePage | OwnersWord | Unread;

/**
 * A rule that decides whether something is needed, in which order or by when. It is verified only by the statute or the state
 * authority; `verified: false` is shown to the applicant as "check with the department".
 */
export type Sourced =
  | { readonly source: Binding; readonly verified: true }
  | { readonly source: Source; readonly verified: false };

/** How somebody does what the law leaves open. Their own page is proof enough. */
export interface Told {
  readonly source: Source;
  readonly verified: boolean;
}

/** A source as it is cited: `Plan- och bygglagen (2010:900) 9 kap. 9–12 §§`. */
export function citation(source: Source): string {
  if (source.proof === 'regulation') {
    return [`${source.number} ${source.title}`.trim(), source.paragraphs].filter(Boolean).join(', ');
  }
  return 'paragraphs' in source ? `${source.title} ${source.paragraphs}` : source.title;
}
