import type { ReactNode } from 'react';

/** Something of the pages, with the name it has in the code. @param of what kind of thing it is */
export function Specimen({ of, name, children }: { of: string; name: string; children: ReactNode }) {
  return (
    <div className="specimen" data-of={of} data-name={name}>
      <code>{name}</code>
      {children}
    </div>
  );
}
