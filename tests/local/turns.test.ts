import { expect, test } from 'vitest';
import { Turns } from '#local/runtime/inside/turns.ts';

test('mails that wait for a slow server keep nobody else waiting', async () => {
  const turns = new Turns(2);
  await Promise.all([turns.take('mails'), turns.take('mails')]);
  let third = false;
  void turns.take('mails').then(() => {
    third = true;
  });
  for (const lane of ['outside', 'inside'] as const) (await turns.take(lane))();
  expect(third).toBe(false);
});

test('while one waits to be alone, nobody of another lane begins', async () => {
  const turns = new Turns(2);
  const giveBack = await turns.take('mails');
  const began: string[] = [];
  const alone = turns.take('inside', true).then((end) => {
    began.push('alone');
    end();
  });
  const after = (['outside', 'inside', 'mails'] as const).map((lane) => turns.take(lane).then(() => began.push(lane)));
  giveBack();
  await Promise.all([alone, ...after]);
  expect(began[0]).toBe('alone');
  expect(began).toHaveLength(4);
});
