import mustache from 'mustache';
import { grounds, inTheDark, productLook } from '#domain/definitions/look.ts';
import type { MailContent } from '#domain/mails/content.ts';
import html from './templates/layout.mjml';
import text from './templates/layout.txt';

/** MJML takes a colour for a colour, and no place for one: its template wears the product's, which is a place from here on. */
const dressed = html.replaceAll(productLook.colour, '{{strong}}');

/** No line begins with a dash. */
const tied = (heading: string): string => heading.replaceAll(' – ', '\u00a0– ');

/**
 * A mail as it is sent. Values are escaped in the HTML part and plain in the text part. What a list of mails shows beside the
 * subject is what comes after it: what else the mail tells, which the subject only counts; then who did it, and what to do.
 */
export function renderMail(content: MailContent): { subject: string; html: string; text: string } {
  const strong = content.colour ?? productLook.colour;
  const values = {
    strong,
    strongInDark: inTheDark(strong),
    onStrongInDark: grounds.onStrongInDark,
    ...content,
    items: content.items ?? [],
    besides: content.besides ?? [],
    preview: [...(content.besides ?? []).map(({ heading }) => heading), content.paragraphs[0] ?? content.heading].join(
      ' · ',
    ),
  };
  return {
    subject: content.subject.replace(/[\r\n]+/g, ' '),
    html: mustache.render(dressed, {
      ...values,
      heading: tied(values.heading),
      besides: values.besides.map((one) => ({ ...one, heading: tied(one.heading) })),
      items: values.items.map((one) => ({ ...one, heading: tied(one.heading) })),
    }),
    text: mustache.render(text, values).replace(/\n{3,}/g, '\n\n'),
  };
}
