import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { read, RequestError } from './client.ts';

interface LoadHost extends ReactiveControllerHost {
  readonly language: Language;
}

/** Keeps one public payload for an element, and reads anew when its address changes. */
export class Load<T> implements ReactiveController {
  /** The last good answer of this address. */
  value?: T;
  error?: RequestError;
  loading = false;
  #address?: string;

  constructor(
    private readonly host: LoadHost,
    private readonly address: () => string | undefined,
    private readonly reader: (address: string, language: Language) => Promise<T> = read,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const address = this.address();
    if (address === this.#address) return;
    this.#address = address;
    this.value = undefined;
    if (address) this.#start(address);
  }

  retry = (): void => {
    if (this.#address && !this.loading) this.#start(this.#address);
    this.host.requestUpdate();
  };

  #start(address: string): void {
    this.loading = true;
    this.error = undefined;
    const settle = (result: { value?: T; error?: RequestError }) => {
      if (address !== this.#address) return;
      this.loading = false;
      Object.assign(this, result);
      this.host.requestUpdate();
    };
    this.reader(address, this.host.language).then(
      (value) => settle({ value }),
      (error: unknown) =>
        settle({ error: error instanceof RequestError ? error : new RequestError(0) }),
    );
  }
}
