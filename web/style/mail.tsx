import type { MailContent } from '#domain/mails/content.ts';

/** What a mail says, in the order it is read; its layout is the mail's own. */
export function Mail({ content, detail }: { content: MailContent; detail?: string }) {
  return (
    <article className="mail" lang={content.language} data-language={content.language} data-detail={detail}>
      <p className="subject">{content.subject}</p>
      <p className="mail-heading">{content.heading}</p>
      {content.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {content.besides?.map(({ heading, text, lines }) => (
        <div key={heading} className="item">
          <strong>{heading}</strong>
          <p>{text}</p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      {content.rows.length > 0 && (
        <dl>
          {content.rows.map(({ label, value, lines = [] }) => (
            <div key={label}>
              <dt>{label}</dt>
              {value !== undefined && <dd>{value}</dd>}
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {content.items?.map((item) => (
        <div key={item.heading} className="item">
          <strong>{item.heading}</strong>
          {item.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="way-in">{item.action.label}</p>
        </div>
      ))}
      {content.action && <p className="way-in">{content.action.label}</p>}
      {content.more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{content.contact}</p>
      <p className="quiet">{content.footer}</p>
    </article>
  );
}
