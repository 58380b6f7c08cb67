import type { StoryEffect } from '../../../cms/contracts/stories';

/** "−38 %": a real minus sign, and a space that does not break before the unit. */
export const effectFigure = ({ number, unit }: StoryEffect): string =>
  `${number.replace(/^-/, '\u2212')}${unit ? `\u00a0${unit}` : ''}`;
