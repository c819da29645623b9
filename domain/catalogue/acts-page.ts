import { acts } from '../acts/all.ts';
import type { AnyAct, Doer, FieldWords, On, RefusalWords } from '../acts/define.ts';
import { isByLink } from '../acts/doers.ts';
import type { Example } from '../acts/example.ts';

import type { Effect } from '../case/effects.ts';
import { problems } from '../words/problems.ts';

const doers: Readonly<Record<Doer, string>> = {
  owner: 'the owner',
  officer: 'an officer of the body that decides',
  head: 'the head of a department',
  delegate: 'whoever decides by delegation',
  'invited-body': 'an officer of a body that is asked',
  consulted: 'a body outside the catalogue, by its link',
  coordinator: 'the coordinator',
  system: 'the system',
};
const ons: Readonly<Record<On, string>> = { task: 'a task', permit: 'a permit', case: 'the case' };

/**
 * `docs/acts.md`: everything that people do in a case, made from the acts themselves.
 *
 * @param examplesOf the examples of an act
 */
export const actsPage = (examplesOf: (act: AnyAct) => readonly Example[]): string => `# Acts

<!-- Made by domain/catalogue/acts-page.ts from domain/acts. To make it anew: npx vitest run tests/domain/acts-page.test.ts -u -->

Everything that people do in a case that has been handed in. Each act is a folder of [domain/acts](../domain/acts); [add-an-act.md](add-an-act.md) says how one is added.

${(acts as readonly AnyAct[]).map((act) => `- [${act.words.title.en}](#${act.name}) (${act.words.title.sv}): ${act.by.map((doer) => doers[doer]).join(', ')}`).join('\n')}

${(acts as readonly AnyAct[]).map((act) => section(act, examplesOf(act))).join('\n')}`;

function section(act: AnyAct, examples: readonly Example[]): string {
  const { words, effects } = act;
  const fields = Object.entries(words.fields as Readonly<Record<string, FieldWords>>);
  const refusals = Object.entries(words.refusals as Readonly<Record<string, RefusalWords>>);
  const facts = Object.entries(effects as Readonly<Record<string, readonly Effect[]>>);
  const mails = Object.keys(words.mails ?? {});
  return `## ${act.name}

${act.call.summary}.

- **By** ${act.by.map((doer) => doers[doer]).join(', ')}; **on** ${ons[act.on]}${act.tasks.length > 0 ? ` (${act.tasks.join(', ')})` : ''}
- **Call** \`POST ${act.path}\`${!isByLink(act) && act.on === 'task' ? ', with `If-Match`' : ''}
${facts.map(([type, those]) => `- **Records** \`${type}\`${those.length > 0 ? `: ${those.join(', ')}` : ': read by its own department alone'}`).join('\n')}
${mails.length > 0 ? `- **Mails** the applicant: ${mails.map((kind) => `\`${kind}\``).join(', ')}\n` : ''}${fields.length > 0 ? `\n| field | in Swedish | in English |\n| --- | --- | --- |\n${fields.map(([name, { label }]) => `| \`${name}\` | ${label.sv} | ${label.en} |`).join('\n')}\n` : ''}${refusals.length > 0 ? `\n| refused | answer | what it says |\n| --- | --- | --- |\n${refusals.map(([code, { as, says }]) => `| \`${code}\` | ${problems[as].status} \`${as}\` | ${(says ?? problems[as].detail).en} |`).join('\n')}\n` : ''}
${examples.map(({ name, gives }) => `- ${name}${'refused' in gives ? `: refused, ${gives.refused.map((code) => `\`${code}\``).join(', ')}` : ''}`).join('\n')}
`;
}
