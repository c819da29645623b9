import type { Day } from '../../calendar/day.ts';
import { citation, type Told } from '../../definitions/source.ts';
import { type ProposalOf, proposalText } from '../proposal.ts';
import {
  type DefinitionInWords,
  proofWords,
  type RuleInWords,
  readAnew,
  ruleTitle,
  throughInWords,
} from '../words/rule.ts';
import { englishOf } from '../words/said.ts';
import { code, escaped, fold, list, saidAsHtml, toAnchor } from './html.ts';

/** What a definition's section needs beside what it says. */
export interface Shown {
  readonly definition: DefinitionInWords;
  readonly file: string;
  readonly version: string;
  readonly today: Day;
  /** What stands beside its name while it is folded: who decides, or where it belongs. */
  readonly beside?: string;
  /** What follows from other definitions, as HTML: which events lead to it, who needs it. */
  readonly follows?: readonly (readonly [label: string, html: string])[];
}

/** One definition, folded: its name, its rules one by one, and what follows from others. */
export function definitionSection(shown: Shown): string {
  const { definition, file, beside = '', follows = [] } = shown;
  const { anchor, name, id, rules } = definition;
  const english = [name.en, ...rules.flatMap(({ says }) => englishOf(says))];
  return `<details class="d" id="${escaped(anchor)}"><summary><h3>${escaped(name.sv)}</h3>${beside && ` <span>${escaped(beside)}</span>`}</summary>
<p class="dev">${code(id)} ${code(file)} ${toAnchor(anchor, `#${anchor}`)}</p>
${rules.map((rule) => ruleSection(rule, shown)).join('\n')}
${follows.map(([label, html]) => `<section class="r"><h4>${escaped(label)}</h4><div>${html}</div></section>`).join('\n')}
${fold('In English', list(english.map(escaped)).replace('<ul>', '<ul lang="en">'), 'en')}</details>`;
}

function ruleSection(rule: RuleInWords, { definition, file, version, today }: Shown): string {
  const leansOn = definition.rules.find(({ anchor }) => anchor === rule.leansOn);
  const of: ProposalOf = { name: definition.name, file, version };
  return `<section class="r" id="${escaped(rule.anchor)}"><h4>${escaped(rule.label)} <a class="q" href="#${escaped(rule.anchor)}" aria-label="Länk till ${escaped(ruleTitle(definition, rule))}">#</a></h4><div>${saidAsHtml(rule.says)}${sourcesOf(rule, leansOn, today)}${fold('Föreslå en ändring', `<pre tabindex="0">${escaped(proposalText(rule, of, leansOn))}</pre>`, 'p')}</div></section>`;
}

function sourcesOf({ sources, ownWording }: RuleInWords, leansOn: RuleInWords | undefined, today: Day): string {
  if (sources.length > 0) return sources.map((told) => `<p class="s">${sourceLine(told, today)}</p>`).join('');
  if (ownWording) return '';
  if (!leansOn) return '<p class="s">Ingen källa är angiven. <b>Inte läst</b></p>';
  const read = leansOn.sources.flatMap(({ source }) => ('read' in source ? [source.read] : [])).sort()[0];
  const when = read === undefined ? '<b>inte läst</b>' : `läst ${read}, läses om senast ${readAnew(read)}`;
  return `<p class="s">Ingen egen källa. Se ${toAnchor(leansOn.anchor, 'var lagen står')}, ${when}</p>`;
}

/** A source with its kind, the day it was read and the day it should be read anew. */
function sourceLine({ source, verified }: Told, today: Day): string {
  const title = escaped(citation(source));
  const link = 'url' in source ? `<a href="${escaped(source.url)}">${title}</a>` : title;
  const parts = [link, proofWords[source.proof], throughInWords(source)].filter((part) => part !== undefined);
  if (source.proof === 'none') parts[1] = '<b>inte läst</b>';
  if ('read' in source) {
    const anew = readAnew(source.read);
    parts.push(`läst ${source.read}`, anew < today ? `<b>skulle ha lästs om ${anew}</b>` : `läses om senast ${anew}`);
  }
  if (!verified && source.proof !== 'none') parts.push('<b>inte kontrollerat</b>');
  return parts.join(' · ');
}
