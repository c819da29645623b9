import { afterEach, expect, test, vi } from 'vitest';
import { lookedAtTwice } from '#local/demo/values.ts';

afterEach(() => vi.unstubAllEnvs());

const delegates = async (values: string) => {
  vi.stubEnv('VALUES', values);
  vi.resetModules();
  const { localUsers } = await import('#local/staff.ts');
  return localUsers.flatMap(({ user }) => (user.includes('-delegate-') ? [user] : []));
};

test('where an installation says that two must have looked at a decision, somebody can sign in who makes it', async () => {
  const { department, permit } = lookedAtTwice;
  const own = `${department}-delegate-${permit}`;
  expect(await delegates('')).not.toContain(own);
  expect(await delegates('local/demo/values.ts')).toContain(own);
});
