import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

/** What a field is told of its words: to be spread over the input, select or textarea. */
export interface FieldParts {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/**
 * A label, its hint, what is wrong, and the field itself, which is the caller's.
 *
 * @param count how much is written and how much may be, under a text
 */
export function TextField({
  id: given,
  label,
  hint,
  wrong,
  count,
  children,
}: {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  wrong?: string | undefined;
  count?: string;
  children: (parts: FieldParts) => ReactNode;
}) {
  const own = useId();
  const id = given ?? own;
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`, count && `${id}-count`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
      {children({ id, 'aria-describedby': said || undefined, 'aria-invalid': wrong ? true : undefined })}
      {count && (
        <span className="count" id={`${id}-count`}>
          {count}
        </span>
      )}
    </div>
  );
}

/** A question with choices: radio buttons or boxes below one legend. */
export function Choices({
  id: given,
  legend,
  hint,
  wrong,
  children,
}: {
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  wrong?: string | undefined;
  children: ReactNode;
}) {
  const own = useId();
  const id = given ?? own;
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <fieldset className="choices" id={id} tabIndex={-1} aria-describedby={said || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
      {children}
    </fieldset>
  );
}

/** One of the choices; all of its row can be pressed. What the input needs, the caller gives. */
export function Choice({ hint, children, ...input }: Omit<ComponentProps<'input'>, 'id'> & { hint?: ReactNode }) {
  const id = useId();
  return (
    <label className="choice" htmlFor={id}>
      <input {...input} id={id} />
      <span>{children}</span>
      {hint && <span className="hint">{hint}</span>}
    </label>
  );
}

function Wrong({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="wrong" id={id}>
      <Icon name="problem" />
      {children}
    </span>
  );
}

/**
 * What is wrong on the page, each with a link to its field. The caller moves focus here.
 *
 * @param onGo goes to the field in place of the link, where the address's fragment is needed for something else
 */
export function WrongSummary({
  title,
  wrong,
  onGo,
  ref,
}: {
  title: string;
  wrong: readonly { readonly href: string; readonly message: string }[];
  onGo?: (href: string) => void;
  ref?: React.Ref<HTMLDivElement>;
}) {
  const id = useId();
  return (
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby={id} ref={ref}>
      <h2 id={id}>
        <Icon name="problem" />
        {title}
      </h2>
      <ul>
        {wrong.map(({ href, message }) => (
          <li key={href}>
            <a
              href={href}
              onClick={(event) => {
                if (!onGo) return;
                event.preventDefault();
                onGo(href);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
