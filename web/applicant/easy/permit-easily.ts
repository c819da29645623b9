import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { inSentence, type Language, type Text } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import { capital } from '../plan/capital.ts';
import { firstSentence } from '../plan/first-sentence.ts';
import { inKronor } from '../plan/in-kronor.ts';
import { whenOf } from '../plan/when-of.ts';
import { easyKinds, easyWhens, easyWords as words } from './easy-words.ts';

/** A permit in short sentences. */
export interface EasyPermit {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly string[];
  /** Where it is handed in, of what is handed in elsewhere. */
  readonly href?: string;
}

/** What is said of a permit: whether it is needed, why, what it is, who has it, what comes first, when, and what it costs. */
export function permitEasily(permit: PlanPermitView, plan: PlanView, language: Language): EasyPermit {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) => fill(text[language], values);
  const { name, why, kind, certainty, elsewhere, kronor } = permit;
  const kindIs = easyKinds[kind]?.is;
  return {
    id: permit.id,
    name,
    sentences: [
      ...(certainty === 'possible' ? [say(words.perhaps), say(words.depends)] : []),
      firstSentence(why),
      ...(kindIs ? [say(kindIs)] : []),
      ...whoHasIt(permit, say),
      ...whatIsFirst(permit, say),
      ...whenDone(permit, plan, say, language),
      ...(kronor === undefined
        ? []
        : [kronor === 0 ? say(words.free) : say(words.costsAtLeast, { sum: inKronor(kronor, language) })]),
    ],
    ...(elsewhere !== undefined && { href: elsewhere }),
  };
}

type Say = (text: Text, values?: Readonly<Record<string, string>>) => string;

function whoHasIt({ kind, clock, elsewhere, departmentName: who }: PlanPermitView, say: Say): readonly string[] {
  if (kind === 'opinion') return [say(words.opines, { who: capital(who) }), say(words.noWork)];
  if (elsewhere !== undefined) return [say(words.handInTo, { who })];
  return [clock.kind === 'wait' ? say(words.reportTo, { who }) : say(words.decides, { who: capital(who) })];
}

function whatIsFirst({ after }: PlanPermitView, say: Say): readonly string[] {
  const of = (strength: 'hard' | 'advisable', text: Text) =>
    after.filter((a) => a.strength === strength).map((a) => say(text, { name: inSentence(a.name) }));
  return [...of('hard', words.before), ...of('advisable', words.goodBefore)];
}

function whenDone(permit: PlanPermitView, plan: PlanView, say: Say, language: Language): readonly string[] {
  const { clock, window, usable, stages } = permit;
  const day = (of: string) => ({ day: dayInWords(of, language) });
  const when = whenOf(permit, plan);
  const isExpected = when === 'expected' || when === 'expectedBetween' || when === 'waitExpected';
  return [
    say(easyWhens[when], day(window.statutory)),
    ...(when === 'wait' ? [say(words.unless)] : []),
    ...(isExpected ? [say(words.notSure)] : []),
    ...(clock.noLimit ? [say(words.longer)] : []),
    ...(stages.length > 0 && usable.statutory > window.statutory
      ? [say(words.thenWait), say(words.usable, day(usable.statutory))]
      : []),
  ];
}
