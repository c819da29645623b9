import type { Text } from '../definitions/text.ts';
import { linesOf, type RuleInWords, sourceInWords } from './words/rule.ts';

/** The definition that a rule belongs to, as a proposal names it. */
export interface ProposalOf {
  readonly name: Text;
  readonly file: string;
  readonly version: string;
}

/** The first line of a proposal, which is also the subject of a mail. */
const proposalTitle = (rule: RuleInWords, { name }: ProposalOf): string =>
  `Ändra ${rule.label.toLocaleLowerCase('sv')}: ${name.sv}`;

/**
 * A filled-in issue: what a rule says today and on what it rests, with fields for what it should say, what shows that, from when,
 * and who has checked it. A developer can make the change from it without asking.
 */
export function proposalText(rule: RuleInWords, of: ProposalOf, leansOn?: RuleInWords): string {
  const sources = rule.sources.length > 0 ? rule.sources : (leansOn?.sources ?? []);
  return `${proposalTitle(rule, of)}

Regel: #${rule.anchor}
Definition: ${rule.code}
Fil: ${of.file}
Katalog: ${of.version}

STÅR I DAG
${linesOf(rule) || 'Bara källan.'}

KÄLLA I DAG
${sources.map(sourceInWords).join('\n') || 'Ingen: inte läst.'}

SKA STÅ


LAG OCH PARAGRAF SOM VISAR DET (och dagen den lästes)


GÄLLER FRÅN


KONTROLLERAT AV (namn, roll, dag)

`;
}
