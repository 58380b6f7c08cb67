import type { Language } from '../../../cms/contracts/primitives';

/**
 * A setting of one widget: its own attribute, else that of the nearest `idesluss-context` around it.
 * Read from the attributes each time, so that it holds before upgrade and after a move.
 */
export const settingOf = (element: Element, name: string): string | undefined => {
  const own = element.getAttribute(name);
  if (own !== null) return own;
  const context = contextOf(element);
  for (const ancestor of ancestorsOf(element)) {
    const value = ancestor.localName === context ? ancestor.getAttribute(name) : null;
    if (value !== null) return value;
  }
  return undefined;
};

/** Name of the context tag that goes with an element's prefix. */
export const contextOf = (element: Element): string => `${element.localName.split('-')[0]}-context`;

/** The nearest `lang` that we have words for, else Swedish. */
export const languageOf = (element: Element): Language => {
  for (const node of [element, ...ancestorsOf(element)]) {
    const language = node.getAttribute('lang')?.toLowerCase().split('-')[0];
    if (language === 'sv' || language === 'en') return language;
  }
  return 'sv';
};

/** Along the tree as the reader sees it: through slots and out of shadow roots. */
export const ancestorsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  let node: Node | null = element;
  while (node) {
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
    if (node instanceof Element) found.push(node);
  }
  return found;
};
