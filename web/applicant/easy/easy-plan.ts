import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { type Language, listOf, type Text } from '#domain/definitions/text.ts';
import { openingTooEarly } from '#domain/plan/opening-days.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { fill } from '#domain/words/fill.ts';
import type { GuidePlace } from '../guide/guide-address.ts';
import { capital } from '../plan/capital.ts';
import { dayOfPlan } from '../plan/day-of-plan.ts';
import { figuresOf } from '../plan/figures.ts';
import { inKronor } from '../plan/in-kronor.ts';
import { partsOf } from '../plan/parts.ts';
import { whatIsSaid, whatIsUnsaid } from '../plan/said.ts';
import { tonight } from '../plan/tonight.ts';
import { authorityWord, easyKinds, easyWords as words } from './easy-words.ts';
import { type EasyPermit, permitEasily } from './permit-easily.ts';

export interface EasyPart {
  readonly id: string;
  readonly title: string;
  /** Each says one thing, and stands on a line of its own. */
  readonly sentences: readonly string[];
  readonly permits: readonly EasyPermit[];
  /** Where more is told: another site, or a place on the ordinary plan, `#papers-koping-alcohol`. */
  readonly href?: string;
}

/** A plan in easy words. Its facts are the ordinary plan's. */
export interface EasyPlan {
  readonly about: readonly string[];
  readonly parts: readonly EasyPart[];
  /** What is explained of the words that it uses. */
  readonly hardWords: readonly { readonly word: string; readonly means: string }[];
}

/**
 * @param whole with what follows from what nobody has said
 * @param event what it is for, as the guide names it
 * @param place what is ticked as done, and the day that the owner has in mind
 */
export function easyPlan(
  whole: PlanAnswer,
  event: string,
  place: Pick<GuidePlace, 'done' | 'opening'>,
  language: Language,
): EasyPlan {
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}) => fill(text[language], values);
  const part = (id: string, title: Text | string, more: Partial<EasyPart>): readonly EasyPart[] => {
    const { sentences = [], permits = [] } = more;
    if (sentences.length + permits.length === 0) return [];
    return [{ id, title: typeof title === 'string' ? title : say(title), ...more, sentences, permits }];
  };
  const plan = whatIsSaid(whole);
  const others = plan.others?.map(whatIsSaid) ?? [];
  const { awaited, apart, own } = partsOf(plan);
  const easily = (permits: readonly PlanPermitView[], of: PlanView) =>
    permits.map((permit) => permitEasily(permit, of, language));
  const next = tonight(plan, place, language);
  const unsaid = whatIsUnsaid(whole);
  const blocks = [...plan.obstacles].sort(
    (a, b) => Number(b.id === openingTooEarly) - Number(a.id === openingTooEarly),
  );
  const parts = [
    ...part('day', words.day, { sentences: dayEasily(plan, language) }),
    ...part('much', words.much, { sentences: muchEasily(plan, language) }),
    ...part('beware', words.beware, { sentences: [...new Set(blocks.flatMap(({ text, remedy }) => [text, remedy]))] }),
    ...part('first', words.first, next ? { sentences: [`${capital(next.what)}.`], href: next.href } : {}),
    ...part('needed', words.needed, { permits: easily(awaited, plan) }),
    ...part('apart', aimTexts[plan.aim].apart, { permits: easily(apart, plan) }),
    ...part('own', words.own, { permits: easily(own, plan) }),
    ...others.flatMap((other) =>
      part(`in-${other.municipality}`, say(words.also, { municipality: other.municipalityName }), {
        sentences: other.permits.length === 0 ? [say(words.nothingMore)] : dayEasily(other, language, plan),
        permits: easily(other.permits, other),
      }),
    ),
    ...part('more', words.more, {
      sentences: unsaid.permits.length + unsaid.reminders.length > 0 ? [say(words.moreText), say(words.depends)] : [],
    }),
    ...part('remember', words.remember, remembered(plan, say)),
  ];
  return {
    about: [
      say(words.about, { event }),
      say(words.where, { municipality: plan.municipalityName }),
      ...(others.length > 0
        ? [
            say(words.alsoWhere, {
              others: listOf(
                others.map((o) => o.municipalityName),
                language,
              ),
            }),
          ]
        : []),
    ],
    parts,
    hardWords: hardWordsOf([plan, ...others], language),
  };
}

/** The day, and the two beside it where they are others. */
function dayEasily(plan: PlanView, language: Language, base?: PlanView): readonly string[] {
  const aim = aimTexts[plan.aim];
  const { early, statutory, late } = plan.opening.shown;
  const basis = dayOfPlan(plan, base);
  if (basis === 'nothing' || basis === 'free' || basis === 'sameDay') return [aim[basis][language]];
  const say = (text: Text, day: string) =>
    fill(text[language], { can: aim.can[language], day: dayInWords(day, language) });
  return [
    say(basis === 'law' ? words.on : words.around, statutory),
    ...(basis === 'law' ? [] : [words.notSure[language]]),
    ...(early < statutory ? [words.mayBeSooner[language], say(words.earliest, early)] : []),
    ...(late > statutory ? [words.mayBeLater[language], say(words.latest, late)] : []),
    words.complete[language],
    words.slower[language],
  ];
}

function muchEasily(plan: PlanAnswer, language: Language): readonly string[] {
  const { matters, bodies, kronor, unpriced } = figuresOf(plan);
  if (matters === 0) return [];
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}) => fill(text[language], values);
  const sum = inKronor(kronor, language);
  const isKnown = unpriced.length === 0;
  return [
    say(matters === 1 ? words.oneThing : words.things, { n: matters }),
    say(bodies === 1 ? words.oneBody : words.bodies, { n: bodies }),
    ...(kronor > 0 ? [say(words.costsAtLeast, { sum })] : []),
    ...(isKnown ? (kronor === 0 ? [say(words.free)] : []) : [say(words.priceLater)]),
  ];
}

/** Duties are what a plan to close is about; of any other they are told on the ordinary plan. */
function remembered(
  { aim, reminders }: PlanView,
  say: (text: Text, values?: Readonly<Record<string, number>>) => string,
): Pick<EasyPart, 'sentences'> & { readonly href?: string } {
  if (reminders.length === 0) return { sentences: [] };
  if (aim === 'close') return { sentences: reminders.map(({ text }) => text) };
  return { sentences: [say(words.others, { n: reminders.length }), say(words.readOn)], href: '#reminders' };
}

function hardWordsOf(plans: readonly PlanView[], language: Language): EasyPlan['hardWords'] {
  const kinds = new Set(plans.flatMap(({ permits }) => permits.map(({ kind }) => kind)));
  const used = Object.entries(easyKinds).flatMap(([kind, word]) => (kinds.has(kind) ? [word] : []));
  return [...used, ...(used.length > 0 ? [authorityWord] : [])].map(({ name, means }) => ({
    word: name[language],
    means: means[language],
  }));
}
