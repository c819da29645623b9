import { expect, test } from 'vitest';
import { Outgoing } from '#local/runtime/outgoing.ts';

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** @param unsendable what cannot be given to another thread */
function begun(unsendable: readonly string[] = []) {
  const posted: (readonly string[])[] = [];
  const refused: string[] = [];
  const outgoing = new Outgoing<string>({
    post(messages) {
      if (messages.some((message) => unsendable.includes(message))) throw new Error('DataCloneError');
      posted.push(messages);
    },
    onUnsendable: (message) => void refused.push(message),
  });
  return { outgoing, posted, refused };
}

test('what is said in one turn goes together, in its order, when the turn is over', async () => {
  const { outgoing, posted } = begun();
  for (const word of ['a', 'b', 'c']) outgoing.add(word);
  expect(posted).toEqual([]);
  await turn();
  outgoing.add('d');
  await turn();
  expect(posted).toEqual([['a', 'b', 'c'], ['d']]);
});

test('what must go at once takes along what waits, and goes once', async () => {
  const { outgoing, posted } = begun();
  outgoing.add('a');
  outgoing.flush();
  outgoing.flush();
  await turn();
  expect(posted).toEqual([['a']]);
});

test('what no other thread can be given is refused alone', async () => {
  const { outgoing, posted, refused } = begun(['b']);
  for (const word of ['a', 'b', 'c']) outgoing.add(word);
  await turn();
  expect(posted).toEqual([['a'], ['c']]);
  expect(refused).toEqual(['b']);
});

test('what waits for a thread that is gone is dropped', async () => {
  const { outgoing, posted } = begun();
  outgoing.add('a');
  outgoing.drop();
  outgoing.add('b');
  await turn();
  expect(posted).toEqual([['b']]);
});
