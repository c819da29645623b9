import { type IconName, iconPaths } from './icon-paths.ts';

/** One of our line drawings, as high as the text beside it. It says nothing to a screen reader: the word beside it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
