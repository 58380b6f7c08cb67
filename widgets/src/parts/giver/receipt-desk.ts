import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { GiverIdea } from '../../../../cms/contracts/giver';
import type { SingleAnswer } from '../../../../cms/contracts/primitives';
import { ask, RequestError } from '../../core/client.ts';
import { announce } from '../../core/live-region.ts';
import { nobody } from '../../core/token.ts';
import { describedBy, field } from '../field.ts';
import { icon } from '../icon.ts';
import { keepTyping } from '../keep-typing.ts';
import { strokes } from '../strokes.ts';
import { codeFrom, takeCodeFromAddress } from './code.ts';
import type { GiverElement } from './giver-element.ts';
import { ideaView } from './idea-view.ts';
import type { Deed, OwnIdea } from './own-idea.ts';
import { troubleText } from './trouble.ts';

/** The field for a Kvittokod, and the idea that it opens. The code is kept nowhere. */
export class ReceiptDesk implements ReactiveController {
  own?: OwnIdea;
  #typed = '';
  #error?: string;
  #busy = false;

  constructor(
    private readonly host: GiverElement,
    private readonly level: () => number,
    /** Whether this is the place for a code that comes with the page's address. */
    private readonly takesAddress: () => boolean = () => true,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#take);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#take);
  }

  /** The words are here by then, so that all that happens can be told. */
  hostUpdated(): void {
    if (this.host.dictionary) this.#take();
  }

  view(): TemplateResult {
    const { own, host } = this;
    if (!own) return this.#form();
    return html`<p>
        <button type="button" class="link" @click=${this.close}>
          ${icon(strokes.back, true)} ${host.words.otherIdea}
        </button>
      </p>
      ${ideaView(own)}`;
  }

  readonly close = (): void => {
    this.own = undefined;
    this.#typed = '';
    this.host.focusOn('code');
  };

  #form(): TemplateResult {
    const { words } = this.host;
    const options = {
      id: 'code',
      label: words.code,
      hint: words.codeHint,
      error: this.#error,
    };
    return html`<form
      novalidate
      aria-label=${words.code}
      @submit=${this.#submit}
      @keydown=${keepTyping}
      @keypress=${keepTyping}
    >
      <div class="row end">
        ${field(
          options,
          html`<input
            class="input"
            id="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            .value=${this.#typed}
            aria-describedby=${describedBy(options)}
            aria-invalid=${this.#error ? 'true' : nothing}
            @input=${(event: Event) => (this.#typed = (event.target as HTMLInputElement).value)}
          />`,
        )}
        <button type="submit" class="button" aria-disabled=${this.#busy ? 'true' : nothing}>
          ${this.#busy ? words.loading : words.showIdea}
        </button>
      </div>
    </form>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#open();
  };

  readonly #take = (): void => {
    const code = this.takesAddress() ? takeCodeFromAddress() : undefined;
    if (code === undefined) return;
    this.#typed = code;
    void this.#open();
  };

  async #open(): Promise<void> {
    const { host } = this;
    const code = codeFrom(this.#typed);
    if (!code) return this.#refuse(host.words.codeMissing);
    if (this.#busy) return;
    this.#busy = true;
    this.#error = undefined;
    host.requestUpdate();
    try {
      const asking = (deed: Deed | '', init: RequestInit = {}) => this.#ask(code, deed, init);
      const { data } = await asking('');
      this.own = host.ownIdea(data, this.level, nobody, asking);
      this.#typed = '';
      host.focusOn('idea-title');
    } catch (error) {
      const unknown = error instanceof RequestError && error.status === 404;
      this.#refuse(
        unknown ? host.words.codeUnknown : troubleText(error, host.words, host.words.unreachable),
      );
    }
    this.#busy = false;
    host.requestUpdate();
  }

  #ask(code: string, deed: Deed | '', init: RequestInit): Promise<SingleAnswer<GiverIdea>> {
    const { host } = this;
    // In a header: addresses end up in logs.
    const headers = { ...init.headers, 'Idesluss-Receipt': code };
    const path = deed ? `receipt/${deed}` : 'receipt';
    return ask(host.addressOf(path), host.language, { ...init, headers });
  }

  #refuse(text: string): void {
    this.#error = text;
    announce(text, this.host.language, 'assertive');
    this.host.focusOn('code');
  }
}
