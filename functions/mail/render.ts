import mustache from 'mustache';
import type { MailContent } from '#domain/mails/content.ts';
import html from './templates/layout.mjml';
import text from './templates/layout.txt';

/**
 * A mail as it is sent. Values are escaped in the HTML part and plain in the text part. What a list of mails shows beside the
 * subject is what comes after it: who did it, and what to do.
 */
export function renderMail(content: MailContent): { subject: string; html: string; text: string } {
  const values = { items: [], ...content, preview: content.paragraphs[0] ?? content.heading };
  return {
    subject: content.subject.replace(/[\r\n]+/g, ' '),
    html: mustache.render(html, values),
    text: mustache.render(text, values).replace(/\n{3,}/g, '\n\n'),
  };
}
