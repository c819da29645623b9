import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { type State, Status } from './status.tsx';

export interface Task {
  readonly id: string;
  readonly name: string;
  /** Left out when nothing can be done yet. */
  readonly href?: string;
  /** What is done when the link is followed, before it leads on. */
  readonly onFollow?: () => void;
  readonly hint?: ReactNode;
  readonly state: State;
  readonly status: string;
}

/** What is to be done, in any order: name, hint, and how it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <TaskRow key={task.id} {...task} />
      ))}
    </ul>
  );
}

function TaskRow({ name, href, onFollow, hint, state, status }: Task) {
  const own = useId();
  const described = `${hint ? `${own}-hint ` : ''}${own}-status`;
  return (
    <li>
      {href === undefined ? (
        <span className="name">{name}</span>
      ) : (
        <Link className="name" href={href} onClick={onFollow} aria-describedby={described}>
          {name}
        </Link>
      )}
      {hint && (
        <span className="hint" id={`${own}-hint`}>
          {hint}
        </span>
      )}
      <Status state={state} id={`${own}-status`}>
        {status}
      </Status>
    </li>
  );
}

export interface PermitRow {
  readonly id: string;
  readonly name: string;
  /** In a few words what it waits for, or who has it. */
  readonly sub?: ReactNode;
  /** The day as it is read, such as `25 mars`; or a word when there is none. */
  readonly day: ReactNode;
  /** What the day rests on: an estimate does not look like a promise. */
  readonly restsOn?: 'law' | 'goal' | 'estimate';
  /** What the fold holds. */
  readonly more: ReactNode;
}

/** A line for each permit; the rest of it is a tap away. */
export function PermitRows({ permits }: { permits: readonly PermitRow[] }) {
  return (
    <ul className="permit-rows">
      {permits.map(({ id, name, sub, day, restsOn = 'law', more }) => (
        <li key={id}>
          <details>
            <summary>
              <span className="name">{name}</span>
              <span className="day number" data-rests-on={restsOn}>
                {day}
              </span>
              {sub !== undefined && <span className="sub">{sub}</span>}
              <Icon name="chevron-right" />
            </summary>
            <div className="more">{more}</div>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The one thing to do next: here, further down on the page (`#…`), or on another site. @param when such as `I kväll` */
export function NextStep({
  when,
  href,
  icon = 'calendar',
  children,
}: {
  when: string;
  href: string;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <p className="next-step">
      <Icon name={icon} />
      <span>
        <span className="when">{when}:</span>{' '}
        {href.startsWith('/') ? <Link href={href}>{children}</Link> : <a href={href}>{children}</a>}
      </span>
      <Icon name="chevron-right" />
    </p>
  );
}

export interface Owed {
  readonly id: string;
  readonly what: ReactNode;
  /** Who wants it, and by when. */
  readonly by: ReactNode;
  /** `problem` when the day has passed. */
  readonly state?: 'attention' | 'problem';
  /** The button or link that hands it in, described by `owedId`. */
  readonly act: ReactNode;
  /** What the button opens, below its line. */
  readonly more?: ReactNode;
}

/** Where a line says what is owed: its button is described by it. */
export const owedId = (id: string): string => `owed-${id}`;

/** What the reader owes, each with its day and a button. */
export function OwedList({ owed }: { owed: readonly Owed[] }) {
  return (
    <ul className="owed">
      {owed.map(({ id, what, by, state = 'attention', act, more }) => (
        <li key={id} data-state={state}>
          <Icon name={state} />
          <div>
            <span className="what" id={owedId(id)}>
              {what}
            </span>
            <span className="by">{by}</span>
          </div>
          {act}
          {more && <div className="more">{more}</div>}
        </li>
      ))}
    </ul>
  );
}
