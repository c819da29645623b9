import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayOf } from '#domain/calendar/day.ts';
import { changedSince, citedStatutes } from '#domain/catalogue/cited-statutes.ts';
import { type Rule, reviewCatalogue } from '#domain/catalogue/review.ts';
import { hasNewIds, knownIdsWith } from '#domain/definitions/checks/ids.ts';
import { definitionsOf } from '#domain/definitions/define-catalogue.ts';
import { citation, proofs } from '#domain/definitions/source.ts';
import { installedCatalogue } from '#lib/values/installed-catalogue.ts';
import { aboutMunicipality } from './about-municipality.ts';
import { findingLines, unusedNames } from './catalogue-findings.ts';
import { writeCataloguePage } from './catalogue-page.ts';
import { RegisterProblem, riksdagen, statuteToday } from './law-register.ts';
import { shownFindings, shownTexts } from './shown-texts.ts';

/**
 * `npm run catalogue`: looks through the definitions and the texts of pages and mails, and writes `dist/catalogue/index.html`. A reference that leads nowhere, a
 * circle, a dead question or a missing text has already stopped it before it gets here, with a sentence that says where.
 *
 * - `--rules` lists each rule by its kind of proof, the one that was read longest ago first.
 * - `--law` asks riksdagen for the latest amendment of every statute that is cited, and lists the rules that were read before it.
 *   `RIKSDAGEN_URL` names another address than riksdagen's own.
 * - `--check` writes no file that is kept: an id that is new, and not in `workflows/known-ids.json`, is then an error.
 * - `--municipality NAME` says what that municipality still must answer; of one that is not there yet, what to start from.
 * - `--since REF` tells what has changed since a tag or a commit, with its effect on typical businesses; without it, since the
 *   latest tag, or the last commit where there is none.
 */
const { values: wanted } = parseArgs({
  options: {
    check: { type: 'boolean' },
    law: { type: 'boolean' },
    municipality: { type: 'string' },
    rules: { type: 'boolean' },
    since: { type: 'string' },
  },
});
const catalogue = await installedCatalogue();
if (wanted.municipality !== undefined) process.exit(aboutMunicipality(catalogue, wanted.municipality));
if (wanted.law) process.exit(await askTheLaw());

const today = dayOf(new Date().toISOString());
const review = reviewCatalogue(catalogue, today);
const shown = await shownTexts('.');
const findings = [...review.findings, ...unusedNames(catalogue), ...shownFindings(shown)];
const page = await writeCataloguePage(catalogue, { review, today, since: wanted.since });
for (const line of findingLines(findings)) console.log(line);
const refused = findings.filter((f) => f.level === 'error').length;
const errors = refused + (refused === 0 ? knowIds() : 0);
for (const proof of proofs) {
  const rules = review.byProof[proof];
  console.log(
    `${proof.padEnd(12)}${rules.length} rules, ${rules.filter(({ rule }) => !rule.verified).length} not verified`,
  );
  if (wanted.rules) for (const one of rules) console.log(`  ${lineOf(one)}`);
}
const hardest = review.readability.reduce((a, b) => (b.lix > a.lix ? b : a));
console.log(`
Catalogue ${catalogue.version}: ${Object.keys(catalogue.permits).length} permits, ${Object.keys(catalogue.events).length} events, ${Object.keys(catalogue.questions).length} questions, ${Object.keys(catalogue.requirements).length} requirements
${review.unverified.length} rules are not verified; owners are told to check them with the department
Reading ease (LIX) of the permits: mean ${(review.readability.reduce((sum, r) => sum + r.lix, 0) / review.readability.length).toFixed(0)}, hardest ${hardest.lix.toFixed(0)} (${hardest.permit})
${shown.length} texts of pages and mails were read as the definitions’ are
${errors} errors, ${findings.length - refused} warnings
${page.join('\n')}`);
process.exit(errors > 0 ? 1 : 0);

/**
 * Notes the ids that are new, so that none of them is lost later without a word.
 *
 * @returns how many errors that is: one when nothing may be written
 */
function knowIds(): number {
  const definitions = definitionsOf(catalogue);
  if (!hasNewIds(definitions)) return 0;
  if (wanted.check) {
    console.log(
      'error   workflows/known-ids.json lacks ids that are in use: run npm run catalogue, and keep what it writes',
    );
    return 1;
  }
  writeFileSync('workflows/known-ids.json', `${JSON.stringify(knownIdsWith(definitions), null, 2)}\n`);
  console.log('New ids were noted in workflows/known-ids.json: keep it with your change');
  return 0;
}

/** A rule, the day it was read, and where it stands. */
function lineOf({ where, rule: { source, verified } }: Rule): string {
  const read = 'read' in source ? source.read : '          ';
  const through = 'through' in source ? `, through ${source.through}` : '';
  return `${read} ${where}: ${citation(source)}${through}${verified ? '' : ' (not verified)'}`;
}

/** @returns 0 when every statute is read as it stands, 1 when some should be read anew, 2 when riksdagen could not be asked */
async function askTheLaw(): Promise<number> {
  const from = process.env.RIKSDAGEN_URL ?? riksdagen;
  const cited = citedStatutes(catalogue);
  let stale = 0;
  for (const [sfs, { statute, rules }] of cited) {
    const today = await statuteToday(sfs, from, AbortSignal.timeout(20_000)).catch((error: unknown) => {
      if (error instanceof RegisterProblem) return error;
      throw error;
    });
    if (today instanceof RegisterProblem) {
      console.error(
        `The law was not compared: ${today.message}.\nIt needs the network. Read the statutes by hand until then: ${statute.url}`,
      );
      return 2;
    }
    const changed = changedSince(statute, today);
    if (changed === undefined) continue;
    stale += 1;
    console.log(`${statute.title} ${changed}:`);
    for (const one of rules) console.log(`  ${lineOf(one)}`);
  }
  console.log(`${cited.size} statutes are cited; ${stale} should be read anew`);
  return stale > 0 ? 1 : 0;
}
