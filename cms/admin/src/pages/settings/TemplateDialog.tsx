import { Button, Field, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { placeholders } from '../../answers/fillTemplate';
import { Choice } from '../../components/Choice';
import { DeskDialog } from '../../components/DeskDialog';
import { ErrorSummary } from '../../components/ErrorSummary';
import { SendButton } from '../../components/SendButton';
import { WordsField } from '../../components/WordsField';
import { longestWords } from '../../move/rules';
import { useWords } from '../../words/useWords';
import { Clashes } from './form/Clashes';
import { type Clash, mergeDrafts, withTheirs } from './form/mergeDrafts';
import { NotSaved } from './form/NotSaved';
import { newTemplateId, type TemplateDraft, withTemplate } from './templateRules';
import { type TemplatesDialog, useSaveTemplates } from './useSaveTemplates';

/** Writes a template: its name, its language and its text with names to fill in. */
export const TemplateDialog = ({
  begin,
  ...dialog
}: TemplatesDialog & { begin: TemplateDraft }) => {
  const { say } = useWords();
  const prefix = useId();
  const [begun, setBegun] = useState(begin);
  const [draft, setDraft] = useState(begin);
  const [clashes, setClashes] = useState<Clash[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { templates } = dialog.kept;
  const isGone = begin.id !== '' && !templates.some(({ id }) => id === begin.id);
  const { busy, failure, save, showNewer } = useSaveTemplates(dialog, (saved) => {
    const found = saved.templates.find(({ id }) => id === begin.id);
    if (found === undefined) return;
    const merged = mergeDrafts<TemplateDraft>(begun, draft, found);
    setBegun(found);
    setDraft(merged.draft);
    setClashes(merged.clashes);
  });
  const write = (changes: Partial<TemplateDraft>) => {
    setDraft((before) => ({ ...before, ...changes }));
  };

  const faults: Record<string, string> = {
    ...(draft.name.trim() === '' && { name: say('templates.name.missing') }),
    ...(draft.text.trim() === '' && { text: say('templates.text.missing') }),
    ...(draft.text.length > longestWords && { text: say('move.too_long') }),
  };
  const errors = attempt > 0 ? faults : {};

  const send = async () => {
    setAttempt((count) => count + 1);
    if (Object.keys(faults).length > 0) return;
    const template = { ...draft, name: draft.name.trim(), id: draft.id || newTemplateId() };
    await save(withTemplate(templates, template), 'templates.saved');
  };

  return (
    <DeskDialog
      title={say(begin.id === '' ? 'templates.add' : 'templates.edit.title')}
      onClose={dialog.onClose}
      returnTo={dialog.returnTo}
      footer={
        <>
          <Button variant="tertiary" onClick={dialog.onClose}>
            {say('dialog.cancel')}
          </Button>
          <SendButton busy={busy} onSend={send}>
            {say('templates.save')}
          </SendButton>
        </>
      }
    >
      <ErrorSummary
        lacks={Object.entries(errors).map(([name, words]) => ({
          field: `${prefix}-${name}`,
          words,
        }))}
        attempt={attempt}
      />
      <div>
        <NotSaved failure={failure} showNewer={() => void showNewer()} />
        {isGone && <Typography tag="p">{say('templates.goneMeanwhile')}</Typography>}
        <Clashes
          clashes={clashes}
          nameOf={(field) => say(field === 'name' ? 'templates.name' : 'templates.text')}
          onTake={(clash) => {
            setDraft((before) => withTheirs(before, clash));
            setClashes((before) => before.filter(({ field }) => field !== clash.field));
          }}
        />
      </div>
      <Field.Root id={`${prefix}-name`} error={errors.name} required>
        <Field.Label>{say('templates.name')}</Field.Label>
        <Field.Input
          value={draft.name}
          maxLength={80}
          onChange={(event) => {
            write({ name: event.target.value });
          }}
        />
        <Field.Error />
      </Field.Root>
      <Choice
        label={say('templates.language')}
        options={(['sv', 'en'] as const).map((value) => ({
          value,
          label: say(`templates.in.${value}`),
        }))}
        value={draft.language}
        onChoose={(value) => {
          write({ language: value === 'en' ? 'en' : 'sv' });
        }}
      />
      <WordsField
        id={`${prefix}-text`}
        label={say('templates.text')}
        hint={say('templates.text.hint', { names: placeholders.join(', ') })}
        rows={10}
        lang={draft.language}
        value={draft.text}
        onWrite={(text) => {
          write({ text });
        }}
        error={errors.text}
        required
      />
    </DeskDialog>
  );
};
