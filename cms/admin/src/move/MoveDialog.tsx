import { Button, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { DeskIdea, DeskIdeaSummary } from '../../../contracts/desk';
import type { Transition } from '../../../contracts/journey';
import type { Language } from '../../../contracts/primitives';
import { TemplateChoice } from '../answers/TemplateChoice';
import { useTemplates } from '../api/useChoices';
import { DeskDialog } from '../components/DeskDialog';
import { ErrorSummary } from '../components/ErrorSummary';
import { NotSent } from '../components/NotSent';
import { SendButton } from '../components/SendButton';
import { WordsField } from '../components/WordsField';
import { useWords } from '../words/useWords';
import { MoveFields } from './MoveFields';
import { kindOf } from './rules';
import { useMoveForm } from './useMoveForm';
import { useMoveName } from './useMoveWords';

interface MoveDialogProps {
  idea: DeskIdeaSummary;
  /** Language of the giver. */
  language: Language;
  move: Transition;
  /** Reads the idea anew when somebody else was before. */
  reload: () => void;
  /** With the idea as it is after. */
  onMoved: (idea: DeskIdea) => void;
  onClose: () => void;
  returnTo: () => HTMLElement | null;
}

/** Everything a move needs before it is made: the reason, the day, and words to the giver. */
export const MoveDialog = (props: MoveDialogProps) => {
  const { idea, language, move, reload, onMoved, onClose, returnTo } = props;
  const { say } = useWords();
  const moveName = useMoveName();
  const templates = useTemplates();
  const prefix = useId();
  const form = useMoveForm({ idea, move, templates, prefix, onMoved });
  const { draft, change } = form;
  const kind = kindOf(move);
  const mustWrite = move.needs.includes('words');

  return (
    <DeskDialog
      title={moveName(move)}
      onClose={onClose}
      returnTo={returnTo}
      footer={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <SendButton
            variant={kind === 'close' ? 'danger' : 'default'}
            busy={form.busy}
            onSend={form.send}
          >
            {say(
              kind === 'close' ? 'move.sendAndClose' : mustWrite ? 'move.sendAndMove' : 'move.do',
            )}
          </SendButton>
        </>
      }
    >
      <ErrorSummary lacks={form.lacks} attempt={form.attempt} />
      <NotSent failure={form.failure} reload={reload} />
      <Typography tag="p" textColor="neutral600" dir="auto">
        {idea.reference} · {idea.title}
      </Typography>
      <MoveFields
        prefix={prefix}
        needs={move.needs}
        draft={draft}
        onChange={change}
        errors={form.errors}
      />
      <TemplateChoice
        idea={idea}
        templates={templates}
        language={language}
        written={draft.words}
        onWrite={(words) => {
          change({ words });
        }}
      />
      <WordsField
        id={`${prefix}-words`}
        label={say(mustWrite ? 'answer.words' : 'answer.words.optional')}
        hint={say(kind === 'close' ? 'answer.hint.close' : 'answer.hint')}
        value={draft.words}
        onWrite={(words) => {
          change({ words });
        }}
        error={form.errors.words}
        required={mustWrite}
        lang={language}
      />
    </DeskDialog>
  );
};
