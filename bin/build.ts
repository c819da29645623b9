import { buildFunctions } from '#lib/build-functions.ts';
import { buildWeb } from '#lib/build-web.ts';

/** `npm run build`: what is deployed, the functions and the pages, into `dist/`. */
await Promise.all([buildFunctions(), buildWeb()]);
