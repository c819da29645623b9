import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface TabOf<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly draw: () => ReactNode;
}

/**
 * Parts of which one is shown at a time. Arrow keys, Home and End go from tab to tab (WAI-ARIA, tabs pattern). A part that is
 * not shown stays as it is.
 *
 * @param onChoose hears which one is asked for
 */
export function TabSet<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string;
  tabs: readonly TabOf<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  const own = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab) onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move} ref={list}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${own}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${own}-${id}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, draw }) => (
        <div
          key={id}
          className="tab-panel"
          role="tabpanel"
          id={`${own}-${id}-panel`}
          aria-labelledby={`${own}-${id}`}
          hidden={id !== chosen}
        >
          {draw()}
        </div>
      ))}
    </>
  );
}
