import { Button, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { Eye, PaperPlane } from '@strapi/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { answerAnchor } from '../../addresses';
import { TemplateChoice } from '../../answers/TemplateChoice';
import { useTemplates } from '../../api/useChoices';
import { Card } from '../../components/Card';
import { Choice } from '../../components/Choice';
import { Fields } from '../../components/DeskDialog';
import { DueBadge } from '../../components/DueBadge';
import { ErrorSummary } from '../../components/ErrorSummary';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { WordsField } from '../../components/WordsField';
import { MoveFields } from '../../move/MoveFields';
import { useMoveName } from '../../move/useMoveWords';
import { useWords } from '../../words/useWords';
import { MailPreview } from './MailPreview';
import { useAnswer } from './useAnswer';
import type { IdeaOnDesk } from './useIdeaChange';

/** Words to the giver: an answer, a question, or an answer with a decision. */
export const AnswerCard = (desk: IdeaOnDesk) => {
  const { idea, reload } = desk;
  const { say } = useWords();
  const moveName = useMoveName();
  const templates = useTemplates();
  const prefix = useId();
  const answer = useAnswer(desk, prefix, templates);
  const { draft, write, decision, mustWrite, errors } = answer;
  const [previewing, setPreviewing] = useState(false);
  const previewButton = useRef<HTMLButtonElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${answerAnchor}`) document.getElementById(`${prefix}-words`)?.focus();
  }, [hash, prefix]);
  const waits = idea.daysLeft !== null || idea.daysLate > 0;

  return (
    <Card title={say('answer.title')} action={waits && <DueBadge idea={idea} />}>
      <Fields>
        <ErrorSummary lacks={answer.lacks} attempt={answer.attempt} />
        <NotSent failure={answer.failure} reload={reload} />
        <Pair>
          <TemplateChoice
            idea={idea}
            templates={templates}
            language={idea.language}
            written={draft.words}
            onWrite={(words) => {
              write({ words });
            }}
          />
          {idea.moves.length > 0 && (
            <Choice
              label={say('answer.decision')}
              all={say('answer.decision.none')}
              options={idea.moves.map((move) => ({ value: move.to, label: moveName(move) }))}
              value={decision?.to ?? ''}
              onChoose={(to) => {
                write({ to });
              }}
            />
          )}
          {decision !== null && (
            <MoveFields
              prefix={prefix}
              needs={decision.needs}
              draft={draft}
              onChange={write}
              errors={errors}
            />
          )}
        </Pair>
        <WordsField
          id={`${prefix}-words`}
          label={say(mustWrite ? 'answer.words' : 'answer.words.optional')}
          hint={say(decision?.to === 'closed' ? 'answer.hint.close' : 'answer.hint')}
          value={draft.words}
          onWrite={(words) => {
            write({ words });
          }}
          error={errors.words}
          required={mustWrite}
          lang={idea.language}
        />
        {decision === null && (
          <Field.Root id={`${prefix}-question`} hint={say('answer.question.hint')}>
            <Checkbox
              checked={draft.question === 'yes'}
              onCheckedChange={(checked) => {
                write({ question: checked === true ? 'yes' : '' });
              }}
            >
              {say('answer.question')}
            </Checkbox>
            <Field.Hint />
          </Field.Root>
        )}
        <Flex gap={2} wrap="wrap">
          <SendButton
            startIcon={<PaperPlane aria-hidden />}
            busy={answer.busy}
            variant={decision?.to === 'closed' ? 'danger' : 'default'}
            onSend={answer.send}
          >
            {say(decision?.to === 'closed' ? 'move.sendAndClose' : 'answer.send')}
          </SendButton>
          <Button
            ref={previewButton}
            variant="tertiary"
            startIcon={<Eye aria-hidden />}
            onClick={() => {
              setPreviewing(true);
            }}
          >
            {say('answer.preview')}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {say('answer.inJourney')}
          </Typography>
        </Flex>
      </Fields>
      {previewing && (
        <MailPreview
          idea={idea}
          draft={draft}
          decision={decision}
          onClose={() => {
            setPreviewing(false);
          }}
          returnTo={() => previewButton.current}
        />
      )}
    </Card>
  );
};

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;
`;
