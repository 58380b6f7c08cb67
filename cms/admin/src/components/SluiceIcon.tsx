import { forwardRef, type SVGProps } from 'react';
import { type DefaultTheme, useTheme } from 'styled-components';

interface SluiceIconProps extends Omit<SVGProps<SVGSVGElement>, 'fill' | 'stroke'> {
  /** A colour of the theme or of CSS, as Strapi's own icons take it. */
  fill?: string;
  stroke?: string;
}

const isThemeColour = (
  name: string,
  colours: DefaultTheme['colors'],
): name is keyof DefaultTheme['colors'] => Object.hasOwn(colours, name);

/** The flight of locks: the plugin's sign in menus. */
export const SluiceIcon = forwardRef<SVGSVGElement, SluiceIconProps>(
  ({ fill = 'currentColor', stroke: _stroke, ...rest }, ref) => {
    const { colors } = useTheme();
    const colour = isThemeColour(fill, colors) ? colors[fill] : fill;
    return (
      <svg
        ref={ref}
        width={16}
        height={16}
        viewBox="0 0 24 24"
        fill="none"
        stroke={colour}
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        {...rest}
      >
        <path d="M3 20h5v-4h5v-4h5V8h3M8 16V9.5M13 12V5.5M18 8V3.5" />
        <circle cx="10.5" cy="9" r="1.4" />
      </svg>
    );
  },
);
SluiceIcon.displayName = 'SluiceIcon';
