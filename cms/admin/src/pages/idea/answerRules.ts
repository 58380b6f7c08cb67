import type { MailPreviewBody, MessageBody, MoveBody } from '../../../../contracts/desk-actions';
import type { Transition } from '../../../../contracts/journey';
import { bodyOf, emptyMove, type MoveDraft } from '../../move/rules';

/** An answer being written; `to` is '' where nothing is decided with it, `question` 'yes' or ''. */
export type AnswerDraft = MoveDraft & { to: string; question: string };

export const emptyAnswer: AnswerDraft = { ...emptyMove, to: '', question: '' };

/** The move that is decided with the answer, if it can still be made. */
export const decisionOf = (draft: AnswerDraft, moves: Transition[]): Transition | null =>
  moves.find(({ to }) => to === draft.to) ?? null;

export type AnswerRequest =
  { action: 'moves'; body: MoveBody } | { action: 'messages'; body: MessageBody };

/** What is said of a draft to have its mail shown: only what is chosen so far. */
export const previewOf = (draft: AnswerDraft, decision: Transition | null): MailPreviewBody => {
  if (decision === null) return { words: draft.words, isQuestion: draft.question === 'yes' };
  const chosen = Object.entries(bodyOf(decision, draft, 0)).filter(
    ([name, value]) => name !== 'version' && value !== undefined && value !== '',
  );
  return Object.fromEntries(chosen);
};

/** Where an answer goes: words alone are a message, words with a decision are a move. */
export const requestOf = (
  draft: AnswerDraft,
  decision: Transition | null,
  version: number,
): AnswerRequest =>
  decision === null
    ? {
        action: 'messages',
        body: { version, words: draft.words, isQuestion: draft.question === 'yes' },
      }
    : { action: 'moves', body: bodyOf(decision, draft, version) };
