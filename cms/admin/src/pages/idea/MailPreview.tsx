import { Box, Button, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { DeskIdea } from '../../../../contracts/desk';
import type { MailPreview as Preview, MailPreviewBody } from '../../../../contracts/desk-actions';
import type { Transition } from '../../../../contracts/journey';
import type { SendFailure } from '../../api/failure';
import { paths } from '../../api/paths';
import { useSend } from '../../api/useSend';
import { DeskDialog } from '../../components/DeskDialog';
import { NotSent } from '../../components/NotSent';
import { Waiting } from '../../components/Notice';
import { UserText } from '../../components/UserText';
import { useWords } from '../../words/useWords';
import { type AnswerDraft, previewOf } from './answerRules';

interface MailPreviewProps {
  idea: DeskIdea;
  draft: AnswerDraft;
  decision: Transition | null;
  onClose: () => void;
  returnTo: () => HTMLElement | null;
}

/** The mail as the server would write it now. */
export const MailPreview = ({ idea, draft, decision, onClose, returnTo }: MailPreviewProps) => {
  const { say } = useWords();
  const { send } = useSend();
  const [body] = useState<MailPreviewBody>(() => previewOf(draft, decision));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  useEffect(() => {
    let gone = false;
    void send<Preview>('POST', paths.ideaAction(idea.id, 'mail-preview'), body).then((outcome) => {
      if (gone) return;
      if (outcome.ok) setPreview(outcome.data);
      else setFailure(outcome.failure);
    });
    return () => {
      gone = true;
    };
  }, [send, idea.id, body]);

  return (
    <DeskDialog
      title={say('preview.title')}
      onClose={onClose}
      returnTo={returnTo}
      footer={<Button onClick={onClose}>{say('dialog.close')}</Button>}
    >
      <NotSent failure={failure} />
      {preview === null && failure === null && <Waiting />}
      {preview !== null && (
        <>
          <Typography tag="p" textColor="neutral600">
            {say(`preview.${preview.state}`)}
          </Typography>
          <Box
            background="neutral100"
            borderColor="neutral200"
            borderStyle="solid"
            borderWidth="1px"
            hasRadius
            padding={5}
          >
            <Typography tag="p" fontWeight="bold" dir="auto" lang={idea.language}>
              {preview.subject}
            </Typography>
            <Box paddingTop={4}>
              <UserText lang={idea.language}>{preview.text}</UserText>
            </Box>
          </Box>
        </>
      )}
    </DeskDialog>
  );
};
