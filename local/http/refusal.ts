import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { type Language, languageOf, type Text } from '#domain/definitions/text.ts';
import { problems } from '#domain/words/problems.ts';

interface Words {
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
}

/** What only this machine's own server says no to. What the API says no to has the contract's words. */
const own = {
  'not-found': problems['not-found'],
  'method-not-allowed': problems['method-not-allowed'],
  'too-large': problems['too-large'],
  internal: problems.internal,
  'staff-not-signed-in': {
    status: 401,
    title: { sv: 'Du är inte inloggad', en: 'You are not signed in' },
    detail: { sv: 'Logga in igen.', en: 'Sign in again.' },
  },
  'bad-address': {
    status: 400,
    title: { sv: 'Adressen går inte att läsa', en: 'The address cannot be read' },
    detail: { sv: 'Kontrollera adressen.', en: 'Check the address.' },
  },
  'several-hosts': {
    status: 400,
    title: { sv: 'Anropet har flera adresser', en: 'The call has several addresses' },
    detail: { sv: 'Skicka en enda Host.', en: 'Send Host once.' },
  },
  'no-host': {
    status: 400,
    title: { sv: 'Anropet saknar adress', en: 'The call has no address' },
    detail: { sv: 'Skicka Host.', en: 'Send Host.' },
  },
  unreadable: {
    status: 400,
    title: { sv: 'Anropet går inte att läsa', en: 'The call cannot be read' },
    detail: {
      sv: 'Skicka det som HTTP/1.1 utan TLS, med rätt längd.',
      en: 'Send it as HTTP/1.1 without TLS, with the right length.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { sv: 'Anropets huvud är för långt', en: 'The headers of the call are too long' },
    detail: {
      sv: 'Skicka högst 16 kB. Rensa webbläsarens kakor för sidan, om de är många.',
      en: 'Send 16 kB at most. Clear the browser’s cookies for the page, if they are many.',
    },
  },
  'unknown-expectation': {
    status: 417,
    title: { sv: 'Anropet väntar sig något annat', en: 'The call expects something else' },
    detail: { sv: 'Skicka utan Expect.', en: 'Send without Expect.' },
  },
  'no-tunnel': {
    status: 501,
    title: { sv: 'Vi kopplar inte vidare', en: 'We connect to nothing else' },
    detail: { sv: 'Skicka anropet till oss, utan CONNECT.', en: 'Send the call to us, without CONNECT.' },
  },
  'never-whole': {
    status: 408,
    title: { sv: 'Det tog för lång tid', en: 'It took too long' },
    detail: {
      sv: 'Skicka huvudet inom 20 sekunder och allt inom fem minuter.',
      en: 'Send the headers within 20 seconds and everything within five minutes.',
    },
  },
  'foreign-host': {
    status: 421,
    title: { sv: 'Adressen är inte vår', en: 'The address is not ours' },
    detail: {
      sv: 'Öppna sidan med adressen som står i terminalen.',
      en: 'Open the page with the address that the terminal shows.',
    },
  },
  'foreign-origin': {
    status: 403,
    title: { sv: 'Anropet kommer från en annan webbplats', en: 'The call comes from another site' },
    detail: { sv: 'Gör det från våra egna sidor.', en: 'Do it from our own pages.' },
  },
  encoded: {
    status: 415,
    title: { sv: 'Packat innehåll tas inte emot', en: 'Compressed content is not taken' },
    detail: { sv: 'Skicka utan Content-Encoding.', en: 'Send without Content-Encoding.' },
  },
  'too-slow': {
    status: 408,
    title: { sv: 'Det tog för lång tid', en: 'It took too long' },
    detail: { sv: 'Skicka allt inom 30 sekunder.', en: 'Send everything within 30 seconds.' },
  },
  'disk-full': {
    status: 507,
    title: { sv: 'Det finns ingen plats att spara på', en: 'There is no room to save in' },
    detail: {
      sv: 'Det du skickade är inte sparat. Disken är full: den som sköter tjänsten behöver göra plats på den. Försök igen sedan.',
      en: 'What you sent has not been saved. The disk is full: whoever runs the service must make room on it. Then try again.',
    },
  },
  'disk-fails': {
    status: 503,
    title: { sv: 'Det går inte att spara just nu', en: 'Nothing can be saved just now' },
    detail: {
      sv: 'Det du skickade är inte sparat. Disken tar inte emot något: den som sköter tjänsten behöver se till den. Försök igen sedan.',
      en: 'What you sent has not been saved. The disk takes nothing: whoever runs the service must see to it. Then try again.',
    },
  },
  starting: {
    status: 503,
    title: { sv: 'Företagslots startar', en: 'Företagslots is starting' },
    detail: { sv: 'Försök igen om några sekunder.', en: 'Try again in a few seconds.' },
  },
  stopping: {
    status: 503,
    title: { sv: 'Företagslots stannar', en: 'Företagslots is stopping' },
    detail: { sv: 'Försök igen när tjänsten har startats.', en: 'Try again when the service has been started.' },
  },
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof own;

/** A request that is not taken. Thrown anywhere below the front door, which answers it as problem+json (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.headers = headers;
  }
}

/** How long somebody who goes on sending is listened to after the answer, so that it reaches them. */
export const lingerMs = 2000;

/** Answers with a refusal in the caller's language. What of the body has not been read is thrown away, and not for long. */
export function refuse(request: IncomingMessage, response: ServerResponse, { code, headers }: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const language: Language = languageOf(request.headers['accept-language']);
  const { status } = own[code];
  response.writeHead(status, { ...headersOf(code, language), ...headers });
  response.end(request.method === 'HEAD' ? undefined : bodyOf(code, language));
  if (!request.complete) letGo(request);
}

/** A refusal of what is not even a request, as bytes. Nobody knows the caller's language, and the connection is of no use any more. */
export function refusalAsBytes(code: RefusalCode, more: Readonly<Record<string, string>>): string {
  const { status } = own[code];
  const body = bodyOf(code, 'sv');
  const headers = {
    ...more,
    ...headersOf(code, 'sv'),
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

function bodyOf(code: RefusalCode, language: Language): string {
  const { status, title, detail } = own[code];
  // It says no more than its title and detail (RFC 9457, 4.2.1).
  return JSON.stringify({ type: 'about:blank', title: title[language], status, detail: detail[language], code });
}

const headersOf = (code: RefusalCode, language: Language): Readonly<Record<string, string>> => ({
  'Content-Type': 'application/problem+json',
  'Content-Language': language,
  'Cache-Control': 'no-store',
  ...([503, 507].includes(own[code].status) && { 'Retry-After': '5' }),
});

/** Reads and forgets what somebody still sends, and hangs up on who does not stop. */
export function letGo(request: IncomingMessage): void {
  request.on('error', () => {});
  request.resume();
  const hangUp = setTimeout(() => request.socket.destroy(), lingerMs);
  hangUp.unref();
  request.once('close', () => clearTimeout(hangUp));
}
