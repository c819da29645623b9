import type { AnyAct, Doer, FieldWords, RefusalWords } from '../acts/define.ts';
import type { MailContent } from '../mails/content.ts';
import { problems } from '../words/problems.ts';
import type { OfficersWords } from './officers-words.ts';

/** Who does an act, where they are staff. */
export const staffDoers: Readonly<Partial<Record<Doer, string>>> = {
  officer: 'handläggare på den förvaltning som beslutar',
  'invited-body': 'handläggare på en myndighet som är tillfrågad',
  head: 'chefen',
  delegate: 'den som beslutar på delegation',
  coordinator: 'företagslotsen',
};

/** What is known of an act outside itself. */
export interface AroundAct {
  readonly said: OfficersWords;
  /** The tab its form is in. */
  readonly tab?: string;
  /** The key that goes there. */
  readonly key?: string;
  /** The fields that may be left empty. */
  readonly optional: readonly string[];
  /** What the owner is mailed. */
  readonly mails: readonly MailContent[];
}

/** A page of `docs/officers/`: an act as an officer meets it. In Swedish, as officers read. */
export function officersPage(act: AnyAct, { said, tab, key, optional, mails }: AroundAct): string {
  const { title, button, fields, refusals } = act.words;
  // That there is no such task or question is nothing that an officer meets in its form.
  const met = Object.values(refusals as Readonly<Record<string, RefusalWords>>).filter(({ as }) => as !== 'not-found');
  const refused = [...new Set(met.map(inWords))];
  return [
    `# ${title.sv}`,
    '<!-- Made by domain/catalogue/officers-page.ts. To make it anew: npx vitest run tests/docs/officers.test.ts -u -->',
    said.does,
    [
      `- **Var:** ${said.where ?? `I uppgiften, ${tab === undefined ? 'bland det som går att göra' : `fliken **${tab}**`}.`} Knappen heter **${button.sv}**.`,
      ...(key === undefined ? [] : [`- **Tangent:** \`${key}\``]),
      `- **Vem:** ${act.by.flatMap((doer) => staffDoers[doer] ?? []).join(', ')}.`,
      `- **Lag:** ${said.law ?? 'Ingen särskild paragraf.'}`,
      `- **Ångra:** ${said.undo}`,
    ].join('\n'),
    ...section(
      'Det här fyller du i',
      Object.entries(fields as Readonly<Record<string, FieldWords>>).flatMap(inForm(optional)),
    ),
    ...section('Det här läser företaget', [mails.map(asMail).join('\n\n')].filter(Boolean)),
    ...section(
      'När det inte går',
      refused.map((sentence) => `- ${sentence}`),
    ),
    '[Alla åtgärder](../officers.md#åtgärderna)\n',
  ].join('\n\n');
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];

const inForm =
  (optional: readonly string[]) =>
  ([name, field]: readonly [string, FieldWords]): readonly string[] => {
    const { label, help } = field;
    const choices =
      field.as === 'choice'
        ? ` Välj: ${Object.values(field.options)
            .map(({ sv }) => sv)
            .join(' · ')}.`
        : '';
    const free = optional.includes(name) ? ' (får lämnas tomt)' : '';
    return [`- **${label.sv}**${free}${help || choices ? ':' : ''}${help ? ` ${help.sv}` : ''}${choices}`];
  };

/** What is filled in when it is said stands as dots; the law that it follows from, which ends a sentence, is left out. */
const inWords = ({ as, says }: RefusalWords): string =>
  (says ?? problems[as].detail).sv.replace('{law}', '').replace(/\{\w+\}/g, '…');

const asMail = ({ subject, paragraphs }: MailContent): string =>
  [`Mejlet _${subject}_:`, '', ...paragraphs.flatMap((paragraph) => [`> ${paragraph}`, '>']).slice(0, -1)].join('\n');
