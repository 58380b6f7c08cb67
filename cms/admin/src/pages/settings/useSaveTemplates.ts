import { useState } from 'react';
import type { AnswerTemplates } from '../../../../contracts/answer-templates';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import type { SendFailure } from '../../api/failure';
import { paths } from '../../api/paths';
import { useSend } from '../../api/useSend';
import { useTell } from '../../components/useTell';
import { useWords, type WordKey } from '../../words/useWords';

/** What a dialog about templates is given. */
export interface TemplatesDialog {
  templates: AnswerTemplate[];
  onClose: () => void;
  onSaved: (saved: AnswerTemplates) => void;
  returnTo: () => HTMLElement | null;
}

/** Saves the whole list, as the server keeps it. */
export const useSaveTemplates = ({ onSaved }: TemplatesDialog) => {
  const { say } = useWords();
  const { busy, send } = useSend();
  const tell = useTell();
  const [failure, setFailure] = useState<SendFailure | null>(null);

  const save = async (templates: AnswerTemplate[], done: WordKey) => {
    setFailure(null);
    const outcome = await send<AnswerTemplates>('PUT', paths.templates, { templates });
    if (outcome.ok) {
      onSaved(outcome.data);
      tell(say(done));
    } else {
      setFailure(outcome.failure);
    }
  };

  return { busy, failure, save };
};
