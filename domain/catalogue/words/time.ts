import type { Span } from '../../calendar/day.ts';
import type { Basis, ClockRule, Counting, Stage, SupplementRule } from '../../definitions/permit.ts';
import type { Text } from '../../definitions/text.ts';
import { countedFrom } from '../../words/counting.ts';
import { spanInWords } from '../../words/spans.ts';
import type { Wording } from './condition.ts';
import { inBoth, quoted, type Said, said } from './said.ts';

const span = (of: Span): string => spanInWords(of, 'sv');

const restsOn: Readonly<Record<Basis, string>> = {
  law: 'Tiden står i lag.',
  goal: 'Tiden är myndighetens eget mål, inte lag.',
  estimate: 'Tiden är tjänstens uppskattning. Ingen lag sätter den.',
};

/** How long it takes, what that rests on, and what may prolong it. */
export function clockInWords(clock: ClockRule): readonly Said[] {
  const note = clock.note ? [inBoth(clock.note)] : [];
  if (clock.kind === 'wait') return [said(waitInWords(clock.wait)), said(restsOn[clock.basis]), ...note];
  if (clock.basis !== 'law')
    return [
      said(`Beslut: ${span(clock.typical)}${clock.longest ? `, som längst ${span(clock.longest)}` : ''}.`),
      said(restsOn[clock.basis]),
      ...note,
    ];
  return [
    said(`Beslut inom ${span(clock.statutory)}.`),
    said(restsOn.law),
    ...(clock.typical ? [said(`Vanligt är ${span(clock.typical)}.`)] : []),
    said(extensionInWords(clock)),
    ...note,
  ];
}

const waitInWords = (wait: Span): string =>
  wait.value === 0 ? 'Ni får börja direkt.' : `Vänta ${span(wait)}. Sedan får ni börja utan beslut.`;

function extensionInWords({ extension, extensionCounted }: { extension?: Span; extensionCounted?: Span }): string {
  if (extension) return `Tiden kan förlängas en gång med högst ${span(extension)}, med skäl.`;
  if (!extensionCounted) return 'Ingen förlängning är angiven.';
  return `Lagen låter det ta längre tid och sätter ingen gräns. Tjänsten räknar med ${span(extensionCounted)} till, som är dess uppskattning.`;
}

const supplements: Readonly<Record<SupplementRule, Text>> = {
  restart: {
    sv: 'Begär myndigheten komplettering börjar tiden om när kompletteringen kommer in.',
    en: 'If the authority asks for more, the time starts over when that comes.',
  },
  'restart-if-asked-within-three-weeks': {
    sv: 'Begär myndigheten komplettering inom tre veckor börjar tiden om när kompletteringen kommer in.',
    en: 'If the authority asks for more within three weeks, the time starts over when that comes.',
  },
  'runs-on': {
    sv: 'Tiden går vidare även om myndigheten begär komplettering.',
    en: 'The time runs on even if the authority asks for more.',
  },
};

/** From when it is counted, and what a supplement does to it. The authority tells an owner the same as ”vi”; here it is named. */
export const countingInWords = ({ starts, onSupplement }: Counting): readonly Said[] => {
  const [from, more] = [countedFrom[starts], supplements[onSupplement]];
  return [{ text: `${from.sv} ${more.sv}`, en: `${from.en} ${more.en}` }];
};

/** What must pass between a decision and use. */
export function stageInWords({ catalogue }: Wording, { name, lasts }: Stage): readonly Said[] {
  if (!('answer' in lasts)) return [inBoth(name), said(`Tar ${span(lasts)}.`)];
  const { answer, unit, otherwise } = lasts;
  const asked = catalogue.questions[answer]?.ask.sv ?? answer;
  return [
    inBoth(name),
    {
      text: `Tar så lång tid som företaget svarar på ${quoted(asked)}; annars räknas ${span({ value: otherwise, unit })}.`,
      to: { anchor: `question-${answer}`, code: answer },
      key: `${answer} ${unit} ${otherwise}`,
    },
  ];
}
