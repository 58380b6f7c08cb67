/** What all our scripts on one page share, also when two versions of them were pasted in. */
export interface Page {
  /** Version of the script that came first. */
  version: string;
  /** Answers by address: the loader asks, the element takes over. */
  answers: Map<string, KeptAnswer>;
  /** Widgets whose script is on its way or here, by tag. */
  tags: Map<string, Promise<void>>;
  live?: LiveRegions;
  /** Looks for our tags below `root`; call it for a shadow root the page itself made. */
  scan?: (root: ParentNode) => void;
}

export interface KeptAnswer {
  at: number;
  promise: Promise<unknown>;
}

export interface LiveRegions {
  polite: HTMLElement;
  assertive: HTMLElement;
}

export const version = '0.1.0';

const key = Symbol.for('idesluss');
type PageGlobal = typeof globalThis & { [key]?: Page };

export const page = (): Page =>
  ((globalThis as PageGlobal)[key] ??= { version, answers: new Map(), tags: new Map() });
