import type { ServerResponse } from 'node:http';

/** A call that the files refuse, in S3's words: the pages speak to both in the same way. */
export class StoreRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message = code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Answers with a refusal as S3 does. */
export function answerRefusal(response: ServerResponse, { status, code, message }: StoreRefusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  xml(response, status, 'Error', `<Code>${code}</Code><Message>${escaped(message)}</Message>`);
}

/** Answers with an XML element. @param content its content, escaped */
export function xml(response: ServerResponse, status: number, name: string, content: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml', 'Cache-Control': 'no-store' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><${name}>${content}</${name}>`);
}
