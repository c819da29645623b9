import * as z from 'zod';
import type { CatalogueSize } from '../definitions/catalogue.ts';
import type { Call, Route } from './calls.ts';
import type { Deprecated } from './deprecation.ts';
import { described, sized } from './described/all.ts';
import { type Described, pdf, type Sized } from './described/described.ts';
import { refusals } from './refusals.ts';
import { isPost, sentAgain } from './sent-again.ts';

/** A call as OpenAPI describes it: `described` in words and schemas, `sent-again` in what happens then, and what is to go. */
export function operation(route: Route, size: CatalogueSize): unknown {
  const { path, deprecated, deprecatedFields } = route;
  const name = `${route.method} ${path}` as Call;
  const call: Described = described[name];
  const { id, summary, who, body, query, headers = [], success, answers, answer } = call;
  const notes = [
    ...(isPost(name) ? [`Sent again: ${sentAgain[name].again}. With another content: ${sentAgain[name].other}`] : []),
    ...(deprecated ? [goes('This call', deprecated)] : []),
    ...Object.entries(deprecatedFields ?? {}).map(([field, one]) => goes(`\`${field}\``, one)),
  ];
  const text = z.string();
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '');
  const language = z.string().max(100).meta({ description: '`sv` or `en`' }).optional();
  return {
    operationId: id,
    summary,
    ...(notes.length > 0 && { description: notes.join('\n\n') }),
    ...(deprecated && { deprecated: true }),
    tags: [who],
    security: who === 'everybody' ? [] : [{ [who]: [] }],
    requestParams: {
      ...(inPath.length > 0 && {
        path: z.object(Object.fromEntries(inPath.map((name) => [name, text.min(1).max(200)]))),
      }),
      query: z.object(markedParameters({ lang: language, ...query?.shape }, deprecatedFields)),
      ...(headers.length > 0 && {
        header: z.object(
          Object.fromEntries(
            headers.map((name) => (name.endsWith('?') ? [name.slice(0, -1), text.optional()] : [name, text])),
          ),
        ),
      }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: marked(sized(body, size), deprecatedFields) },
        },
      },
    }),
    responses: {
      [success]: { description: answers, ...(answer && { content: contentOf(answer, size) }) },
      ...refusals(call, name),
    },
  };
}

const goes = (what: string, { since, lastDay, instead }: Deprecated): string =>
  `${what} is deprecated since ${since} and works until ${lastDay}. Instead: ${instead}`;

/** A body in which the fields that are to go say so. */
function marked(schema: z.ZodType, fields: Route['deprecatedFields'] = {}): z.ZodType {
  const names = Object.keys(fields).filter((name) => !name.startsWith('?'));
  if (names.length === 0) return schema;
  return schema.meta({
    override: ({ jsonSchema }: { readonly jsonSchema: { readonly properties?: Readonly<Record<string, object>> } }) => {
      for (const name of names) Object.assign(jsonSchema.properties?.[name] ?? {}, { deprecated: true });
    },
  });
}

/** Parameters of the address, of which those that are to go say so. */
const markedParameters = (shape: z.ZodRawShape, fields: Route['deprecatedFields'] = {}): z.ZodRawShape =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      Object.hasOwn(fields, `?${name}`) ? (schema as z.ZodType).meta({ param: { deprecated: true } }) : schema,
    ]),
  );

const contentOf = (answer: Sized, size: CatalogueSize): unknown =>
  answer === pdf ? { 'application/pdf': { schema: pdf } } : { 'application/json': { schema: sized(answer, size) } };
