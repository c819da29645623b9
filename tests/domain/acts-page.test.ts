import { expect, test } from 'vitest';
import { actsPage } from '#domain/catalogue/acts-page.ts';
import { examplesOf } from '../support/act-examples.ts';

test('the page about acts says what the acts are', async () => {
  await expect(actsPage(examplesOf)).toMatchFileSnapshot('../../docs/acts.md');
});
