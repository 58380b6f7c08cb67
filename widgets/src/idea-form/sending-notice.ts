import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { commonWords } from '../core/words.ts';
import { heading } from '../parts/heading.ts';
import { icon, icons } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import type { SendingState } from './sending.ts';
import type { IdeaFormWords } from './words.sv.ts';

interface NoticeOptions {
  words: IdeaFormWords;
  language: Language;
  level: number;
  send: () => void;
  sendAsNew: () => void;
  sendWithoutName: () => void;
  clear: () => void;
}

/** Why the idea is not there yet, that nothing is lost, and what happens by itself. */
export const sendingNotice = (state: SendingState, options: NoticeOptions): unknown => {
  const { words, language } = options;
  const told = toldOf(state, words);
  if (!told) return nothing;
  const action = (text: unknown, act: () => void, looks = ''): TemplateResult =>
    html`<button type="button" class="button compact ${looks}" @click=${act}>${text}</button>`;
  const ways =
    state.kind === 'already'
      ? [action(words.sendAsNew, options.sendAsNew), action(words.clear, options.clear, 'quiet')]
      : state.kind === 'signed-out'
        ? [
            action(html`${icon(icons.retry)}${commonWords[language].retry}`, options.send),
            action(words.sendWithoutName, options.sendWithoutName, 'quiet'),
          ]
        : [];
  const [title, text] = told;
  return notice(
    'warn',
    state.kind === 'waiting' ? icons.offline : icons.alert,
    html`${heading(options.level, title)}
      <p>${text}</p>
      ${ways.length ? html`<p class="ways">${ways}</p>` : nothing}`,
  );
};

/** What there is to say about how the sending goes: a title, and more. */
export const toldOf = (
  state: SendingState,
  words: IdeaFormWords,
): [title: string, text: string] | undefined => {
  switch (state.kind) {
    case 'waiting':
      return [words.waitingTitle, `${words[state.reason]} ${words.retryIn(state.seconds)}`];
    case 'already':
      return [words.alreadyTitle, words.alreadyText];
    case 'signed-out':
      return [words.signedOut, words.signedOutText];
    default:
      return undefined;
  }
};
