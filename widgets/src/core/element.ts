import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { apiOf } from './address.ts';
import { base, shield } from './base.styles.ts';
import { contextChanged } from './context-changed.ts';
import { languageOf } from './settings.ts';
import { registerSizes, tokens } from './tokens.styles.ts';

/**
 * What every widget is: shielded from the page, in its own language, with the page's fallback
 * content when it cannot work.
 *
 * @attr {string} api - Address of the installation, `https://cms.example.se`.
 * @attr {string} lang - Language of words and content, `sv` or `en`; else that of the page.
 * @attr {'light'|'dark'|'auto'} theme - Appearance; without it the page's own `color-scheme` holds.
 * @slot - Shown until the widget works, and again when it cannot.
 */
export abstract class IdeslussElement extends LitElement {
  static override styles: CSSResultGroup = [shield, tokens, base];

  /** Attributes that choose the content; read where they stand, see `settingOf`. */
  protected static readonly settings: readonly string[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'api', 'lang', ...this.settings];
  }

  static override properties: PropertyDeclarations = {
    accent: {},
    getToken: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Colour of buttons and links, `#rrggbb`; made readable on light and dark surfaces. */
  declare accent?: string;
  /** The page's way to a token of whoever is signed in; else that of the context around it. */
  declare getToken?: () => Promise<string | null>;
  /** The widget's own heading in the page editor's words. */
  declare heading?: string;
  /** Level of the widget's own heading, 1–5. */
  declare headingLevel: number;

  #connection?: AbortController;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Address of the installation; empty when nobody gave one. */
  protected get api(): string {
    return apiOf(this);
  }

  get language(): Language {
    return languageOf(this);
  }

  /** What the widget shows; nothing, or a fault in it, leaves the page its fallback content. */
  protected abstract content(): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    registerSizes();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    document.addEventListener(contextChanged, () => this.requestUpdate(), { signal });
    // A page may move a widget to where another language or context holds.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const content = this.#guarded();
    return content
      ? html`<div class="root" lang=${this.language}>${content}</div>`
      : html`<slot></slot>`;
  }

  #guarded(): unknown {
    try {
      if (this.api) return this.content();
      this.#warn('the attribute api is missing');
    } catch (error) {
      this.#warn(error);
    }
    return undefined;
  }

  #warn(reason: unknown): void {
    console.warn(`Idésluss: <${this.localName}> shows its fallback content:`, reason);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('accent')) {
      // Few pages use it: those fetch it.
      void import('./accent.ts').then(({ paintAccent }) => paintAccent(this, this.accent));
    }
  }
}
