import { mkdirSync, writeFileSync } from 'node:fs';
import { openApiDocument } from '#domain/api/openapi.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** `npm run check:api`: writes the API's description to `dist/openapi.json`, for a linter or a generator of clients. */
mkdirSync('dist', { recursive: true });
writeFileSync('dist/openapi.json', JSON.stringify(openApiDocument(sizeOf(catalogue)), undefined, 2));
