import { openApiDocument } from '#domain/api/openapi.ts';
import { sizeOf } from '#domain/definitions/catalogue.ts';
import { catalogue } from '#workflows/catalogue.ts';

/** The API as OpenAPI. What is built reads it from beside the bundle (`lib/build/written-out.ts`), and carries no schema of it. */
export const apiDescription = (): object => openApiDocument(sizeOf(catalogue));
