import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { howToStart } from '#local/how-to-start.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('a service on one server begins as `npm start` does: with the same flags of Node.js', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const flagsOf = (command = '') => /node ((?:--\S+ )*)bin\/run\.mjs/.exec(command)?.[1];
  const start = flagsOf(scripts.start);
  expect(start).toBe('--single-threaded-gc --max-semi-space-size=8 --expose-gc ');
  for (const other of [scripts.dev, scripts.demo, read('deploy/foretagslots.service')])
    expect(flagsOf(other)).toBe(start);
});

test('what has put a data folder there says how the service takes it: by the name and the user that it is installed with', () => {
  const user = /^User=(.+)$/m.exec(read('deploy/foretagslots.service'))?.[1];
  const guide = read('docs/one-server.md');
  const start = `chown -R ${user}: /var/lib/foretagslots && systemctl start foretagslots`;
  expect(howToStart('/var/lib/foretagslots').split('\n')[0]).toBe(
    `Start it, where the unit's --data is this folder: ${start}`,
  );
  for (const command of ['cp deploy/foretagslots.service /etc/systemd/system/', ...start.split(' && ')])
    expect(guide).toContain(command);
});

test('a folder whose path a shell would take apart is written so that it does not', () => {
  expect(howToStart('/srv/företags lots')).toContain("chown -R foretagslots: '/srv/företags lots' && ");
  expect(howToStart("/srv/it's")).toContain("--data '/srv/it'\\''s'");
  expect(howToStart('/srv/företagslots')).toContain('--data /srv/företagslots');
});
