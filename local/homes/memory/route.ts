import type { Output } from '#domain/case/follows.ts';
import type { Route } from '#domain/ports/route.ts';

/** What somebody who waits with a token was told. */
type Told = { readonly goOn: Output } | 'look again';

/** A route without an engine: who runs the steps says when an execution waits and when it ends. */
export interface MemoryRoute extends Route {
  /** An execution waits. @returns the token with which it is told to go on */
  readonly wait: () => string;
  /** What a token's holder was told; undefined while they wait. */
  readonly told: (token: string) => Told | undefined;
  /** Executions that run, oldest first. */
  readonly executions: () => readonly string[];
  readonly end: (name: string) => void;
  /** The parts that an execution was told to carry; undefined for all of its case. */
  readonly permitsOf: (name: string) => readonly string[] | undefined;
}

export function memoryRoute(): MemoryRoute {
  const started = new Map<string, 'runs' | 'ended'>();
  const carried = new Map<string, readonly string[] | undefined>();
  const waiting = new Set<string>();
  const told = new Map<string, Told>();
  let tokens = 0;
  const tell = (token: string, what: Told): boolean => {
    if (!waiting.delete(token)) return false;
    told.set(token, what);
    return true;
  };
  const executions = () => [...started].flatMap(([name, state]) => (state === 'runs' ? [name] : []));
  return {
    async start(_caseId, name, permits) {
      if (started.has(name)) return;
      started.set(name, 'runs');
      carried.set(name, permits);
    },
    goOn: async (token, output) => tell(token, { goOn: output }),
    async wake(token) {
      tell(token, 'look again');
    },
    isRunning: async (name) => started.get(name) === 'runs',
    running: async () => new Set(executions()),
    wait() {
      tokens += 1;
      const token = `token-${tokens}`;
      waiting.add(token);
      return token;
    },
    told: (token) => told.get(token),
    executions,
    permitsOf: (name) => carried.get(name),
    end(name) {
      if (started.has(name)) started.set(name, 'ended');
    },
  };
}
