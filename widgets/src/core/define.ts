import { page, version } from './page.ts';

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
  } else if (page().version !== version) {
    console.warn(
      `Idésluss: the page loads version ${page().version} and version ${version}. <${tag}> runs the first; keep one loader.js, or give the second its own names with loader.js?prefix=my.`,
    );
  }
};
