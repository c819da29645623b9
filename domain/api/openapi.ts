import { createDocument, type ZodOpenApiObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { CatalogueSize } from '../definitions/catalogue.ts';
import { apiVersion } from './api-version.ts';
import { apiRoutes, type Route } from './calls.ts';
import type { Described } from './described/described.ts';
import { operation } from './operation.ts';

/**
 * The API as OpenAPI 3.1.
 *
 * @param size of the catalogue, by which the body of a draft is bounded
 * @param routes the calls, with what is to go
 */
export function openApiDocument(
  size: CatalogueSize,
  routes: readonly Route[] = apiRoutes,
): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, size) };
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'Företagslots',
      version: apiVersion,
      description:
        'Times are RFC 3339; days are Swedish calendar days. Errors are RFC 9457 problem+json in the language of `?lang=` or `Accept-Language`. Who may call is asked before what was sent is looked at. A path that is not here answers 404, and a method that is not here 405 with `Allow`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/', description: 'Where this document came from' }],
    tags: Object.entries(audiences).map(([name, description]) => ({ name, description })),
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: {
        applicant: {
          type: 'http',
          scheme: 'bearer',
          description: 'A session from `POST /api/sessions`, or a draft’s token',
        },
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the municipality’s OpenID provider, of a person or of a machine (client credentials; it may only read)',
        },
      },
    },
  };
  return createDocument(document, {
    // What is answered may be given more fields without a new version.
    override: ({ jsonSchema, io }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}

const audiences: Readonly<Record<Described['who'], string>> = {
  everybody: 'Without signing in',
  applicant: 'With the session of a case, or the token of a draft',
  staff: 'For officers and coordinators, signed in with the municipality’s identity provider',
};
