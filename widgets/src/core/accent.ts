/**
 * Gives an element its accent, through the style property: an inline style attribute in markup is
 * what a strict CSP blocks.
 */
export const paintAccent = (element: HTMLElement, accent = ''): void => {
  const colors = accentColors(accent);
  const both = CSS.supports('color', 'light-dark(red,red)');
  const set = (name: string, light?: string, dark?: string) =>
    element.style.setProperty(
      name,
      (both && light ? `light-dark(${light},${dark})` : light) ?? null,
    );
  set('--idesluss-color-accent', colors?.light, colors?.dark);
  set('--idesluss-color-on-accent', colors?.onLight, colors?.onDark);
};

/** Colours for `accent="#rrggbb"` that stay readable on light and dark surfaces. */
export interface AccentColors {
  light: string;
  onLight: string;
  dark: string;
  onDark: string;
}

/** Undefined when it is not a hex colour. Text on and in each colour has a contrast of at least 4.5. */
export const accentColors = (accent: string): AccentColors | undefined => {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(accent.trim())?.[1];
  if (!hex) return undefined;
  const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const rgb = [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16));
  return {
    light: towards(rgb, 0, (color) => contrast(color, white) >= 4.6),
    onLight: '#fff',
    dark: towards(rgb, 255, (color) => contrast(color, darkSurface) >= 5.5),
    onDark: '#06262e',
  };
};

const white = [255, 255, 255];
const darkSurface = [24, 41, 46];

/** The colour itself if it will do, else mixed in steps with black (0) or white (255) until it does. */
const towards = (color: number[], end: number, readable: (color: number[]) => boolean): string => {
  let mixed = color;
  for (let part = 0; part < 1 && !readable(mixed); part += 0.05) {
    mixed = color.map((value) => Math.round(value + (end - value) * part));
  }
  return `rgb(${mixed.join(' ')})`;
};

const contrast = (one: number[], other: number[]): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const luminance = (color: number[]): number => {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
