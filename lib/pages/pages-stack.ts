import { join } from 'node:path';
import {
  type CfnElement,
  CfnOutput,
  Duration,
  Fn,
  RemovalPolicy,
  Stack,
  type StackProps,
  Validations,
} from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { hstsSeconds, originSecretHeader } from '#domain/api/front-door.ts';
import { writtenPages } from '#domain/api/page-addresses.ts';
import { type DeployedInstallation, filesBucketName } from '../installation/installation.ts';
import { signInOrigins } from '../kept/staff-sign-in.ts';
import type { OriginSecret } from '../runs/origin-secret.ts';
import { apiFunction, pageFunction } from './edge-functions.ts';
import { cacheControl, pageHeaders } from './security-headers.ts';

export interface PagesProps extends StackProps {
  readonly api: HttpApi;
  /** What CloudFront shows the functions, so that they believe it. */
  readonly originSecret: OriginSecret;
  /** Where the built pages are. */
  readonly web: string;
}

/** The pages and, under the same host, the API: one address for everybody, and no other way in. */
export class PagesStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    installation: DeployedInstallation,
    { api, originSecret, web, ...props }: PagesProps,
  ) {
    super(scope, id, props);
    const { publicUrl, pages, logRetentionDays } = installation;
    const host = new URL(publicUrl).host;
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // It is never empty, so it could not be removed; it has no fixed name, so the next one does not meet it.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds only what anybody may read, and only CloudFront reads it.',
    });
    const edge = (name: string, code: string) => ({
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new EdgeFunction(this, name, { code: FunctionCode.fromInline(code), runtime: FunctionRuntime.JS_2_0 }),
    });
    const functionsOrigin = new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      // The dynamic reference is read when it is deployed, so the secret stands in no template.
      customHeaders: { [originSecretHeader]: originSecret.secretValue.unsafeUnwrap() },
    });
    const apiRequest = edge('ApiRequest', apiFunction(host, pages.trustedAddressHeader));
    const headers = this.#headers(installation);
    const distribution = new Distribution(this, 'FrontDoor', {
      comment: `Företagslots ${installation.stage}`,
      domainNames: [host],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', pages.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Its edges in Europe and North America.
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        // It may list too, so that a file that is not there is 404 and not 403.
        origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket, {
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        compress: true,
        cachePolicy: new CachePolicy(this, 'AsTheFilesSay', {
          comment: 'Each file says how long it is kept',
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.seconds(0),
          maxTtl: Duration.days(365),
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
        }),
        responseHeadersPolicy: headers,
        functionAssociations: [edge('PageRequest', pageFunction(host))],
      },
      additionalBehaviors: {
        ...Object.fromEntries(
          writtenPages.map((path) => [
            path,
            {
              origin: functionsOrigin,
              viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
              allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
              compress: true,
              cachePolicy: CachePolicy.CACHING_DISABLED,
              originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
              responseHeadersPolicy: headers,
              functionAssociations: [apiRequest],
            },
          ]),
        ),
        '/api/*': {
          origin: functionsOrigin,
          // Never redirected: a call over plain HTTP has already shown its token.
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          // Authorization is sent on too, since all headers are (AWS: "Configure CloudFront to forward the Authorization header").
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          functionAssociations: [apiRequest],
        },
      },
    });
    this.#acknowledge(distribution);
    this.#send(bucket, web, logRetentionDays);
    const zone = pages.hostedZone;
    if (zone) {
      const hostedZone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
        hostedZoneId: zone.id,
        zoneName: zone.name,
      });
      const record = {
        zone: hostedZone,
        recordName: host,
        target: RecordTarget.fromAlias(new CloudFrontTarget(distribution)),
      };
      new ARecord(this, 'Host', record);
      new AaaaRecord(this, 'Host6', record);
    }
    new CfnOutput(this, 'PagesHost', {
      description: zone ? 'Where the pages are' : 'A DNS record: name, type, value',
      value: zone ? host : `${host} CNAME ${distribution.distributionDomainName}`,
    });
  }

  #headers(installation: DeployedInstallation): ResponseHeadersPolicy {
    const files = `https://${filesBucketName(installation)}.s3.${installation.region}.amazonaws.com`;
    const {
      'Content-Security-Policy': contentSecurityPolicy = '',
      'X-Content-Type-Options': _nosniff,
      'Referrer-Policy': _noReferrer,
      'Strict-Transport-Security': _hsts,
      ...others
    } = pageHeaders({ connect: [...signInOrigins(installation), files], https: true });
    const override = true;
    return new ResponseHeadersPolicy(this, 'Headers', {
      comment: 'From lib/pages/security-headers.ts',
      // CloudFront takes these four by name only; that they say what the list says is tested.
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override },
        contentTypeOptions: { override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
        strictTransportSecurity: { accessControlMaxAge: Duration.seconds(hstsSeconds), override },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override })),
      },
    });
  }

  /** What is new is there before the page that names it, and what is old stays for pages that are open. */
  #send(bucket: Bucket, web: string, retention: DeployedInstallation['logRetentionDays']): void {
    const common = {
      destinationBucket: bucket as IBucket,
      prune: false,
      logGroup: new LogGroup(this, 'UploadLogs', { retention }),
    };
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [Source.asset(join(web, 'assets'))],
      destinationKeyPrefix: 'assets',
      cacheControl: [CacheControl.fromString(cacheControl('assets/'))],
    });
    const rest = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [Source.asset(web, { exclude: ['assets'] })],
      cacheControl: [CacheControl.fromString(cacheControl('index.html'))],
    });
    rest.node.addDependency(assets);
    this.#acknowledgeUploader(rest);
  }

  /** CDK's own function that uploads. It runs only while the pages are deployed. */
  #acknowledgeUploader({ handlerRole }: BucketDeployment): void {
    const { account, region } = this;
    const pages = this.getLogicalId(this.node.findChild('Files').node.defaultChild as CfnElement);
    const reason =
      'CDK’s own uploader, not ours to write: it reads what CDK has staged and writes the bucket of the pages, and nothing else.';
    for (const finding of [
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      ...['GetBucket', 'GetObject', 'List', 'Abort', 'DeleteObject'].map((action) => `IAM5[Action::s3:${action}*]`),
      `IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-${account}-${region}/*]`,
      `IAM5[Resource::<${pages}.Arn>/*]`,
      'L1',
    ])
      Validations.of(handlerRole.node.scope ?? this).acknowledge({ id: `AwsSolutions-${finding}`, reason });
  }

  #acknowledge(distribution: Distribution): void {
    for (const [id, reason] of [
      ['AwsSolutions-CFR1', 'A business owner may apply from any country; Swedish law makes no difference.'],
      [
        'AwsSolutions-CFR2',
        'The functions limit calls for each address and each case themselves; a firewall costs more than the rest together.',
      ],
      [
        'AwsSolutions-CFR3',
        'An access log would hold everybody’s address, which is personal data, beside what they read. The API logs its calls without.',
      ],
      [
        'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
        'There is a default root object, and every address is changed to that of a file before the bucket is asked.',
      ],
    ] as const)
      Validations.of(distribution).acknowledge({ id, reason });
  }
}
