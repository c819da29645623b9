import { apiRoutes, type Call } from '../api/calls.ts';
import { type Caller, callers, whoMay } from '../api/rights-table.ts';
import type { Catalogue } from '../definitions/catalogue.ts';

const columns: Readonly<Record<Caller, string>> = {
  everybody: 'everybody',
  draft: 'draft',
  mailbox: 'mailbox',
  consulted: 'consulted',
  applicant: 'applicant',
  own: 'own',
  head: 'head',
  delegate: 'delegate',
  decides: 'decides',
  'is-asked': 'is asked',
  'has-decided': 'has decided',
  'was-asked': 'was asked',
  coordinates: 'coordinates',
  outside: 'outside',
  machine: 'machine',
};

/**
 * `docs/who-may-what.md`: who may make which call, which body reads which fields and files for an opinion, and what is
 * guarded. Made from the very table and definitions that the product asks.
 */
export function whoMayWhat(catalogue: Catalogue): string {
  return `# Who may what

<!-- Made by domain/catalogue/who-may-what.ts from the definitions. To make it anew: npx vitest run tests/domain/who-may-what.test.ts -u -->

What each reader then gets is in [who-may-read-what](decisions/who-may-read-what.md).

## Calls

- _everybody_ needs nothing. _draft_ and _applicant_ hold the key of that very draft, or a session of that very case. _mailbox_ holds the key of a mail about another address: it proves that somebody reads that mailbox, and no session does. _consulted_ holds the key of the link to a question that a body outside the catalogue was asked.
- The others are signed in, and have a part in that very case or task. _decides_ and _is asked_: a department with an open task to review, or to give its opinion. _has decided_: it has decided there.
  _was asked_: its opinion is given or no longer needed, or its permit was withdrawn. _coordinates_: the coordinator of the case’s municipality. _own_: somebody whose inbox or municipality it is. _head_: the head of that department, and _delegate_: who decides that very permit there by delegation; both are its officers too. _outside_: all others.
- Of somebody with several parts, each counts. _machine_: a [machine account](api.md#machine-accounts) with one of the parts beside it may make the call too; without it, people alone.
- A call on a task that has ended, or is of another kind, is answered 409. A stranger is answered 401, 403 or 404.

${table(
  ['call', ...callers.map((caller) => columns[caller])],
  apiRoutes.map(({ method, path }) => {
    const call: Call = `${method} ${path}` as Call;
    return [`\`${call}\``, ...callers.map((caller) => (whoMay[call].includes(caller) ? 'x' : ''))];
  }),
)}

## Opinions

Who the business is, the body sees always. Nothing else of the application is shown to it than what stands here.

${table(
  ['permit', 'body', 'question', 'reads'],
  Object.values(catalogue.permits).flatMap((permit) =>
    (permit.referrals ?? []).map((referral) => [
      permit.name.en,
      `\`${referral.to}\``,
      referral.why.en,
      permit.requirements
        .filter((id) => Object.hasOwn(referral.reads, id))
        .map((id) => `\`${id}\``)
        .join(', '),
    ]),
  ),
)}

## Guarded

Read by nobody but those whose task needs it: not by the coordinator, who does not read the reasons of a decision that rests on it either.

${table(
  ['field or file', 'because'],
  Object.entries(catalogue.requirements).flatMap(([id, { guarded }]) =>
    guarded === undefined ? [] : [[`\`${id}\``, guarded.en]],
  ),
)}
`;
}

/** A table whose columns line up, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
