import mustache from 'mustache';
import type { MailContent } from '#domain/mails/content.ts';
import html from './templates/layout.mjml';
import text from './templates/layout.txt';

/** A mail as it is sent. Values are escaped in the HTML part and plain in the text part. */
export function renderMail(content: MailContent): { subject: string; html: string; text: string } {
  return {
    subject: content.subject.replace(/[\r\n]+/g, ' '),
    html: mustache.render(html, content),
    text: mustache.render(text, content).replace(/\n{3,}/g, '\n\n'),
  };
}
