import { useNotifyAT } from '@strapi/design-system';
import { useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { DeskIdeaSummary } from '../../../contracts/desk';
import type { AnswerTemplate } from '../../../contracts/desk-actions';
import type { Language } from '../../../contracts/primitives';
import { Choice } from '../components/Choice';
import { useWords } from '../words/useWords';
import { addTemplate, fillTemplate } from './fillTemplate';

interface TemplateChoiceProps {
  idea: DeskIdeaSummary;
  templates: AnswerTemplate[];
  /** Language of the giver; templates in others are left out. */
  language: Language;
  written: string;
  onWrite: (words: string) => void;
}

/** An answer to begin from, with its names filled in. */
export const TemplateChoice = ({
  idea,
  templates,
  language,
  written,
  onWrite,
}: TemplateChoiceProps) => {
  const { say } = useWords();
  const me = useAuth('Idésluss', (state) =>
    [state.user?.firstname, state.user?.lastname].filter(Boolean).join(' '),
  );
  const { notifyStatus } = useNotifyAT();
  const [last, setLast] = useState({ id: '', filled: '' });
  const fitting = templates.filter((template) => template.language === language);
  if (fitting.length === 0) return null;

  const choose = (id: string) => {
    const template = fitting.find((candidate) => candidate.id === id);
    if (template === undefined) {
      setLast({ ...last, id: '' });
      return;
    }
    const { title, reference, coach } = idea;
    const filled = fillTemplate(template.text, {
      title,
      reference,
      coach: me || (coach?.name ?? null),
      language,
    });
    const words = addTemplate(written, last.filled, filled);
    setLast({ id, filled: words });
    onWrite(words);
    notifyStatus(say('answer.template.filled'));
  };

  return (
    <Choice
      label={say('answer.template')}
      all={say('answer.template.none')}
      options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
      // After it has been sent there is nothing left of it.
      value={written === '' ? '' : last.id}
      onChoose={choose}
    />
  );
};
