import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a page that is open is told. */
interface Told {
  /** Another one than the page was made with means that it is to be fetched anew. */
  readonly state: string;
  /** What does not hold in the sources: shown over the page, which stays in use. */
  readonly problem: string;
}

const path = '/dev/live-reload';
const script = readFileSync(new URL('./in-the-page.js', import.meta.url));

/**
 * Tells the pages that are open that something was edited. It is there only while somebody edits (`npm run dev`): nothing of it
 * is built into the pages, and what is deployed has no such address. The pages' own security policy stands: script and stream
 * come from the pages' own site.
 */
export class LiveReload {
  readonly #pages = new Set<ServerResponse>();
  readonly #problems = new Map<string, string>();
  #state: string = randomUUID();

  /** A page that hears of it: its head says what it was made with. */
  into(page: string): string {
    return page.replace('</head>', `<script type="module" src="${path}.js?state=${this.#state}"></script></head>`);
  }

  /** Answers what lies at and below its path. @returns whether it did */
  handle(request: IncomingMessage, response: ServerResponse, asked: string): boolean {
    if (request.method !== 'GET') return false;
    if (asked === `${path}.js`) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
      response.end(script);
      return true;
    }
    if (asked !== path) return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(this.#message());
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
    return true;
  }

  /** Something that a page shows has changed: the pages that are open fetch themselves anew. */
  changed(): void {
    this.#state = randomUUID();
    this.#tell();
  }

  /** Says what does not hold, or (undefined) that it does again. @param of what the sentences are about: one place for each */
  says(of: string, problem: string | undefined): void {
    if (this.#problems.get(of) === problem) return;
    if (problem === undefined) this.#problems.delete(of);
    else this.#problems.set(of, problem);
    this.#tell();
  }

  /** Hangs up, so that a machine that stops waits for no page. */
  stop(): void {
    for (const page of this.#pages) page.end();
  }

  #tell(): void {
    for (const page of this.#pages) page.write(this.#message());
  }

  #message(): string {
    const told: Told = { state: this.#state, problem: [...this.#problems.values()].join('\n\n') };
    return `data: ${JSON.stringify(told)}\n\n`;
  }
}
