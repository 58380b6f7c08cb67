import { useState } from 'react';
import type { AnswerTemplates } from '../../../../contracts/answer-templates';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import type { SendFailure } from '../../api/failure';
import { paths } from '../../api/paths';
import { useSend } from '../../api/useSend';
import { useTell } from '../../components/useTell';
import { useWords, type WordKey } from '../../words/useWords';
import { useNewer } from './form/useNewer';

/** What a dialog about templates is given. */
export interface TemplatesDialog {
  /** All of them, as they were read last. */
  kept: AnswerTemplates;
  onClose: () => void;
  /** What is saved now: from here, or by somebody else. */
  onKnown: (saved: AnswerTemplates) => void;
  returnTo: () => HTMLElement | null;
}

/** Saves the whole list, as the server keeps it, if it is still as it was read. */
export const useSaveTemplates = (
  { kept, onClose, onKnown }: TemplatesDialog,
  onNewer: (saved: AnswerTemplates) => void = () => undefined,
) => {
  const { say } = useWords();
  const { busy, send } = useSend();
  const tell = useTell();
  const [failure, setFailure] = useState<SendFailure | null>(null);

  const save = async (templates: AnswerTemplate[], done: WordKey) => {
    setFailure(null);
    const body: AnswerTemplates = { version: kept.version, templates };
    const outcome = await send<AnswerTemplates>('PUT', paths.templates, body);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    onKnown(outcome.data);
    onClose();
    tell(say(done));
  };
  const newer = { path: paths.templates, find: (saved: AnswerTemplates) => saved };
  const showNewer = useNewer(newer, setFailure, (saved) => {
    onNewer(saved);
    onKnown(saved);
  });

  return { busy, failure, save, showNewer };
};
