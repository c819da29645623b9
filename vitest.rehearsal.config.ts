import { defineConfig } from 'vitest/config';
import { unhurried } from './tests/support/unhurried.ts';

export default defineConfig({
  test: { ...unhurried, include: ['tests/rehearsal/**/*.test.ts'], env: { TZ: 'Europe/Stockholm' } },
});
