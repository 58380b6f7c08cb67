import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDraft } from '../parts/kept-drafts.ts';
import { type Step, steps } from './steps.ts';
import { type IdeaValues, isStarted, noValues } from './values.ts';

const saveAfter = 1000;

interface StoredDraft {
  values: Partial<IdeaValues>;
  step: Step;
  savedAt: string;
  /** Idempotency key of this draft's idea. */
  key: string;
}

/** The draft on this device: never the e-mail address, never attachments. */
export class Draft implements ReactiveController {
  savedAt?: Date;
  /** The browser does not let us keep anything. */
  refused = false;
  #key = newKey();
  #timer?: ReturnType<typeof setTimeout>;
  #pending?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  get key(): string {
    return this.#key;
  }

  /** After an answer that settled the old key: the next sending is another one. */
  renewKey(): void {
    this.#key = newKey();
  }

  /** What was left here at an earlier visit. */
  restore(): { values: IdeaValues; step: Step; savedAt: Date } | undefined {
    try {
      const stored = JSON.parse(readDraft(this.place()) ?? 'null') as StoredDraft | null;
      if (!stored) return undefined;
      const savedAt = new Date(stored.savedAt);
      const values = { ...noValues(), ...known(stored.values) };
      if (!isStarted(values)) return undefined;
      this.#key = stored.key || this.#key;
      this.savedAt = savedAt;
      return { values, step: steps.includes(stored.step) ? stored.step : 'idea', savedAt };
    } catch {
      return undefined;
    }
  }

  /** Saves a second after the last change. */
  save(values: IdeaValues, step: Step): void {
    clearTimeout(this.#timer);
    this.#pending = () => this.#write(values, step);
    this.#timer = setTimeout(this.#flush, saveAfter);
  }

  saveNow(values: IdeaValues, step: Step): void {
    this.save(values, step);
    this.#flush();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.savedAt = undefined;
    this.#key = newKey();
    try {
      localStorage.removeItem(this.place());
    } catch {
      this.refused = true;
    }
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    this.#pending?.();
    this.#pending = undefined;
  };

  #write({ email: _, ...values }: IdeaValues, step: Step): void {
    const savedAt = new Date();
    const stored: StoredDraft = { values, step, savedAt: savedAt.toISOString(), key: this.#key };
    try {
      localStorage.setItem(this.place(), JSON.stringify(stored));
      this.savedAt = savedAt;
      this.refused = false;
    } catch {
      this.refused = true;
    }
    this.host.requestUpdate();
  }
}

/** Only what the form has, of the kind it has: an older version may have kept something else. */
const known = (values: Partial<IdeaValues>): Partial<IdeaValues> =>
  Object.fromEntries(
    Object.entries(noValues())
      .map(([name, empty]) => [name, empty, values[name as keyof IdeaValues]] as const)
      .filter(
        ([, empty, value]) =>
          typeof value === typeof empty && Array.isArray(value) === Array.isArray(empty),
      )
      .map(([name, , value]) => [name, value]),
  );

/** `randomUUID` is only there on https and localhost. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
