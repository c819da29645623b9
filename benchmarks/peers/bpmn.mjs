import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Engine } from 'bpmn-engine';
import { steps } from '../case/shape.ts';
import { serve } from './plain-server.ts';

/**
 * The peer bpmn-engine: the case as BPMN with a user task for each step, its whole state kept in SQLite (WAL,
 * `synchronous=FULL`) before anything is answered, and resumed from there. A mail is handed over when a task has ended.
 */

const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="five" targetNamespace="http://bpmn.io/schema/bpmn">
  <process id="case" isExecutable="true">
    <startEvent id="start"/>
    ${steps.map((step) => `<userTask id="${step}"/>`).join('')}
    <parallelGateway id="fork"/>
    <parallelGateway id="join"/>
    <endEvent id="end"/>
    ${[
      ['start', 'a'],
      ['a', 'fork'],
      ['fork', 'b'],
      ['fork', 'c'],
      ['b', 'join'],
      ['c', 'join'],
      ['join', 'd'],
      ['d', 'e'],
      ['e', 'end'],
    ]
      .map(([from, to]) => `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"/>`)
      .join('')}
  </process>
</definitions>`;

await serve(async (folder, mail) => {
  const db = new DatabaseSync(join(folder, 'bpmn.sqlite'));
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
    CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY, state TEXT, closed INTEGER)`);
  const keep = db.prepare('INSERT INTO cases VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = ?2, closed = ?3');
  const isClosed = db.prepare('SELECT closed FROM cases WHERE id = ?');
  const running = new Map();

  const watched = (id) => {
    const listener = new EventEmitter();
    const one = { waiting: new Map(), execution: undefined, ended: false };
    listener.on('activity.wait', (task) => one.waiting.set(task.id, task));
    running.set(id, one);
    return [listener, one];
  };
  const save = (id, one) => {
    const { ended } = one;
    // Only what is still open needs its state.
    keep.run(id, ended ? '' : JSON.stringify(one.execution.getState()), ended ? 1 : 0);
    if (ended) running.delete(id);
  };

  for (const { id, state } of db.prepare('SELECT id, state FROM cases WHERE closed = 0').all()) {
    const [listener, one] = watched(id);
    one.execution = await new Engine().recover(JSON.parse(state)).resume({ listener });
  }

  return {
    submit: async (id) => {
      if (isClosed.get(id) !== undefined) return;
      const [listener, one] = watched(id);
      const engine = new Engine({ name: id, source });
      engine.once('end', () => {
        one.ended = true;
      });
      one.execution = await engine.execute({ listener });
      mail(`${id} receipt`);
      save(id, one);
    },
    readable: (id, step) => running.get(id)?.waiting.has(step) ?? false,
    decide: async (id, step) => {
      const one = running.get(id);
      const task = one?.waiting.get(step);
      if (task === undefined) return false;
      one.waiting.delete(step);
      task.signal();
      mail(`${id} ${step}`);
      if (step === 'e') {
        one.ended = true;
        mail(`${id} farewell`);
      }
      save(id, one);
      return true;
    },
    closed: (id) => isClosed.get(id)?.closed === 1,
  };
});
