import { Box, Button, Typography } from '@strapi/design-system';
import type { DeskIdea } from '../../../../contracts/desk';
import type { Transition } from '../../../../contracts/journey';
import { DeskDialog } from '../../components/DeskDialog';
import { UserText } from '../../components/UserText';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import type { AnswerDraft } from './answerRules';

interface MailPreviewProps {
  idea: DeskIdea;
  draft: AnswerDraft;
  decision: Transition | null;
  onClose: () => void;
  returnTo: () => HTMLElement | null;
}

/** The greeting in the giver's own language, whatever the admin is set to. */
const greetings = { sv: 'Hej!', en: 'Hello!' };

/** The words as the giver will read them. */
export const MailPreview = ({ idea, draft, decision, onClose, returnTo }: MailPreviewProps) => {
  const { say } = useWords();
  const stageName = useStageName();
  return (
    <DeskDialog
      title={say('preview.title')}
      onClose={onClose}
      returnTo={returnTo}
      footer={<Button onClick={onClose}>{say('dialog.close')}</Button>}
    >
      <Typography tag="p" textColor="neutral600">
        {say(idea.canBeAnsweredByMail ? 'preview.byMail' : 'preview.byReceipt')}
      </Typography>
      <Box
        background="neutral100"
        borderColor="neutral200"
        borderStyle="solid"
        borderWidth="1px"
        hasRadius
        padding={5}
      >
        <Typography tag="p" fontWeight="bold" dir="auto">
          {idea.reference} · {idea.title}
        </Typography>
        <Box paddingTop={4} paddingBottom={4}>
          <UserText lang={idea.language}>{greetings[idea.language]}</UserText>
          <Box paddingTop={3}>
            {draft.words.trim() === '' ? (
              <Typography textColor="neutral600">{say('preview.empty')}</Typography>
            ) : (
              <UserText lang={idea.language}>{draft.words}</UserText>
            )}
          </Box>
        </Box>
        {decision !== null && (
          <Typography tag="p" fontWeight="bold">
            {say('preview.stage', { stage: stageName(decision.to) })}
          </Typography>
        )}
      </Box>
    </DeskDialog>
  );
};
