import { DBOS } from '@dbos-inc/dbos-sdk';
import pg from 'pg';
import { serve } from './plain-server.ts';

/**
 * The peer DBOS on PostgreSQL (`DATABASE_URL`): a durable workflow for each case, which waits for its decisions as messages;
 * tasks are rows in the same database. B and C are open at once, and their decisions are received one after the other, which
 * spares it two workflows a case.
 */

const forever = { timeoutSeconds: 10 * 365 * 24 * 3600 };
const url = process.env.DATABASE_URL;

await serve(async (_folder, mail) => {
  const db = new pg.Pool({ connectionString: url, max: 20 });
  await db.query('CREATE TABLE IF NOT EXISTS tasks (id text, step text, decided boolean, PRIMARY KEY (id, step))');
  const open = (id, ...steps) =>
    DBOS.runStep(
      async () => {
        for (const step of steps)
          await db.query('INSERT INTO tasks VALUES ($1, $2, false) ON CONFLICT DO NOTHING', [id, step]);
      },
      { name: `open ${steps}` },
    );
  const send = (id, cause) => DBOS.runStep(async () => mail(`${id} ${cause}`), { name: `mail ${cause}` });
  const decided = async (id, step) => {
    await DBOS.recv(step, forever);
    return () => send(id, step);
  };
  const five = DBOS.registerWorkflow(
    async (id) => {
      await open(id, 'a');
      await send(id, 'receipt');
      const afterA = await decided(id, 'a');
      await open(id, 'b', 'c');
      await afterA();
      const afterB = await decided(id, 'b');
      const afterC = await decided(id, 'c');
      await open(id, 'd');
      await afterB();
      await afterC();
      const afterD = await decided(id, 'd');
      await open(id, 'e');
      await afterD();
      const afterE = await decided(id, 'e');
      await afterE();
      await send(id, 'farewell');
    },
    { name: 'five' },
  );
  DBOS.setConfig({ name: 'five', systemDatabaseUrl: url, systemDatabasePoolSize: 20, logLevel: 'error' });
  await DBOS.launch();

  return {
    submit: async (id) => {
      await DBOS.startWorkflow(five, { workflowID: id })(id);
    },
    readable: async (id, step) =>
      (await db.query('SELECT 1 FROM tasks WHERE id = $1 AND step = $2 AND NOT decided', [id, step])).rowCount === 1,
    decide: async (id, step) => {
      const text = 'UPDATE tasks SET decided = true WHERE id = $1 AND step = $2 AND NOT decided';
      const first = (await db.query(text, [id, step])).rowCount === 1;
      // Sent again when it was decided before: the key lets it arrive once, also when the process ended in between.
      await DBOS.send(id, 'granted', step, `${id}-${step}`);
      return first;
    },
    closed: async (id) => (await DBOS.getWorkflowStatus(id))?.status === 'SUCCESS',
  };
});
