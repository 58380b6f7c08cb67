import { html, nothing } from 'lit';
import { heading } from '../parts/heading.ts';
import { icons } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import type { SendingState } from './sending.ts';
import type { IdeaFormWords } from './words.sv.ts';

interface NoticeActions {
  sendAsNew: () => void;
  clear: () => void;
}

/** Why the idea is not there yet, that nothing is lost, and what happens by itself. */
export const sendingNotice = (
  state: SendingState,
  words: IdeaFormWords,
  level: number,
  { sendAsNew, clear }: NoticeActions,
): unknown => {
  if (state.kind === 'waiting') {
    return notice(
      'warn',
      icons.offline,
      html`${heading(level, words.waitingTitle)}
        <p>${waitingText(state, words)}</p>`,
    );
  }
  if (state.kind === 'already') {
    return notice(
      'warn',
      icons.alert,
      html`${heading(level, words.alreadyTitle)}
        <p>${words.alreadyText}</p>
        <p>
          <button type="button" class="button compact" @click=${sendAsNew}>
            ${words.sendAsNew}
          </button>
          <button type="button" class="button compact quiet" @click=${clear}>${words.clear}</button>
        </p>`,
    );
  }
  return nothing;
};

export const waitingText = (
  { reason, seconds }: Extract<SendingState, { kind: 'waiting' }>,
  words: IdeaFormWords,
): string => `${words[reason]} ${words.retryIn(seconds)}`;
