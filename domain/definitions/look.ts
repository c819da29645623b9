/** What a municipality's pages wear: its strong colour and its crest. */
export interface Look {
  /** `#rrggbb`. White must be readable on it, and it on white; what it is in the dark is found from it. */
  readonly colour: string;
  /** The drawing, an SVG file, by its path from the root of the product. */
  readonly crest: string;
}

/** What pages of no municipality wear, and what one that says only half fills up with. */
export const productLook: Look = { colour: '#0f4c5c', crest: 'web/public/mark.svg' };

/** What pages stand on: `--ground` in web/shared/face/tokens.css, and what stands on the strong colour in the dark. */
export const grounds = { light: '#ffffff', dark: '#14181b', onStrongInDark: '#0c1215' } as const;

/** What text needs to be read, and what a shape needs to be seen: WCAG 2.2, 1.4.3 and 1.4.11. */
export const readable = 4.5;
export const visible = 3;

/** Comfortably more than readable: where a colour is made, it is not made on the edge. */
const comfortable = 6.5;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** How much two colours differ in light, 1 to 21, as WCAG counts it. @param one `#rrggbb`, as the other */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The same hue where the ground is dark: made lighter until it is comfortably read there, and no paler than it was. */
export function inTheDark(colour: string): string {
  const [hue, saturation, lightness] = hueOf(colour);
  for (let light = lightness; light < 1; light += 0.01) {
    const lighter = coloured(hue, saturation, light);
    if (contrast(lighter, grounds.dark) >= comfortable) return lighter;
  }
  return '#ffffff';
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Hue in sixths of the circle, saturation and lightness 0 to 1. */
function hueOf(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return [0, 0, lightness];
  const hue =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function coloured(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  // Red, green and blue stand a third of the circle apart.
  const channel = (turn: number) => {
    const at = (turn + hue * 2) % 12;
    const value = lightness - spread * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
