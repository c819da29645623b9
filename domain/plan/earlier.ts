import type { Day } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { Answer } from '../definitions/condition.ts';
import { makePlan, type PlanInput } from './make-plan.ts';
import type { Plan } from './planned.ts';

/** Something the owner can leave out, and the days the business could then open. */
interface Earlier {
  readonly question: string;
  readonly early: Day;
  readonly statutory: Day;
  /** The permits that would not be needed. */
  readonly spares: readonly string[];
}

/** What would make the opening earlier, for every permit that decides it. */
export interface EarlierDays {
  /** Those that help, the one that saves most first. */
  readonly choices: readonly Earlier[];
  /** The permits that decide a day and that no choice spares, in order. There only a complete application helps. */
  readonly fixed: readonly string[];
}

/**
 * Plans without each choice that can be left out, one at a time.
 *
 * @param place which of the input's municipalities it is for; the one where the business has its base, unless another is named
 */
export function whatMakesItEarlier(catalogue: Catalogue, input: PlanInput, place = input.municipality): EarlierDays {
  const now = makePlan(catalogue, input, place);
  const path = [...new Set([...now.opening.paths.statutory, ...now.opening.paths.early])];
  const tried = Object.entries(now.answers).flatMap(([question, answer]): Earlier[] => {
    const without = leftOut(catalogue, question, answer);
    if (without === undefined || Object.hasOwn(catalogue.events[input.event]?.given ?? {}, question)) return [];
    const other = makePlan(catalogue, { ...input, answers: { ...now.answers, [question]: without } }, place);
    const { opening } = other;
    const ids = new Set(other.permits.map((p) => p.id));
    return [
      {
        question,
        early: opening.shown.early,
        statutory: opening.shown.statutory,
        spares: now.permits.map((p) => p.id).filter((id) => !ids.has(id)),
      },
    ];
  });
  const choices = tried
    .filter((e) => e.statutory < now.opening.shown.statutory || e.early < now.opening.shown.early)
    .filter((choice, _, all) => !all.some((other) => coversBetter(catalogue, other, choice)))
    .sort((a, b) => a.statutory.localeCompare(b.statutory) || a.early.localeCompare(b.early))
    .filter(
      ({ question }, index, all) => all.findIndex((e) => isSameChoice(catalogue, e.question, question)) === index,
    );
  const spared = new Set(tried.flatMap((e) => e.spares));
  return { choices, fixed: inPlan(now, path).filter((id) => !spared.has(id)) };
}

/**
 * Whether one of two choices says what the other does, and better: a part of the business and something in it. The part is named
 * when leaving all of it out gives earlier days than that alone; otherwise it is enough to leave out the less.
 */
function coversBetter({ questions }: Catalogue, one: Earlier, other: Earlier): boolean {
  const opens = (part: string, within: string) => {
    const when = questions[within]?.when;
    return when !== undefined && 'is' in when && when.is && when.question === part;
  };
  const isEarlier = one.statutory < other.statutory || (one.statutory === other.statutory && one.early < other.early);
  if (opens(one.question, other.question)) return isEarlier;
  return opens(other.question, one.question) && one.statutory <= other.statutory && one.early <= other.early;
}

/** Alcohol is left out by whoever does not tick it at first, and by whoever ticks nothing of it later: to the owner that is one. */
const isSameChoice = ({ questions }: Catalogue, one: string, other: string) =>
  one === other || questions[one]?.without?.sv === questions[other]?.without?.sv;

const inPlan = (plan: Plan, ids: readonly string[]) => plan.permits.map((p) => p.id).filter((id) => ids.includes(id));

/** The answer that leaves a choice out, when it was made and can be. */
function leftOut(catalogue: Catalogue, id: string, answer: Answer): Answer | undefined {
  const question = catalogue.questions[id];
  if (question?.without === undefined) return undefined;
  const without = question.withoutIs ?? false;
  return answer === without || answer === false || answer === 'unknown' ? undefined : without;
}
