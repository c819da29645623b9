import type { InlineConfig } from 'vite';
import { expect, test, vi } from 'vitest';
import { buildWeb } from '#lib/build/web.ts';

const built = vi.hoisted((): InlineConfig[] => []);
vi.mock('vite', () => ({ build: async (config: InlineConfig) => built.push(config) }));
vi.mock('#lib/build/once.ts', async (original) => ({
  ...(await original<typeof import('#lib/build/once.ts')>()),
  buildOnce: (_build: unknown, make: (outdir: string) => Promise<void>) => make('dist/web.building-1'),
}));

test('the pages are built by whoever may write in dist alone: how is read as it is, and not written into node_modules', async () => {
  await buildWeb();
  expect(built.map(({ configFile, configLoader }) => [configFile, configLoader])).toEqual([
    ['vite.config.ts', 'native'],
    ['vite.embed.config.ts', 'native'],
  ]);
});
