import { buildFunctions } from '#lib/build-functions.ts';

/** `npm run build`: the functions' bundles. */
const { outputs } = await buildFunctions();
for (const [file, { bytes }] of Object.entries(outputs)) {
  if (file.endsWith('.mjs')) console.log(`${(bytes / 1024).toFixed(0).padStart(5)} kB  ${file}`);
}
