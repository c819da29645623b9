import { runInNewContext } from 'node:vm';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { originSecretHeader } from '#domain/api/front-door.ts';
import { writtenPages } from '#domain/api/page-addresses.ts';
import { makeApp } from '#lib/make-app.ts';
import { apiFunction, pageFunction } from '#lib/pages/edge-functions.ts';
import { cacheControl, pageHeaders } from '#lib/pages/security-headers.ts';
import { emptyPages, testInstallation } from '../support/installation.ts';

let pages: Template;
let stateless: Template;
beforeAll(() => {
  const made = makeApp({ installation: testInstallation, version: 'test', web: emptyPages(), checks: false });
  if (!made.pages) throw new Error('the installation serves no pages');
  pages = Template.fromStack(made.pages);
  stateless = Template.fromStack(made.stateless);
});
const only = (template: Template, type: string) => {
  const [found, ...more] = Object.values(template.findResources(type));
  if (!found || more.length > 0) throw new Error(`there is not one ${type}`);
  return found.Properties;
};

interface HeadersConfig {
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
    readonly StrictTransportSecurity: Readonly<Record<string, unknown>>;
    readonly ContentTypeOptions?: object;
  };
  readonly CustomHeadersConfig: { readonly Items: readonly { readonly Header: string; readonly Value: string }[] };
}

describe('the headers', () => {
  const where = {
    connect: [
      'https://cognito-idp.eu-north-1.amazonaws.com',
      'https://foretagslots-kommunen.auth.eu-north-1.amazoncognito.com',
      'https://foretagslots-test-files-123456789012.s3.eu-north-1.amazonaws.com',
    ],
    https: true,
  };

  test('are the same that one machine serves, with the places of the installation', () => {
    const { ResponseHeadersPolicyConfig } = only(pages, 'AWS::CloudFront::ResponseHeadersPolicy');
    const { SecurityHeadersConfig: named, CustomHeadersConfig } = ResponseHeadersPolicyConfig as HeadersConfig;
    const { AccessControlMaxAgeSec, IncludeSubdomains = false, Preload = false } = named.StrictTransportSecurity;
    expect([IncludeSubdomains, Preload]).toEqual([false, false]);
    expect({
      'Content-Security-Policy': named.ContentSecurityPolicy.ContentSecurityPolicy,
      'Referrer-Policy': named.ReferrerPolicy.ReferrerPolicy,
      'Strict-Transport-Security': `max-age=${String(AccessControlMaxAgeSec)}`,
      ...(named.ContentTypeOptions && { 'X-Content-Type-Options': 'nosniff' }),
      ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    }).toEqual(pageHeaders(where));
  });
  test('let no script, style or frame in from elsewhere', () => {
    const policy = pageHeaders(where)['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*/);
    for (const directive of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"])
      expect(policy.split('; ')).toContain(directive);
  });
});

describe('the distribution', () => {
  test('is reached by the installation’s own host, over TLS 1.2 or newer', () => {
    const { DistributionConfig: config } = only(pages, 'AWS::CloudFront::Distribution');
    expect(config.Aliases).toEqual(['foretag.kommunen.example']);
    expect(config.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
    expect(config.DefaultCacheBehavior).toMatchObject({
      ViewerProtocolPolicy: 'redirect-to-https',
      Compress: true,
      AllowedMethods: ['GET', 'HEAD'],
    });
  });
  test('reads a bucket that nobody else reads', () => {
    expect(only(pages, 'AWS::S3::Bucket').PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    pages.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
    const { Statement } = only(pages, 'AWS::S3::BucketPolicy').PolicyDocument as {
      Statement: { Effect: string; Principal: unknown; Condition?: unknown }[];
    };
    for (const { Principal, Condition } of Statement.filter((s) => s.Effect === 'Allow')) {
      expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(Condition).toMatchObject({ StringEquals: { 'AWS:SourceArn': expect.anything() } });
    }
  });
  test('sends calls on to the API, all of them, none kept, with every header and a secret of its own', () => {
    const { DistributionConfig: config } = only(pages, 'AWS::CloudFront::Distribution');
    const written = { ViewerProtocolPolicy: 'redirect-to-https', AllowedMethods: ['GET', 'HEAD'], Compress: true };
    expect(config.CacheBehaviors).toMatchObject([
      ...writtenPages.map((PathPattern) => ({ PathPattern, ...written, ResponseHeadersPolicyId: expect.anything() })),
      {
        PathPattern: '/api/*',
        ViewerProtocolPolicy: 'https-only',
        AllowedMethods: expect.arrayContaining(['PUT', 'POST', 'OPTIONS']),
        // Managed policies: CachingDisabled and AllViewerExceptHostHeader.
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      },
    ]);
    const api = (config.Origins as { OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[] }[])[1];
    expect(api?.OriginCustomHeaders?.[0]?.HeaderName).toBe(originSecretHeader);
    expect(JSON.stringify(api?.OriginCustomHeaders?.[0]?.HeaderValue)).toContain('{{resolve:secretsmanager:');
  });
  test('gives the functions that count callers the secret, and the header it vouches for', () => {
    const answering = Object.values(stateless.findResources('AWS::Lambda::Function'))
      .filter(({ Properties }) => Properties.Environment.Variables.TRUSTED_ADDRESS_HEADER !== undefined)
      .map(({ Properties }) => {
        expect(Properties.Environment.Variables.TRUSTED_ADDRESS_HEADER).toBe('x-caller-address');
        expect(JSON.stringify(Properties.Environment.Variables.ORIGIN_SECRET)).toContain('{{resolve:secretsmanager:');
        return Properties.Description as string;
      });
    expect(answering.sort()).toEqual(['api/applicant', 'api/files']);
  });
  test('keeps files with a hash in their name for a year, and asks for the others each time', () => {
    const uploads = Object.values(pages.findResources('Custom::CDKBucketDeployment')).map((r) => r.Properties);
    expect(uploads.map((u) => [u.DestinationBucketKeyPrefix, u.SystemMetadata['cache-control'], u.Prune])).toEqual([
      ['assets', 'public, max-age=31536000, immutable', false],
      [undefined, 'no-cache', false],
    ]);
    expect([
      cacheControl('assets/app.js'),
      cacheControl('index.html'),
      cacheControl('embed/foretagslots-guide.js'),
    ]).toEqual(['public, max-age=31536000, immutable', 'no-cache', 'no-cache']);
  });
  test('has its host in DNS when the installation names the zone, and says the record otherwise', () => {
    pages.resourceCountIs('AWS::Route53::RecordSet', 0);
    pages.hasOutput('PagesHost', { Value: Match.objectLike({ 'Fn::Join': Match.anyValue() }) });
    const zoned = { ...testInstallation.pages, hostedZone: { id: 'Z0123456789', name: 'kommunen.example' } };
    const made = makeApp({
      installation: { ...testInstallation, pages: zoned },
      version: 'test',
      web: emptyPages(),
      checks: false,
    });
    const types = (template: Template) =>
      Object.values(template.findResources('AWS::Route53::RecordSet')).map(
        (r) => `${r.Properties.Type} ${JSON.stringify(r.Properties.Name)}`,
      );
    if (made.pages)
      expect(types(Template.fromStack(made.pages)).sort()).toEqual([
        'A "foretag.kommunen.example."',
        'AAAA "foretag.kommunen.example."',
      ]);
    // The mail's records too: three keys, the return address's two, and the policy.
    expect(types(Template.fromStack(made.stateful))).toHaveLength(6);
  });
});

describe('before CloudFront looks anywhere', () => {
  const host = 'foretag.kommunen.example';
  interface EdgeRequest {
    uri: string;
    headers: Record<string, { value: string }>;
  }
  const run = (code: string, uri: string, headers: Record<string, string> = { host }) => {
    const event = {
      viewer: { ip: '198.51.100.7' },
      request: { uri, headers: Object.fromEntries(Object.entries(headers).map(([k, value]) => [k, { value }])) },
    };
    return runInNewContext(`${code}; handler(event)`, { event }) as EdgeRequest & { statusCode?: number };
  };

  test.each([
    ['/', '/index.html'],
    ['/sv', '/index.html'],
    ['/en/guide', '/index.html'],
    // A task's id has a dot in it, and a department's name may have one too.
    ['/sv/department/tasks/0a1b.review%2Ffood-registration', '/index.html'],
    ['/svenska', '/index.html'],
    ['/assets/app-Bx12.js', '/assets/app-Bx12.js'],
    ['/embed/foretagslots-guide.js', '/embed/foretagslots-guide.js'],
    ['/icon.svg', '/icon.svg'],
    ['/missing.png', '/missing.png'],
  ])('%s is served by %s', (asked, served) => {
    expect(run(pageFunction(host), asked).uri).toBe(served);
  });
  test('no other host is answered', () => {
    for (const code of [pageFunction(host), apiFunction(host, 'x-caller-address')]) {
      expect(run(code, '/sv', { host: 'd111111abcdef8.cloudfront.net' }).statusCode).toBe(403);
      expect(run(code, '/sv', {}).statusCode).toBe(403);
    }
  });
  test('the API hears the caller’s address from CloudFront, whatever the caller says', () => {
    const { headers, uri } = run(apiFunction(host, 'x-caller-address'), '/api/cases', {
      host,
      'x-caller-address': '10.0.0.1',
    });
    expect(headers['x-caller-address']).toEqual({ value: '198.51.100.7' });
    expect(uri).toBe('/api/cases');
  });
});
