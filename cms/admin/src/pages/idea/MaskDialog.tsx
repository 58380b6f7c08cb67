import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import type { MaskField } from '../../../../contracts/desk-actions';
import { Choice } from '../../components/Choice';
import { DeskDialog } from '../../components/DeskDialog';
import { ErrorSummary, type Lack } from '../../components/ErrorSummary';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { UserText } from '../../components/UserText';
import { useTell } from '../../components/useTell';
import { WordsField } from '../../components/WordsField';
import { useWords } from '../../words/useWords';
import { fieldsWithText, masked, textOf } from './maskRules';
import { PassagePicker } from './PassagePicker';
import { type IdeaOnDesk, useIdeaChange } from './useIdeaChange';

interface MaskDialogProps extends IdeaOnDesk {
  onClose: () => void;
  returnTo: () => HTMLElement | null;
}

/** Takes a passage out of what was written, with a reason that is kept. */
export const MaskDialog = ({ onClose, returnTo, ...desk }: MaskDialogProps) => {
  const { idea, reload } = desk;
  const { say } = useWords();
  const tell = useTell();
  const prefix = useId();
  const { busy, failure, change } = useIdeaChange(desk);
  const fields = fieldsWithText(idea);
  const [field, setField] = useState<MaskField>(
    fields.find((name) => name === 'problem') ?? 'title',
  );
  const [passage, setPassage] = useState('');
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const passageField = useRef<HTMLInputElement>(null);
  const text = textOf(idea, field);

  const faults: Record<string, string> = {
    ...(passage === '' && { passage: say('mask.passage.missing') }),
    ...(passage !== '' && !text.includes(passage) && { passage: say('mask.passage.absent') }),
    ...(reason.trim() === '' && { reason: say('mask.reason.missing') }),
    ...(reason.length > 500 && { reason: say('mask.reason.tooLong') }),
  };
  const errors = attempt > 0 ? faults : {};
  const lacks: Lack[] = Object.entries(errors).map(([name, words]) => ({
    field: `${prefix}-${name}`,
    words,
  }));

  const send = async () => {
    setAttempt((count) => count + 1);
    if (Object.keys(faults).length > 0) return;
    const made = await change('POST', 'masks', { version: idea.version, field, passage, reason });
    if (!made) return;
    tell(say('mask.done'));
    onClose();
  };

  return (
    <DeskDialog
      title={say('mask.title')}
      onClose={onClose}
      returnTo={returnTo}
      footer={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <SendButton variant="danger" busy={busy} onSend={send}>
            {say('mask.do')}
          </SendButton>
        </>
      }
    >
      <ErrorSummary lacks={lacks} attempt={attempt} />
      <NotSent failure={failure} reload={reload} />
      <Typography tag="p" textColor="neutral600">
        {say('mask.what')}
      </Typography>
      <Choice
        label={say('mask.field')}
        options={fields.map((name) => ({ value: name, label: say(`mask.field.${name}`) }))}
        value={field}
        onChoose={(chosen) => {
          setField(fields.find((name) => name === chosen) ?? 'title');
          setPassage('');
        }}
      />
      <PassagePicker
        text={text}
        lang={idea.language}
        onPick={(picked) => {
          setPassage(picked);
          passageField.current?.focus();
        }}
      />
      <Field.Root id={`${prefix}-passage`} error={errors.passage} required>
        <Field.Label>{say('mask.passage')}</Field.Label>
        <Field.Input
          ref={passageField}
          value={passage}
          lang={idea.language}
          onChange={(event) => {
            setPassage(event.target.value);
          }}
        />
        <Field.Error />
      </Field.Root>
      {passage !== '' && text.includes(passage) && (
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography variant="pi" fontWeight="bold">
            {say('mask.preview')}
          </Typography>
          <Box background="neutral100" hasRadius padding={3} maxHeight="16rem" overflow="auto">
            <UserText lang={idea.language}>{masked(text, passage)}</UserText>
          </Box>
        </Flex>
      )}
      <WordsField
        id={`${prefix}-reason`}
        label={say('mask.reason')}
        hint={say('mask.reason.hint')}
        rows={2}
        value={reason}
        onWrite={setReason}
        error={errors.reason}
        required
      />
    </DeskDialog>
  );
};
