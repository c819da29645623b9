import { watch } from 'chokidar';
import { SourceProblem, type WatchedMachine, watchForOneMachine } from '#lib/build/watch-machine.ts';
import { watchWeb } from '#lib/build/watch-web.ts';
import type { OneMachine } from '../machine.ts';
import type { ThreadBundle } from '../runtime/messages.ts';
import { LiveReload } from './live-reload.ts';
import { loadProblem } from './load-problem.ts';

/** What the functions are made from. The pages' own watcher knows what they are made from. */
const ofFunctions = ['workflows', 'domain', 'functions'];
/** What is read when the machine starts: who can sign in, the calls of the API, the front door. */
const readAtStart = /^(workflows\/(departments\.ts|municipalities\/)|domain\/api\/calls|local\/|lib\/)/;
/** Not what an editor writes beside them. */
const sources = /\.(ts|mjml|txt|ttf)$/;
/** An editor writes a file in several steps. */
const settleMs = 20;

/**
 * Keeps a running machine up with its sources while somebody edits them: the functions that changed are put in the place of
 * the old ones, the pages are built anew, and those that are open fetch themselves again. What does not hold is said, in the
 * terminal and over the pages, and what ran before stays in use.
 */
export class Editing {
  readonly liveReload = new LiveReload();
  readonly #functions: WatchedMachine;
  readonly #say: (line: string) => void;
  readonly #changed = new Set<string>();
  readonly #stoppers: (() => unknown)[] = [];
  #machine: OneMachine | undefined;
  /** What the machine starts with. */
  #first: ThreadBundle | undefined;
  #turn: Promise<void> = Promise.resolve();
  #waiting: NodeJS.Timeout | undefined;
  #problem: string | undefined;

  private constructor(functions: WatchedMachine, say: (line: string) => void) {
    this.#functions = functions;
    this.#say = say;
    this.#stoppers.push(() => functions.stop());
  }

  /**
   * Notes what the sources are, before the machine is built from them: what is edited from now on is caught up with.
   *
   * @throws SourceProblem
   */
  static async begin(say: (line: string) => void): Promise<Editing> {
    const functions = await watchForOneMachine();
    const editing = new Editing(functions, say);
    try {
      editing.#first = (await functions.rebuild())?.bundle;
    } catch (error) {
      await editing.stop();
      throw error;
    }
    functions.taken();
    await editing.#watch();
    return editing;
  }

  /** The bundle of the sources as they were when it began. */
  get bundle(): ThreadBundle | undefined {
    return this.#first;
  }

  /** Keeps this machine up with its sources from now on. */
  async follow(machine: OneMachine): Promise<void> {
    this.#machine = machine;
    this.#soon();
    // What it starts with is what was built just before.
    let isFirst = true;
    const pages = await watchWeb({
      built: (outdir) => {
        machine.replacePages(outdir);
        this.liveReload.says('pages', undefined);
        if (!isFirst) {
          this.#say('The pages are built anew.');
          this.liveReload.changed();
        }
        isFirst = false;
      },
      failed: (sentences) => this.#refuse('pages', sentences),
    });
    this.#stoppers.push(pages.stop);
  }

  async stop(): Promise<void> {
    this.#machine = undefined;
    clearTimeout(this.#waiting);
    for (const stop of this.#stoppers.splice(0).reverse()) await stop();
    await this.#turn;
  }

  async #watch(): Promise<void> {
    const watcher = watch([...ofFunctions, 'lib', 'local'], {
      ignoreInitial: true,
      ignored: (path, stats) => stats?.isFile() === true && !sources.test(path),
    });
    watcher.on('all', (_event, path) => {
      this.#changed.add(path);
      this.#soon();
    });
    this.#stoppers.push(() => watcher.close());
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#turn = this.#turn.then(() => this.#catchUp());
    }, settleMs);
  }

  async #catchUp(): Promise<void> {
    const machine = this.#machine;
    if (!machine) return;
    const started = performance.now();
    const changed = [...this.#changed];
    this.#changed.clear();
    try {
      const built = await this.#functions.rebuild();
      if (built) {
        const replaced = machine.replaceFunctions(built.bundle);
        // The pages fetch themselves meanwhile; what they ask of the functions waits for the new ones.
        this.liveReload.changed();
        await replaced;
        const took = ((performance.now() - started) / 1000).toFixed(1);
        this.#say(`${changed.join(', ')}: ${built.changed} functions replaced in ${took} s.`);
      }
      this.#functions.taken();
      this.#problem = undefined;
      this.liveReload.says('functions', undefined);
      const late = changed.filter((path) => readAtStart.test(path));
      if (late.length > 0)
        this.#say(
          `Who can sign in and what the front door does is read at start: start anew to see ${late.join(', ')} in it.`,
        );
    } catch (error) {
      const sentences = error instanceof SourceProblem ? error.message : loadProblem(error);
      if (sentences === this.#problem) return;
      this.#problem = sentences;
      this.#refuse('functions', sentences);
    }
  }

  #refuse(of: string, sentences: string): void {
    this.#say(`\n${sentences}\n\nWhat ran before stays in use until this is mended.`);
    this.liveReload.says(of, sentences);
  }
}
