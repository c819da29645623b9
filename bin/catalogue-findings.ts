import { dayOf } from '#domain/calendar/day.ts';
import { findingsOf, sentenceOf } from '#domain/catalogue/every-finding.ts';
import type { Finding } from '#domain/catalogue/finding.ts';
import { unusedSources } from '#domain/catalogue/unused.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import type { CatalogueError } from '#domain/definitions/define-catalogue.ts';
import { law, regulations } from '#workflows/law.ts';
import { sources } from '#workflows/sources.ts';
import { placesOf } from './catalogue-places.ts';

/** Findings as lines, what must be mended first: `error    workflows/permits/sign-permit.ts:8: permit sign-permit …`. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  const errorsFirst = [...findings].sort((a, b) => a.level.localeCompare(b.level));
  return errorsFirst.map((finding) => {
    const sentence = sentenceOf(finding);
    return `${finding.level.padEnd(8)} ${[placesOf(sentence).join(' and '), sentence].filter(Boolean).join(': ')}`;
  });
}

/** Statutes and pages of `workflows/law.ts` and `workflows/sources.ts` that no rule leans on. */
export function unusedNames(catalogue: Catalogue): readonly Finding[] {
  const cited = Object.entries({ ...law, ...regulations }).map(([name, cite]) => [name, cite('')] as const);
  return [
    ...unusedSources(catalogue, Object.fromEntries(cited), 'law'),
    ...unusedSources(catalogue, sources, 'source'),
  ];
}

/** Says all that is wrong with a catalogue that was refused, to whoever has to mend it: no code, no stack. */
export function sayRefused(error: CatalogueError): void {
  const findings = findingsOf(error, dayOf(new Date().toISOString()));
  for (const line of findingLines(findings)) console.error(line);
  const errors = findings.filter((f) => f.level === 'error').length;
  console.error(`\nThe catalogue is refused: ${errors} errors, ${findings.length - errors} warnings`);
}
