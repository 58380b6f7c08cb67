import { html, nothing, type TemplateResult } from 'lit';
import type { Session, SignInWays } from '../../../cms/contracts/giver';
import type { SingleAnswer } from '../../../cms/contracts/primitives';
import { ask } from '../core/client.ts';
import { announce } from '../core/live-region.ts';
import { Load } from '../core/load.ts';
import { failure } from '../parts/failure.ts';
import { describedBy, field } from '../parts/field.ts';
import type { GiverElement } from '../parts/giver/giver-element.ts';
import { troubleText, waitText } from '../parts/giver/trouble.ts';
import { heading } from '../parts/heading.ts';
import { keepTyping } from '../parts/keep-typing.ts';

/** Two short steps for those without a token: an address, then the code that was sent there. */
export class SignIn {
  #email = '';
  #code = '';
  /** Seconds that the code can be used, once one has been asked for. */
  #expiresIn?: number;
  #error?: string;
  #busy = false;

  /** Which ways in there are here, once that is asked for. */
  readonly #ways: Load<SingleAnswer<SignInWays>>;

  constructor(
    private readonly host: GiverElement,
    isWanted: () => boolean,
    private readonly signedIn: (session: Session) => void,
  ) {
    this.#ways = new Load(host, () => (isWanted() ? host.addressOf('sign-in') : undefined));
  }

  /** The way in by mail, where there is one. */
  view(level: number): TemplateResult {
    const { words, language } = this.host;
    const { value, error, retry } = this.#ways;
    if (value) return value.data.mailCode ? this.#form(level) : html`<p>${words.noMailCode}</p>`;
    return error
      ? failure(language, level, words.listFailed, retry)
      : html`<div class="skeleton waiting"><span class="hidden">${words.loading}</span></div>`;
  }

  #form(level: number): TemplateResult {
    const { words } = this.host;
    const told = this.#expiresIn
      ? words.codeSent(this.#email.trim(), waitText(this.#expiresIn, words))
      : words.signInIntro;
    return html`<form
      novalidate
      aria-label=${words.signIn}
      @submit=${this.#submit}
      @keydown=${keepTyping}
      @keypress=${keepTyping}
    >
      ${heading(level, words.signIn, { className: 'title' })}
      <p id="sign-in-told">${told}</p>
      <div class="row end">
        ${this.#expiresIn ? this.#codeField() : this.#emailField()}
        <button type="submit" class="button primary" aria-disabled=${this.#busy ? 'true' : nothing}>
          ${this.#busy ? words.sending : this.#expiresIn ? words.openIdeas : words.sendCode}
        </button>
        ${
          this.#expiresIn
            ? html`<button type="button" class="link" @click=${this.#again}>
                  ${words.newCode}
                </button>
                <button type="button" class="link" @click=${this.#back}>
                  ${words.otherEmail}
                </button>`
            : nothing
        }
      </div>
    </form>`;
  }

  #emailField(): TemplateResult {
    const options = { id: 'email', label: this.host.words.email, error: this.#error };
    return field(
      options,
      html`<input
        class="input"
        id="email"
        type="email"
        autocomplete="email"
        .value=${this.#email}
        aria-describedby=${describedBy(options)}
        aria-invalid=${this.#error ? 'true' : nothing}
        @input=${(event: Event) => (this.#email = (event.target as HTMLInputElement).value)}
      />`,
    );
  }

  #codeField(): TemplateResult {
    const { mailCode: label, mailCodeHint: hint } = this.host.words;
    const options = { id: 'mail-code', label, hint, error: this.#error };
    return field(
      options,
      html`<input
        class="input"
        id="mail-code"
        inputmode="numeric"
        autocomplete="one-time-code"
        .value=${this.#code}
        aria-describedby=${describedBy(options)}
        aria-invalid=${this.#error ? 'true' : nothing}
        @input=${(event: Event) => (this.#code = (event.target as HTMLInputElement).value)}
      />`,
    );
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void (this.#expiresIn ? this.#open() : this.#request());
  };

  readonly #again = (): void => {
    this.#code = '';
    void this.#request();
  };

  readonly #back = (): void => {
    this.#expiresIn = undefined;
    this.#code = '';
    this.#error = undefined;
    this.host.focusOn('email');
  };

  async #request(): Promise<void> {
    const { host } = this;
    const email = this.#email.trim();
    if (!/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email))
      return this.#refuse(host.words.emailWrong, 'email');
    await this.#send(this.#expiresIn ? 'mail-code' : 'email', async () => {
      const body = { email, language: host.language };
      const answer = await this.#post<SingleAnswer<{ expiresIn: number }>>('me/codes', body);
      this.#expiresIn = answer.data.expiresIn;
      announce(host.words.codeSent(email, waitText(this.#expiresIn, host.words)), host.language);
      host.focusOn('mail-code');
    });
  }

  async #open(): Promise<void> {
    const { words } = this.host;
    const code = this.#code.replace(/\D/g, '');
    if (code.length !== 6) return this.#refuse(words.mailCodeShort, 'mail-code');
    await this.#send('mail-code', async () => {
      const body = { email: this.#email.trim(), code };
      const { data } = await this.#post<SingleAnswer<Session>>('me/sessions', body);
      this.#back();
      this.#email = '';
      this.signedIn(data);
    });
  }

  async #send(id: string, act: () => Promise<void>): Promise<void> {
    const { host } = this;
    if (this.#busy) return;
    this.#busy = true;
    this.#error = undefined;
    host.requestUpdate();
    try {
      await act();
    } catch (error) {
      this.#refuse(troubleText(error, host.words), id);
    }
    this.#busy = false;
    host.requestUpdate();
  }

  #post<T>(path: string, body: object): Promise<T> {
    return ask<T>(this.host.addressOf(path), this.host.language, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  #refuse(text: string, id: string): void {
    this.#error = text;
    announce(text, this.host.language, 'assertive');
    this.host.focusOn(id);
  }
}
