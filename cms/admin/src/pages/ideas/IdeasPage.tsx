import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { DeskIdeaList } from '../../../../contracts/desk';
import { addresses } from '../../addresses';
import { paths } from '../../api/paths';
import { useServer } from '../../api/useServer';
import { Stack } from '../../components/Columns';
import { DeskLink } from '../../components/DeskLink';
import { IdeaTable } from '../../components/IdeaTable';
import { Empty, Failure, Waiting } from '../../components/Notice';
import { useWords } from '../../words/useWords';
import { IdeaFilters } from './IdeaFilters';
import { IdeaPager } from './IdeaPager';
import { isNarrowed, pageSize, readQuery } from './query';
import { usePagePlace } from './usePagePlace';

/** Every idea, to search and choose among. What is asked for stands in the address. */
export const IdeasPage = () => {
  const { say } = useWords();
  const [address] = useSearchParams();
  const query = readQuery(address);
  const ideas = useServer<DeskIdeaList>(paths.ideas({ ...query, limit: String(pageSize) }), {
    keep: true,
  });
  const { before } = usePagePlace();

  return (
    <Page.Main aria-busy={ideas.state === 'loading'}>
      <Page.Title>{say('ideas.title')}</Page.Title>
      <Layouts.Header title={say('ideas.title')} />
      <Layouts.Content>
        <Stack>
          <IdeaFilters filters={['stage', 'administration', 'coach', 'waiting', 'order']} />
          {ideas.state === 'loading' && <Waiting />}
          {ideas.state === 'failed' && <Failure reason={ideas.reason} retry={ideas.retry} />}
          {ideas.state === 'ready' && (
            <Box
              background="neutral0"
              shadow="tableShadow"
              hasRadius
              padding={{ initial: 4, medium: 6 }}
              aria-busy={ideas.refreshing}
              style={{ opacity: ideas.refreshing ? 0.6 : 1 }}
            >
              <Typography tag="p" role="status" textColor="neutral600" paddingBottom={2}>
                {totalInWords(ideas.data, before?.length ?? null, say)}
              </Typography>
              {ideas.data.data.length > 0 ? (
                <IdeaTable
                  caption={say('ideas.title')}
                  columns={[
                    'reference',
                    'idea',
                    'administration',
                    'stage',
                    'coach',
                    'submitted',
                    'due',
                  ]}
                  ideas={ideas.data.data}
                />
              ) : isNarrowed(query) ? (
                <Empty action={<DeskLink to={addresses.ideas}>{say('ideas.clear')}</DeskLink>}>
                  {say('ideas.noneFound')}
                </Empty>
              ) : (
                <Empty>{say('ideas.empty')}</Empty>
              )}
              <IdeaPager next={ideas.data.next} />
            </Box>
          )}
        </Stack>
      </Layouts.Content>
    </Page.Main>
  );
};

/** "Visar 21–40 av 86 idéer", or only the total where the place in the list is not known. */
const totalInWords = (
  { data, total }: DeskIdeaList,
  pagesBefore: number | null,
  say: ReturnType<typeof useWords>['say'],
): string => {
  if (pagesBefore === null || data.length === total || data.length === 0) {
    return say('ideas.total', { count: total });
  }
  const first = pagesBefore * pageSize + 1;
  return say('ideas.range', { from: first, to: first + data.length - 1, count: total });
};
