import { warnOfVersions } from './page.ts';

/** Defines `<prefix>-<name>` once; the first version on a page wins, and the page's owner is told. */
export const defineElement = (
  prefix: string,
  name: string,
  element: CustomElementConstructor,
): void => {
  const tag = `${prefix}-${name}`;
  if (!customElements.get(tag)) {
    // A class can only be defined once, so each prefix gets a class of its own.
    customElements.define(tag, class extends element {});
  } else warnOfVersions();
};
