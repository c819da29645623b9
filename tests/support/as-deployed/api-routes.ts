import { type Route, routeOf } from '#local/http/api-routes.ts';
import { functionId, type Templates } from './templates.ts';

/** The calls that API Gateway has in the templates, those that say most first. */
export function routesOf(templates: Templates): readonly Route[] {
  const integrations = new Map(
    templates
      .ofType('AWS::ApiGatewayV2::Integration')
      .map(({ id, properties }) => [id, String(properties.IntegrationUri)]),
  );
  const routes = templates.ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    const [method = '', path = ''] = String(properties.RouteKey).split(' ');
    return routeOf({
      method,
      path,
      entry: functionId(integrations.get(String(properties.Target).replace('integrations/', '')) ?? ''),
      staffOnly: properties.AuthorizationType === 'JWT',
    });
  });
  // The gateway takes the route that says most: one for whatever is left comes last.
  return routes.sort((a, b) => Number(a.method === 'ANY') - Number(b.method === 'ANY'));
}
