import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '#local/http/body.ts';
import type { AccessKey } from './access-key.ts';
import type { Functions } from './functions.ts';
import { onlyForFunctions } from './inner-door.ts';
import type { MailService } from './mail-service.ts';
import type { StepFunctions } from './step-functions.ts';

/** More than any of these calls may hold (AWS: 256 KB of state, 256 KB of an asynchronous event); a mail is smaller still. */
const limit = 4 * 1024 * 1024;

/** One address on this machine that answers the AWS calls the functions make: Step Functions, SES, Lambda and Secrets Manager. */
export async function startAwsEndpoint(
  services: {
    readonly stepFunctions: () => StepFunctions;
    readonly mail: () => MailService;
    readonly functions: () => Functions;
    /** The one secret there is. */
    readonly secret: string;
  },
  key: AccessKey,
): Promise<{ endpoint: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const send = (status: number, content: string, type = 'application/x-amz-json-1.0') => {
      response.writeHead(status, { 'Content-Type': type, 'x-amzn-requestid': 'local' });
      response.end(content);
    };
    try {
      const body = await readBody(request, limit);
      if (target.startsWith('AWSStepFunctions.')) {
        send(200, JSON.stringify(await services.stepFunctions().call(target.split('.')[1] ?? '', JSON.parse(body))));
      } else if (target === 'secretsmanager.GetSecretValue') {
        send(200, JSON.stringify({ SecretString: services.secret }));
      } else if (request.url?.includes('/functions/') && request.url.includes('/invocations')) {
        const name = decodeURIComponent(/functions\/([^/]+)\/invocations/.exec(request.url)?.[1] ?? '');
        void services
          .functions()
          .invoke(name, JSON.parse(body))
          .catch((error: unknown) => console.error(`function ${name} failed:`, error));
        send(202, '');
      } else {
        const { status, body: answer } = await services.mail().sendEmail(new URLSearchParams(body));
        send(status, answer, 'text/xml');
      }
    } catch (error) {
      const { name, message } = error as Error;
      send(400, JSON.stringify({ __type: name, message }));
    }
  });
  onlyForFunctions(server, key);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
