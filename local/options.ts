import { isIP } from 'node:net';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { usualHost } from './http/address.ts';
import type { PremisesOptions } from './premises.ts';
import { StartProblem } from './start-problem.ts';

/** Where everything is kept and where people reach it, when nobody says otherwise. */
export const usual = { data: '.data', port: 3000 } as const;

/** What `npm start` was asked to do. */
export interface StartOptions extends PremisesOptions {
  readonly dayPerSecond: boolean;
  /** A company register to ask instead of the sample one. */
  readonly companyRegister?: string;
  readonly dev: boolean | undefined;
  /** A municipality's installation file, and the folder of its secrets. */
  readonly installation: string | undefined;
  readonly secrets: string | undefined;
  /** Proxies in front, by address or network. */
  readonly trustedProxies: readonly string[];
  readonly verbose: boolean;
  /** Keeps up with the sources while they are edited: `npm run dev`. */
  readonly watch: boolean;
  /** What was built before is taken as it is. */
  readonly prebuilt: boolean;
}

/** What `npm run demo` was asked to do. */
export interface DemoOptions {
  readonly directory: string;
  readonly cases: number;
  /** Where it is while it fills, and where the links in its mails lead. */
  readonly port: number;
}

const startHelp = `npm start -- [options]: Företagslots on this machine

  --port 3000          the port people reach it at (or PORT in the environment)
  --mailbox-port 3001  the port of the mailbox; usually the one after
  --data ./.data       the folder everything is kept in
  --day-per-second     a day passes each second, to watch reminders; use a folder of its own: --data ./.data-fast
  --host 127.0.0.1     the address it listens on. With another one (0.0.0.0: all of them) others reach it too; then nobody can
                       sign in as anybody or read all mails, unless --dev is given
  --url https://…      the address people use, where it is another one: behind a proxy, in a container
  --dev                lets everybody who reaches it sign in as anybody and read all mails; usual on 127.0.0.1
  --installation installation.ts
                       a municipality's own installation instead of the sample one: docs/one-server.md
  --secrets ./secrets  the folder of its secrets; without it the one that systemd names in CREDENTIALS_DIRECTORY
  --trusted-proxy 127.0.0.1
                       a proxy in front, by address or network: the caller's address that it tells is believed. Once for each
  --company-register https://…
                       the company register to ask, instead of four made-up companies; its token in COMPANY_REGISTER_TOKEN
  --watch              puts what is edited into the open pages at once; usual with npm run dev
  --verbose            shows the functions' own log
  --help               shows this`;

const demoHelp = `npm run demo -- [options]: fills the data folder with cases in every state; then npm start

  --data ./.data       the folder they are put in
  --cases 60           how many; the first ones show everything once
  --port 3000          the port that you will give npm start: the links in the mails lead there
  --help               shows this`;

/**
 * Reads the options of `npm start`.
 *
 * @returns the help text when that was asked for
 * @throws StartProblem with a sentence for an option or value that is not understood
 */
export function readStartOptions(
  args: readonly string[],
  { PORT, CREDENTIALS_DIRECTORY }: NodeJS.ProcessEnv,
): StartOptions | string {
  const values = read('npm start', args, {
    port: { type: 'string', default: PORT ?? String(usual.port) },
    'mailbox-port': { type: 'string' },
    host: { type: 'string', default: usualHost },
    url: { type: 'string' },
    data: { type: 'string', default: usual.data },
    'day-per-second': { type: 'boolean', default: false },
    dev: { type: 'boolean' },
    installation: { type: 'string' },
    secrets: { type: 'string' },
    'trusted-proxy': { type: 'string', multiple: true, default: [] },
    'company-register': { type: 'string' },
    verbose: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    prebuilt: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return startHelp;
  const mailboxPort = values['mailbox-port'];
  return {
    port: portOf('port', values.port),
    mailboxPort: mailboxPort === undefined ? undefined : portOf('mailbox-port', mailboxPort),
    host: values.host,
    url: values.url === undefined ? undefined : urlOf(values.url),
    directory: folderOf(values.data),
    dayPerSecond: values['day-per-second'],
    dev: values.dev,
    installation: values.installation,
    secrets: values.secrets ?? CREDENTIALS_DIRECTORY,
    trustedProxies: values['trusted-proxy'].map(proxyOf),
    ...(values['company-register'] !== undefined && { companyRegister: registerOf(values['company-register']) }),
    verbose: values.verbose,
    watch: values.watch,
    prebuilt: values.prebuilt,
  };
}

/**
 * Reads the options of `npm run demo`.
 *
 * @returns the help text when that was asked for
 * @throws StartProblem with a sentence for an option or value that is not understood
 */
export function readDemoOptions(args: readonly string[]): DemoOptions | string {
  const values = read('npm run demo', args, {
    data: { type: 'string', default: usual.data },
    cases: { type: 'string', default: '60' },
    port: { type: 'string', default: String(usual.port) },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return demoHelp;
  if (!/^[1-9]\d{0,4}$/.test(values.cases))
    throw new StartProblem(
      `--cases ${values.cases} is no number of cases. Give one from 1 to 99999, such as --cases 60.`,
    );
  return { directory: folderOf(values.data), cases: Number(values.cases), port: portOf('port', values.port) };
}

/** Reads options as Node.js does, and says what is not understood in a sentence. @throws StartProblem */
export function read<const O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const named = /'([^' ,]+)/.exec(message)?.[1] ?? 'this';
    const help = `See ${command} -- --help`;
    switch (code) {
      case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
        throw new StartProblem(`There is no option ${named}. ${help}`);
      case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
        throw new StartProblem(`"${named}" belongs to no option. ${help}`);
      case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
        throw new StartProblem(`${named} has no value, or one that it does not take. ${help}`);
      default:
        throw error;
    }
  }
}

function portOf(option: string, value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
    throw new StartProblem(`--${option} ${value} is no port. Give a number from 1 to 65535, such as --${option} 3100.`);
  return Number(value);
}

function urlOf(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new StartProblem(
      `--url ${value} is no address of a site. Give one such as --url https://foretag.exempel.example`,
    );
  return url.origin;
}

function proxyOf(value: string): string {
  const [address = '', bits] = value.split('/');
  const version = isIP(address);
  if (version === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))))
    throw new StartProblem(
      `--trusted-proxy ${value} is no address. Give one such as --trusted-proxy 127.0.0.1, or a network such as 10.0.0.0/8`,
    );
  return value;
}

function registerOf(value: string): string {
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new StartProblem(
      `--company-register ${value} is no address. Give one such as --company-register https://register.exempel.example`,
    );
  return value;
}

/** @throws StartProblem when it is no folder's name */
export function folderOf(value: string): string {
  if (value.trim() === '') throw new StartProblem('--data needs a folder, such as --data ./.data');
  return value;
}
