import type { GiverIdeaSummary } from '../../../cms/contracts/giver';

/** Which answers have been read on this device: ids and times, never words. */
export class Seen {
  constructor(private readonly api: () => string) {}

  isNew({ id, latestAnswer }: GiverIdeaSummary): boolean {
    return latestAnswer !== null && (this.#all[id] ?? '') < latestAnswer.at;
  }

  read(id: string, at: string): void {
    try {
      localStorage.setItem(this.#place, JSON.stringify({ ...this.#all, [id]: at }));
    } catch {
      // Then it goes on being new.
    }
  }

  get #all(): Record<string, string> {
    try {
      return (JSON.parse(localStorage.getItem(this.#place) ?? '{}') ?? {}) as Record<
        string,
        string
      >;
    } catch {
      return {};
    }
  }

  get #place(): string {
    return `idesluss-seen ${this.api()}`;
  }
}
