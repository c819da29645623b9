import { expect, test } from 'vitest';
import { whoMayWhat } from '#domain/catalogue/who-may-what.ts';
import { catalogue } from '#workflows/catalogue.ts';

test('the page about who may what says what the definitions say', async () => {
  await expect(whoMayWhat(catalogue)).toMatchFileSnapshot('../../docs/who-may-what.md');
});
