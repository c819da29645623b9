/** Papers drawn as papers: what a reader is to find among theirs. They say nothing that the name beside them does not. */
const drawn = (d: string) => (
  <svg viewBox="0 0 48 64" aria-hidden="true">
    <path d={d} />
  </svg>
);

export const paperPictures = {
  /** A floor plan with rooms, a door and a measure. */
  plan: drawn('M9 14h30v32H9zM9 30h14M23 14v9M23 30v16M31 46V36h8M28 14a7 7 0 0 0 7 7M9 53h30M9 51v4M39 51v4'),
  /** Paragraphs and a name at the end. */
  text: drawn('M11 12h16M11 20h26M11 25h26M11 30h20M11 38h26M11 43h14M11 54c3-4 5-4 6 0s4 0 6-2 4 1 7 0'),
  /** Lines with a price each. */
  list: drawn('M16 11h16M10 21h17M34 21h4M10 28h14M34 28h4M10 35h18M34 35h4M10 42h12M34 42h4M10 49h16M34 49h4'),
  /** A seal below what is certified. */
  certificate: drawn(
    'M14 12h20M10 20h28M10 25h28M10 30h22M24 38a6 6 0 1 0 0 12 6 6 0 0 0 0-12M20.5 49l-1.5 8 5-3 5 3-1.5-8',
  ),
  /** A house front, as on a photograph. */
  photo: drawn('M7 14h34v36H7zM12 50V27h24v23M10 27l3-6h22l3 6M16 50V38h7v12M27 33h6v6h-6zM33 17v.1'),
} as const;
