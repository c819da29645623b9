import { buildStyle } from '#lib/build/style.ts';

/** Builds the style page, for the machine that is asked for it. */
process.env.NODE_ENV = 'production';
await buildStyle();
