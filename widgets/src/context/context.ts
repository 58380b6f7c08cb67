import { contextChanged } from '../core/context-changed.ts';
import type { GetToken } from '../core/token.ts';

/**
 * Settings for all widgets inside it, also those added later and those in shadow roots.
 * An attribute of the widget's own wins.
 *
 * @attr {string} api - Address of the installation.
 * @attr {string} administration - Slug or id of the administration.
 * @attr {string} lang - Language, `sv` or `en`.
 */
export class IdeslussContext extends HTMLElement {
  static readonly observedAttributes = ['api', 'administration', 'lang'];

  #getToken?: GetToken;

  get api(): string {
    return this.getAttribute('api') ?? '';
  }

  set api(value: string) {
    this.setAttribute('api', value);
  }

  get administration(): string {
    return this.getAttribute('administration') ?? '';
  }

  set administration(value: string) {
    this.setAttribute('administration', value);
  }

  /** The page's way to a token of whoever is signed in. */
  get getToken(): GetToken | undefined {
    return this.#getToken;
  }

  set getToken(value: GetToken | undefined) {
    this.#getToken = value;
    document.dispatchEvent(new Event(contextChanged));
  }

  connectedCallback(): void {
    if (!Object.hasOwn(this, 'getToken')) return;
    // The page gave it before this script was here.
    const { getToken } = this;
    delete (this as { getToken?: GetToken }).getToken;
    this.getToken = getToken;
  }

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (old !== value) document.dispatchEvent(new Event(contextChanged));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-context': IdeslussContext;
  }
}
