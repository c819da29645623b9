import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { ProductProcess } from '../support/process.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { sourceCopy } from '../support/working-copy.ts';

test('a start that cannot build says what is in the way, and nothing of where it was thrown', async () => {
  const { directory, remove } = sourceCopy();
  onTestFinished(remove);
  writeFileSync(join(directory, 'dist'), '');
  const product = new ProductProcess(0, scratchFolder(), [], directory);
  product.spawn('bin/one-machine.ts', ['--port', String(await freePort()), '--data', scratchFolder()]);
  expect(await product.ended()).toBe(1);
  await expect.poll(() => product.output).toMatch(/It could not be built; see above\.\n$/);
  expect(product.output).toContain('dist is in the way: dist is the folder of what is built');
  expect(product.output).not.toMatch(/^\s+at |Error/m);
});
