/** Milliseconds that a button says so. */
const toldFor = 4000;

/** What of the receipt can be taken away on the clipboard. */
export type Copied = 'reference' | 'receiptCode';

/** Puts texts on the clipboard, and remembers for a while which of them was last put there. */
export class Copying {
  copied?: Copied;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly changed: (copied?: Copied) => void) {}

  /** Where a page may not use the clipboard, the text is marked so that one keystroke copies it. */
  async copy(name: Copied, value: string, shown: Element | null): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      if (shown) getSelection()?.selectAllChildren(shown);
      return;
    }
    clearTimeout(this.#timer);
    this.#set(name);
    this.#timer = setTimeout(() => this.#set(), toldFor);
  }

  #set(copied?: Copied): void {
    this.copied = copied;
    this.changed(copied);
  }
}
