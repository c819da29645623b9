declare module 'dynalite' {
  interface Server {
    listen(port: number, host: string, done: (error?: Error) => void): void;
    address(): { readonly port: number };
    close(done: () => void): void;
    prependListener(
      event: 'request',
      listener: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void,
    ): void;
  }
  export default function dynalite(options: { path?: string; createTableMs?: number; deleteTableMs?: number }): Server;
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterFactory } from 'oidc-provider';
  export function createMemoryAdapter(clockTolerance: number): AdapterFactory;
}
