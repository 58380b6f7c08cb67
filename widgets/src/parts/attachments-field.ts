import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { number } from './numbers.ts';
import { describedBy, fieldGroup, type FieldOptions } from './field.ts';
import { icon, icons } from './icon.ts';
import type { AttachmentWords } from './attachment-words.ts';
import type { Attached, Attachments } from './attachments.ts';
import { strokes } from './strokes.ts';
import { limits } from './limits.ts';

interface AttachmentsView {
  words: AttachmentWords;
  language: Language;
  /** Why what is written cannot be sent with these files. */
  error?: string;
}

/** Choose or drop; every file with its progress, or why it did not come along. */
export const attachmentsField = (
  view: AttachmentsView,
  attachments: Attachments,
): TemplateResult => {
  const { words, error } = view;
  const options: FieldOptions = {
    id: 'attachments',
    label: words.attachments,
    optional: words.optional,
    hint: words.attachmentsHint,
    error,
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    attachments.add([...(input.files ?? [])]);
    // Or the same file could not be chosen again after it was removed.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    attachments.add([...(event.dataTransfer?.files ?? [])]);
  };
  return fieldGroup(
    options,
    html`<div class="drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
        <input
          class="hidden"
          type="file"
          id="files"
          multiple
          accept=${limits.attachment.types.join()}
          aria-describedby=${describedBy(options)}
          @change=${choose}
        />
        <label class="button neutral compact" for="files"
          >${icon(strokes.clip)}${words.chooseFiles}</label
        >
        <span class="small muted">${words.orDrop}</span>
      </div>
      ${
        attachments.items.length
          ? html`<ul class="files">
              ${attachments.items.map((item) => row(view, attachments, item))}
            </ul>`
          : nothing
      }`,
  );
};

const row = (
  { words, language }: AttachmentsView,
  attachments: Attachments,
  item: Attached,
): TemplateResult => {
  const { file, staged, problem, canRetry, progress } = item;
  const percent = Math.round(progress * 100);
  return html`<li class="file">
    ${icon(problem ? icons.alert : strokes.clip)}
    <span class="name"
      >${file.name}${problem ? html`<span class="error">${problem}</span>` : nothing}${
        staged || problem
          ? nothing
          : html`<progress max="100" .value=${percent} aria-label=${file.name}></progress>`
      }</span
    >
    <span class="muted">
      ${staged || problem ? megabytes(file.size, language) : words.uploadedPart(percent)}
    </span>
    ${
      canRetry
        ? html`<button
            type="button"
            class="button quiet compact"
            @click=${() => attachments.send(item)}
          >
            ${words.uploadAgain}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button quiet compact"
      aria-label=${words.remove(file.name)}
      @click=${() => attachments.remove(item)}
    >
      ${icon(strokes.cross)}
    </button>
  </li>`;
};

const megabytes = (bytes: number, language: Language): string =>
  bytes < 100_000
    ? `${number(Math.max(bytes / 1024, 1), language)} kB`
    : `${number(bytes / 1_048_576, language, 1)} MB`;
