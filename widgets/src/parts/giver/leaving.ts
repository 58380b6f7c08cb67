import { html, nothing, type TemplateResult } from 'lit';
import { field } from '../field.ts';
import { heading } from '../heading.ts';
import { icon, icons } from '../icon.ts';
import { keepTyping } from '../keep-typing.ts';
import { notice } from '../notice.ts';
import type { Deed, OwnIdea } from './own-idea.ts';

/** Taking the idea back, or oneself out of it: explained first, done after a yes. */
export const leaving = (own: OwnIdea): unknown => {
  const { may } = own.idea;
  const words = own.port.words();
  if (!may.withdraw && !may.deidentify) return nothing;
  if (own.confirming === 'withdrawal' && may.withdraw) {
    return question(own, words.withdraw, words.withdrawText, words.withdrawConfirm, () =>
      own.withdraw(),
    );
  }
  if (own.confirming === 'de-identification' && may.deidentify) {
    return question(own, words.forget, words.forgetText, words.forgetConfirm, () =>
      own.deidentify(),
    );
  }
  const ask = (deed: Deed, label: string) =>
    html`<button
      type="button"
      class="button neutral compact"
      id="ask-${deed}"
      @click=${() => own.confirm(deed)}
    >
      ${label}
    </button>`;
  const title = !may.deidentify ? words.moreWithdraw : may.withdraw ? words.more : words.moreForget;
  return html`<section class="part leaving">
    ${heading(own.port.level() + 1, title, { className: 'title' })}
    <p class="row">
      ${may.withdraw ? ask('withdrawal', words.withdraw) : nothing}
      ${may.deidentify ? ask('de-identification', words.forget) : nothing}
    </p>
  </section>`;
};

const question = (
  own: OwnIdea,
  title: string,
  text: string,
  yes: string,
  act: () => Promise<void>,
): TemplateResult => {
  const { port, confirming, trouble, busy } = own;
  const words = port.words();
  return html`<section class="part leaving">
    ${notice(
      'warn',
      icons.alert,
      html`${heading(port.level() + 1, title, { id: 'confirm-title', focusable: true })}
        <p>${text}</p>
        ${confirming === 'withdrawal' ? farewell(own) : nothing}
        ${
          trouble?.deed === confirming && trouble
            ? html`<p class="error">${icon(icons.alert)}${trouble.text}</p>`
            : nothing
        }
        <p class="row">
          <button
            type="button"
            class="button primary"
            aria-disabled=${busy === confirming ? 'true' : nothing}
            @click=${act}
          >
            ${busy === confirming ? words.sending : yes}
          </button>
          <button type="button" class="button neutral" @click=${() => own.cancel()}>
            ${words.cancel}
          </button>
        </p>`,
    )}
  </section>`;
};

const farewell = (own: OwnIdea): TemplateResult => {
  const words = own.port.words();
  return field(
    { id: 'farewell', label: words.withdrawWords, optional: words.optional },
    html`<textarea
      class="input small-area"
      id="farewell"
      .value=${own.farewell}
      @keydown=${keepTyping}
      @input=${(event: Event) => own.write('farewell', (event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
};
