import { mkdirSync, writeFileSync } from 'node:fs';
import { openApiDocument } from '#domain/contract/openapi.ts';

/** `npm run check:api`: writes the API's description to `dist/openapi.json`, for a linter or a generator of clients. */
mkdirSync('dist', { recursive: true });
writeFileSync('dist/openapi.json', JSON.stringify(openApiDocument(), undefined, 2));
