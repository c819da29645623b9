import type { openApiDocument } from '#domain/api/openapi.ts';

type Document = ReturnType<typeof openApiDocument>;
type Json = Readonly<Record<string, unknown>>;

/**
 * What the API promises, a line each: the calls, what they need and take, and what is in the answers that have a described
 * shape. A line that goes, or a `needs` that comes, breaks whoever has built on it.
 */
export function contractLines(document: Document): readonly string[] {
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Json>>;
  return Object.entries(document.paths ?? {})
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, call]) => linesOf(schemas, `${method.toUpperCase()} ${path}`, call as Json)),
    )
    .flat()
    .sort();
}

/** The same of one answer: what a reader of it sees. */
export const shapeOf = (document: Document, call: string): readonly string[] =>
  contractLines(document).filter((line) => line.startsWith(`${call} answers `));

interface Call {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Json };
  readonly responses: Readonly<Record<string, { readonly content?: Json }>>;
}

function linesOf(schemas: Readonly<Record<string, Json>>, name: string, written: Json): readonly string[] {
  const call = written as unknown as Call;
  const { parameters = [], requestBody, responses } = call;
  const body = jsonIn(requestBody?.content);
  return [
    `${name} is ${call.operationId}`,
    ...Object.keys(responses).map((status) => `${name} may answer ${status}`),
    ...parameters.map((p) => `${name} ${p.required ? 'needs' : 'takes'} ${p.in} ${p.name}`),
    ...namesIn(schemas, body).map(({ at, required }) => `${name} ${required ? 'needs' : 'takes'} ${at}`),
    ...Object.entries(responses).flatMap(([status, { content }]) =>
      status.startsWith('2')
        ? namesIn(schemas, jsonIn(content)).map(({ at, is }) => `${name} answers ${at}: ${is}`)
        : [],
    ),
  ];
}

const jsonIn = (content: Json | undefined): Json | undefined =>
  (content?.['application/json'] as { schema?: Json } | undefined)?.schema;

interface Named {
  readonly at: string;
  readonly required: boolean;
  /** Its type, and its words where there are only some. */
  readonly is: string;
}

/** Every name in a schema, with where it stands. */
function namesIn(schemas: Readonly<Record<string, Json>>, schema: Json | undefined, at = ''): readonly Named[] {
  if (!schema) return [];
  const { $ref, properties, required, items, anyOf, oneOf, additionalProperties } = schema as {
    $ref?: string;
    properties?: Readonly<Record<string, Json>>;
    required?: readonly string[];
    items?: Json;
    anyOf?: readonly Json[];
    oneOf?: readonly Json[];
    additionalProperties?: Json;
  };
  if ($ref !== undefined) return namesIn(schemas, schemas[$ref.split('/').at(-1) ?? ''], at);
  const inside = [
    ...Object.entries(properties ?? {}).flatMap(([name, value]) => [
      { at: `${at}${name}`, required: required?.includes(name) === true, is: typeOf(schemas, value) },
      ...namesIn(schemas, value, `${at}${name}.`),
    ]),
    ...namesIn(schemas, items, at.replace(/\.$/, '[].')),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((one) => namesIn(schemas, one, at)),
    ...(typeof additionalProperties === 'object' ? namesIn(schemas, additionalProperties, `${at}*.`) : []),
  ];
  return [...new Map(inside.map((one) => [`${one.at} ${one.is} ${one.required}`, one])).values()];
}

function typeOf(schemas: Readonly<Record<string, Json>>, schema: Json): string {
  const {
    $ref,
    type,
    enum: words,
    anyOf,
    oneOf,
    const: only,
  } = schema as {
    $ref?: string;
    type?: string;
    enum?: readonly string[];
    anyOf?: readonly Json[];
    oneOf?: readonly Json[];
    const?: unknown;
  };
  if ($ref !== undefined) return typeOf(schemas, schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  if (only !== undefined) return JSON.stringify(only);
  if (words) return words.join(' | ');
  const ways = [...(anyOf ?? []), ...(oneOf ?? [])];
  return ways.length > 0 ? [...new Set(ways.map((way) => typeOf(schemas, way)))].join(' or ') : (type ?? 'anything');
}
