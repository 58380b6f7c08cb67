import { Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { DeskIdea } from '../../../../contracts/desk';
import type { SingleAnswer } from '../../../../contracts/primitives';
import { addresses } from '../../addresses';
import { paths } from '../../api/paths';
import { useServer } from '../../api/useServer';
import { useToldReload } from '../../api/useToldReload';
import { Columns, Stack } from '../../components/Columns';
import { DueBadge } from '../../components/DueBadge';
import { Failure, Waiting } from '../../components/Notice';
import { formatMoment } from '../../format/dates';
import { useWords } from '../../words/useWords';
import { AnswerCard } from './AnswerCard';
import { AssignmentCard } from './AssignmentCard';
import { Attachments } from './Attachments';
import { Conversation } from './Conversation';
import { GiverFacts } from './GiverFacts';
import { IdeaText } from './IdeaText';
import { InventionNote } from './InventionNote';
import { JourneyCard } from './JourneyCard';
import { MasksCard } from './MasksCard';
import { NextSteps } from './NextSteps';
import { NotesCard } from './NotesCard';
import type { IdeaOnDesk } from './useIdeaChange';

/** One idea: read, answered and taken on. */
export const IdeaPage = () => {
  const { say, locale } = useWords();
  const { id = '' } = useParams();
  const answer = useServer<SingleAnswer<DeskIdea>>(paths.idea(id));
  const idea = answer.state === 'ready' ? answer.data.data : null;
  const reload = useToldReload(answer);
  const desk = (shown: DeskIdea): IdeaOnDesk => ({
    idea: shown,
    replace: (data) => {
      if (answer.state === 'ready') answer.replace({ data });
    },
    reload,
  });
  const subtitle =
    idea === null
      ? undefined
      : [
          idea.reference,
          idea.administration.name,
          say('idea.submitted', { moment: formatMoment(idea.submittedAt, locale) }),
        ].join(' · ');

  return (
    <Page.Main aria-busy={answer.state === 'loading'}>
      <Page.Title>{idea?.title ?? say('ideas.title')}</Page.Title>
      <Layouts.Header
        dir="auto"
        title={idea?.title ?? say('ideas.title')}
        subtitle={subtitle}
        navigationAction={<BackButton fallback={addresses.ideas} />}
      />
      <Layouts.Content>
        {answer.state === 'loading' && <Waiting />}
        {answer.state === 'failed' && (
          <Failure reason={answer.reason} retry={answer.retry} missing="idea.missing" />
        )}
        {idea !== null && (
          // Another idea has fields of its own.
          <Columns key={idea.id}>
            <Stack>
              {idea.mayBeInvention && <InventionNote />}
              <IdeaText idea={idea} />
              {idea.attachmentCount > 0 && <Attachments idea={idea} />}
              {idea.messages.length > 0 && <Conversation idea={idea} />}
              {idea.may.answer && <AnswerCard {...desk(idea)} />}
              {idea.may.answer && <NotesCard {...desk(idea)} />}
              {idea.masks.length > 0 && <MasksCard masks={idea.masks} />}
            </Stack>
            <Stack>
              <JourneyCard idea={idea} due={<DueInColumn idea={idea} />} />
              <AssignmentCard {...desk(idea)} />
              <NextSteps {...desk(idea)} />
              <GiverFacts idea={idea} />
            </Stack>
          </Columns>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const DueInColumn = ({ idea }: { idea: DeskIdea }) => (
  <Flex direction="column" alignItems="flex-start" paddingTop={3}>
    <DueBadge idea={idea} withDay />
  </Flex>
);
