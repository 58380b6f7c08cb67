import { expect } from './expect.ts';

/** Shows markup on a page of a given width, with as many frames as it needs to settle. */
export const show = async <T extends HTMLElement>(markup: string, width = 720): Promise<T> => {
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  frame.lang = 'sv';
  frame.innerHTML = markup;
  document.body.append(frame);
  await settle();
  return frame.firstElementChild as T;
};

export const clearPage = (): void => {
  for (const element of document.body.querySelectorAll(':scope > div:not([aria-live])'))
    element.remove();
};

/** The browser's own, before a test puts another in its place. */
const ask = globalThis.fetch.bind(globalThis);
/** A chunk that fetches a chunk that asks for data: no widget has a longer chain. */
const longestChain = 3;

/**
 * Until answers have been read, chunks fetched and templates rendered. The round trips make it as
 * long as the machine is slow: a chunk that is on its way takes no longer than they do.
 */
export const settle = async (milliseconds = 100): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let trip = 0; trip < longestChain; trip += 1) {
    await (await ask(import.meta.url, { cache: 'no-store' })).text();
  }
  await new Promise((resolve) => setTimeout(resolve));
};

export const inside = <T extends HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}`);
  return found;
};

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const button = (element: Element, name: string): HTMLButtonElement => {
  const found = all(element, 'button').find(
    (candidate) => candidate.ariaLabel === name || candidate.textContent?.trim() === name,
  );
  if (!found) throw new Error(`<${element.localName}> has no button "${name}"`);
  return found as HTMLButtonElement;
};

export const textOf = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

export const write = (element: Element, selector: string, value: string): void => {
  const control = inside<HTMLInputElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Every place where the widget sticks out of its frame sideways. */
export const overflowing = (element: HTMLElement): string[] => {
  const right = element.getBoundingClientRect().right + 1;
  return all(element, '.root *:not(.track *, .hidden, .hidden *)')
    .filter(
      (node) =>
        node.getBoundingClientRect().width > 0 && node.getBoundingClientRect().right > right,
    )
    .map((node) => `${node.localName}.${node.className}`);
};

/** Waits, however busy the machine is, until an element says the words. */
export const untilSays = async (element: Element, words: string): Promise<void> => {
  for (let waited = 0; waited < 30_000 && !textOf(element).includes(words); waited += 50) {
    await settle(50);
  }
  expect(textOf(element)).to.contain(words);
};
