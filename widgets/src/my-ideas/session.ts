import type { Session } from '../../../cms/contracts/giver';

/** What a mail code was good for: kept for this tab alone, until it is closed. */
export class KeptSession {
  /** For browsers that do not let us keep anything. */
  #session?: Session;

  constructor(private readonly api: () => string) {}

  get token(): string | null {
    const session = this.#session ?? this.#stored();
    return session && Date.parse(session.expiresAt) > Date.now() ? session.token : null;
  }

  keep(session: Session): void {
    this.#session = session;
    try {
      sessionStorage.setItem(this.#place, JSON.stringify(session));
    } catch {
      // It then lasts as long as the page.
    }
  }

  clear(): void {
    this.#session = undefined;
    try {
      sessionStorage.removeItem(this.#place);
    } catch {
      // Nothing was kept.
    }
  }

  #stored(): Session | undefined {
    try {
      return (
        (JSON.parse(sessionStorage.getItem(this.#place) ?? 'null') as Session | null) ?? undefined
      );
    } catch {
      return undefined;
    }
  }

  get #place(): string {
    return `idesluss-session ${this.api()}`;
  }
}
