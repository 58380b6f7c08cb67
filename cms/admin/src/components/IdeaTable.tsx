import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Discuss, Paperclip } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { DeskIdeaSummary } from '../../../contracts/desk';
import { addresses } from '../addresses';
import { formatDate } from '../format/dates';
import { useMay, permissions } from '../permissions';
import { useWords, type Words } from '../words/useWords';
import { type Column, DataTable } from './DataTable';
import { IdeaLink } from './DeskLink';
import { DueBadge } from './DueBadge';
import { Initials } from './Initials';
import { StageBadge } from './StageBadge';
import { StateBadge } from './StateBadge';

const makeColumns = ({ say, locale }: Words, mayOpen: boolean) =>
  ({
    reference: {
      heading: say('column.reference'),
      cell: (idea) => <Muted whole>{idea.reference}</Muted>,
    },
    idea: {
      heading: say('column.idea'),
      lead: true,
      cell: (idea) => <Title idea={idea} words={say} mayOpen={mayOpen} />,
    },
    administration: {
      heading: say('column.administration'),
      cell: (idea) => <Muted>{idea.administration.name}</Muted>,
    },
    stage: { heading: say('column.stage'), cell: (idea) => <StageBadge stage={idea.stage} /> },
    coach: {
      heading: say('column.coach'),
      cell: (idea) => <Muted>{idea.coach?.name ?? say('ideas.coach.none')}</Muted>,
    },
    coachSign: {
      heading: say('column.coach'),
      cell: (idea) =>
        idea.coach ? (
          <Initials name={idea.coach.name} />
        ) : (
          <Muted whole>{say('ideas.coach.none')}</Muted>
        ),
    },
    answer: {
      heading: say('ideas.answer'),
      cell: (idea) => (
        <LinkButton
          tag={RouterLink}
          to={addresses.answer(idea.id)}
          variant="tertiary"
          size="S"
          aria-label={say('ideas.answer.title', { title: idea.title })}
        >
          {say('ideas.answer')}
        </LinkButton>
      ),
    },
    submitted: {
      heading: say('column.submitted'),
      cell: (idea) => <Muted whole>{formatDate(idea.submittedAt, locale)}</Muted>,
    },
    due: {
      heading: say('column.due'),
      cell: (idea) => (
        <div>
          <DueBadge idea={idea} />
        </div>
      ),
    },
  }) satisfies Record<string, Omit<Column<DeskIdeaSummary>, 'key'>>;

export type IdeaColumn = keyof ReturnType<typeof makeColumns>;

interface IdeaTableProps {
  caption: string;
  columns: IdeaColumn[];
  ideas: DeskIdeaSummary[];
}

/** Ideas as rows, with the columns asked for. */
export const IdeaTable = ({ caption, columns, ideas }: IdeaTableProps) => {
  const words = useWords();
  const made = makeColumns(words, useMay(permissions.readIdeas));
  return (
    <DataTable
      caption={caption}
      columns={columns.map((key) => ({ key, ...made[key] }))}
      rows={ideas}
      keyOf={(idea) => idea.id}
    />
  );
};

/** `whole` keeps it on one line. */
const Muted = ({ children, whole = false }: { children: string; whole?: boolean }) => (
  <Typography
    textColor="neutral600"
    style={whole ? { whiteSpace: 'nowrap' } : { overflowWrap: 'break-word' }}
  >
    {children}
  </Typography>
);

interface TitleProps {
  idea: DeskIdeaSummary;
  words: Words['say'];
  mayOpen: boolean;
}

const Title = ({ idea, words, mayOpen }: TitleProps) => (
  <Flex gap={2} wrap="wrap">
    {mayOpen ? (
      <IdeaLink to={addresses.idea(idea.id)} dir="auto">
        {idea.title}
      </IdeaLink>
    ) : (
      <Typography fontWeight="bold" dir="auto" style={{ overflowWrap: 'anywhere' }}>
        {idea.title}
      </Typography>
    )}
    {idea.giverWrote && (
      <StateBadge tone="warning" icon={Discuss}>
        {words('idea.giverWrote')}
      </StateBadge>
    )}
    {idea.attachmentCount > 0 && (
      <Flex tag="span" inline gap={1}>
        <Paperclip
          width="1.2rem"
          height="1.2rem"
          fill="neutral600"
          role="img"
          aria-label={words('ideas.attachments', { count: idea.attachmentCount })}
        />
        <Typography variant="pi" textColor="neutral600" aria-hidden>
          {idea.attachmentCount}
        </Typography>
      </Flex>
    )}
  </Flex>
);
