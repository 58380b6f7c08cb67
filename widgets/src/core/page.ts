/** What all our scripts on one page share, also when two versions of them were pasted in. */
export interface Page {
  /** Version of the script that came first. */
  version: string;
  /** Answers by address: the loader asks, the element takes over. */
  answers: Map<string, KeptAnswer>;
  live?: LiveRegions;
  /** Looks for our tags below `root`; call it for a shadow root the page itself made. */
  scan?: (root: ParentNode) => void;
}

export interface KeptAnswer {
  at: number;
  response: Promise<Response>;
}

export interface LiveRegions {
  polite: HTMLElement;
  assertive: HTMLElement;
}

export const version = '0.1.0';

const key = Symbol.for('idesluss');
type PageGlobal = typeof globalThis & { [key]?: Page };

export const page = (): Page =>
  ((globalThis as PageGlobal)[key] ??= { version, answers: new Map() });

/** One humane line for the page's owner when two versions of us meet. */
export const warnOfVersions = (): void => {
  const first = page().version;
  if (first !== version) {
    console.warn(
      `Idésluss ${first} runs, not ${version}: the page loads both. Keep one, or use loader.js?prefix=`,
    );
  }
};
