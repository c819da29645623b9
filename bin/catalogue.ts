import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { dayOf } from '#domain/calendar/day.ts';
import { eventGraph } from '#domain/catalogue/graph.ts';
import { catalogueOverview } from '#domain/catalogue/overview.ts';
import { reviewCatalogue } from '#domain/catalogue/review.ts';
import { catalogue } from '#workflows/catalogue.ts';

/**
 * `npm run catalogue`: looks through the definitions and writes `dist/catalogue/index.html`. A reference that leads nowhere, a
 * circle, a dead question or a missing text has already stopped it before it gets here, with a sentence that says where.
 */
const review = reviewCatalogue(catalogue, dayOf(new Date().toISOString()));
const viz = await instance();
const graphs = new Map(
  Object.values(catalogue.events).map((event) => [
    event.id,
    viz.renderString(eventGraph(catalogue, event), { format: 'svg' }).replace(/^[\s\S]*?(?=<svg)/, ''),
  ]),
);
const directory = join('dist', 'catalogue');
mkdirSync(directory, { recursive: true });
writeFileSync(join(directory, 'index.html'), catalogueOverview(catalogue, review, graphs));

for (const { level, where, what } of review.findings) console.log(`${level.padEnd(8)}${where}: ${what}`);
const errors = review.findings.filter((f) => f.level === 'error').length;
const hardest = review.readability.reduce((a, b) => (b.lix > a.lix ? b : a));
console.log(`
Catalogue ${catalogue.version}: ${Object.keys(catalogue.permits).length} permits, ${Object.keys(catalogue.events).length} events, ${Object.keys(catalogue.questions).length} questions, ${Object.keys(catalogue.requirements).length} requirements
${review.unverified.length} rules are not verified; owners are told to check them with the department
Reading ease (LIX) of the permits: mean ${(review.readability.reduce((sum, r) => sum + r.lix, 0) / review.readability.length).toFixed(0)}, hardest ${hardest.lix.toFixed(0)} (${hardest.permit})
${errors} errors, ${review.findings.length - errors} warnings
Open ${join(directory, 'index.html')}`);
process.exit(errors > 0 ? 1 : 0);
