import { contextChanged } from '../core/context-changed.ts';

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

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (old !== value) document.dispatchEvent(new Event(contextChanged));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-context': IdeslussContext;
  }
}
