import { functionId, type Templates } from '../templates.ts';

/** A call of the API, as the templates have it. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly key: string;
  readonly functionId: string;
  readonly staffOnly: boolean;
}

/** The calls that API Gateway has in the templates, those that say most first. */
export function routesOf(templates: Templates): readonly Route[] {
  const integrations = new Map(
    templates
      .ofType('AWS::ApiGatewayV2::Integration')
      .map(({ id, properties }) => [id, String(properties.IntegrationUri)]),
  );
  const routes = templates.ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    const key = String(properties.RouteKey);
    const [method = '', path = ''] = key.split(' ');
    const names = [...path.matchAll(/\{(\w+)\+?\}/g)].map((m) => m[1] ?? '');
    return {
      key,
      method,
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)').replace(/\{\w+\+\}/g, '(.+)')}$`),
      names,
      functionId: functionId(integrations.get(String(properties.Target).replace('integrations/', '')) ?? ''),
      staffOnly: properties.AuthorizationType === 'JWT',
    };
  });
  // The gateway takes the route that says most: one for whatever is left comes last.
  return routes.sort((a, b) => Number(a.method === 'ANY') - Number(b.method === 'ANY'));
}
