import { parseArgs } from 'node:util';

const parts = ['case', 'restart', 'inbox', 'kill', 'budgets', 'bundles', 'start', 'idle', 'pages', 'profile'] as const;
export type Part = (typeof parts)[number];
/** A profile is taken when it is asked for; it slows what it looks at. Pages need a browser and packages of their own. */
const usual = parts.filter((part) => part !== 'profile' && part !== 'pages');

/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly levels: readonly number[];
  /** How long a level is measured, after it has warmed up. */
  readonly seconds: number;
  readonly parked: readonly number[];
  readonly tasks: readonly number[];
  readonly kills: number;
  readonly starts: number;
  /** How many cases are closed before memory is read. */
  readonly closed: number;
  readonly peers: boolean;
  /** The folder that parked cases are kept in. */
  readonly keep: string | undefined;
  readonly json: string | undefined;
}

export const help = `npm run bench -- [options]: what this machine does with the five-department case

  --only ${parts.join('|')}
                   a part alone; may be given several times
  --peers          takes bpmn-engine, and DBOS where PostgreSQL is at hand, through the same case
  --profile        where the server's CPU time goes, at 50 cases in flight
  --levels 1,10,50        cases in flight
  --seconds 15            how long each level is measured
  --parked 100,1000,10000 how many cases wait when it is started again
  --keep FOLDER           keeps the folders with parked cases, and uses those that are there
  --tasks 1000,100000,1000000  how many tasks an inbox page is read from
  --kills 100             how often it is killed
  --starts 10             how many starts in a row, nothing having changed
  --closed 1000           how many cases are closed before memory is read
  --json FILE             writes every figure there
  --help                  shows this`;

/** @throws Error for what is not understood */
export function readBenchOptions(args: readonly string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      peers: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      levels: { type: 'string', default: '1,10,50' },
      seconds: { type: 'string', default: '15' },
      parked: { type: 'string', default: '100,1000,10000' },
      tasks: { type: 'string', default: '1000,100000,1000000' },
      kills: { type: 'string', default: '100' },
      starts: { type: 'string', default: '10' },
      closed: { type: 'string', default: '1000' },
      keep: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const chosen = values.only?.map(partOf) ?? (values.profile ? [] : usual);
  return {
    parts: values.profile ? [...new Set<Part>([...chosen, 'profile'])] : chosen,
    levels: numbers('levels', values.levels),
    seconds: numbers('seconds', values.seconds)[0] ?? 15,
    parked: numbers('parked', values.parked),
    tasks: numbers('tasks', values.tasks),
    kills: numbers('kills', values.kills)[0] ?? 100,
    starts: numbers('starts', values.starts)[0] ?? 10,
    closed: numbers('closed', values.closed)[0] ?? 1000,
    peers: values.peers,
    keep: values.keep,
    json: values.json,
  };
}

function partOf(name: string): Part {
  const part = parts.find((one) => one === name);
  if (part === undefined) throw new Error(`--only ${name}: there is no such part. There are ${parts.join(', ')}.`);
  return part;
}

function numbers(option: string, list: string): number[] {
  const found = list.split(',').map(Number);
  if (found.every((one) => Number.isInteger(one) && one > 0)) return found;
  throw new Error(`--${option} ${list}: give whole numbers, such as --${option} 1,10`);
}
