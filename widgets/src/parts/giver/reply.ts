import { html, nothing, type TemplateResult } from 'lit';
import { attachmentsField } from '../attachments-field.ts';
import { describedBy, field } from '../field.ts';
import { heading } from '../heading.ts';
import { icon } from '../icon.ts';
import { strokes } from '../strokes.ts';
import { keepTyping } from '../keep-typing.ts';
import { outcome } from './outcome.ts';
import type { OwnIdea } from './own-idea.ts';

/** Words back to those who handle the idea, and files. */
export const replyForm = (own: OwnIdea): TemplateResult => {
  const { idea, port, attachments } = own;
  const words = port.words();
  const options = {
    id: 'reply',
    label: idea.questionWaits ? words.answerQuestion : words.message,
    hint: words.writeHint,
    error: own.trouble?.deed === 'messages' ? own.trouble.text : undefined,
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void own.say();
  };
  return html`<section class="part">
    ${heading(port.level() + 1, words.write, { className: 'title' })}
    <form novalidate @submit=${submit} @keydown=${keepTyping} @keypress=${keepTyping}>
      ${field(
        options,
        html`<textarea
          class="input small-area"
          id="reply"
          .value=${own.reply}
          aria-describedby=${describedBy(options)}
          aria-invalid=${options.error ? 'true' : nothing}
          @input=${(event: Event) => own.write('reply', (event.target as HTMLTextAreaElement).value)}
        ></textarea>`,
      )}
      <details class="fold" ?open=${attachments.items.length > 0}>
        <summary>${icon(strokes.clip)}${words.addFile}</summary>
        ${attachmentsField({ words, language: port.language() }, attachments)}
      </details>
      <p>
        <button
          type="submit"
          class="button primary"
          aria-disabled=${own.busy === 'messages' ? 'true' : nothing}
        >
          ${own.busy === 'messages' ? words.sending : words.send}
        </button>
      </p>
    </form>
    ${outcome(own, 'messages')}
  </section>`;
};
