import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import type { Day } from '#domain/calendar/day.ts';
import { diffOf } from '#domain/catalogue/diff.ts';
import { effectsOf } from '#domain/catalogue/effect.ts';
import { asToday } from '#domain/catalogue/former.ts';
import { eventGraph } from '#domain/catalogue/graph.ts';
import { catalogueOverview } from '#domain/catalogue/overview.ts';
import { type Changes, changesInLines } from '#domain/catalogue/page/changes.ts';
import { placesIn } from '#domain/catalogue/places.ts';
import type { Review } from '#domain/catalogue/review.ts';
import { definitionsInWords } from '#domain/catalogue/words/definitions.ts';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { areas } from '#workflows/areas.ts';
import { givenWords } from '#workflows/given-words.ts';
import { typical } from '#workflows/typical.ts';
import { earlierCatalogue, NoEarlierCatalogue, usualVersion, versionName } from './earlier-catalogue.ts';

interface Wanted {
  readonly review: Review;
  readonly today: Day;
  /** A tag or a commit to compare with, when it is not the usual one. */
  readonly since?: string | undefined;
  /** Where the page goes. */
  readonly directory?: string;
  /** The repository's folder. */
  readonly root?: string;
}

/**
 * Writes the catalogue's page, and the pictures of its events beside it.
 *
 * @returns what to say in the terminal: what has changed, where the page is and how large
 */
export async function writeCataloguePage(
  catalogue: Catalogue,
  { review, today, since, root = '.', directory = join('dist', 'catalogue') }: Wanted,
): Promise<readonly string[]> {
  const changes = changesSince(catalogue, root, since, today);
  mkdirSync(join(directory, 'graphs'), { recursive: true });
  const viz = await instance();
  const graphs = new Map(
    Object.values(catalogue.events).map((event) => {
      const path = `graphs/${event.id}.svg`;
      writeFileSync(join(directory, path), viz.renderString(eventGraph(catalogue, event), { format: 'svg' }));
      return [event.id, path];
    }),
  );
  const page = catalogueOverview({
    catalogue,
    given: givenWords,
    areas,
    review,
    changes,
    today,
    graphs,
    place: placesIn(filesIn(root, 'workflows')),
    hash: (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  });
  const file = join(directory, 'index.html');
  writeFileSync(file, page);
  return [...changesInLines(changes), `Open ${file} (${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB)`];
}

/** What has changed since a version, or the sentence that says why that cannot be told. */
export function changesSince(catalogue: Catalogue, root: string, since: string | undefined, today: Day): Changes {
  try {
    const version = since ?? usualVersion(root);
    const name = versionName(root, version);
    const before = asToday(earlierCatalogue(root, version), catalogue);
    const inWords = (one: Catalogue) => definitionsInWords({ catalogue: one, given: givenWords });
    return {
      since: name,
      diff: diffOf(inWords(before), inWords(catalogue)),
      effects: effectsOf(before, catalogue, typical, today),
    };
  } catch (error) {
    if (error instanceof NoEarlierCatalogue) return { unknown: error.message };
    // Today's rules cannot read what a definition held then.
    if (error instanceof TypeError)
      return { unknown: `Ändringar kan inte visas: definitionerna såg annorlunda ut då (${error.message}).` };
    throw error;
  }
}

/** The text of every file under a folder, by its path from the root. */
const filesIn = (root: string, folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => [`${folder}/${path.replaceAll('\\', '/')}`, readFileSync(join(root, folder, path), 'utf8')]),
  );
