import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import type { DeskOverview } from '../../../../contracts/desk';
import type { SingleAnswer } from '../../../../contracts/primitives';
import type { Loading } from '../../api/useServer';
import { Columns, Stack } from '../../components/Columns';
import { Failure, Waiting } from '../../components/Notice';
import { permissions, useMay } from '../../permissions';
import { useWords } from '../../words/useWords';
import { Activity } from './Activity';
import { FunnelCard } from './FunnelCard';
import { Queue } from './Queue';
import { StageFlow } from './StageFlow';
import { Tiles } from './Tiles';

interface OverviewPageProps {
  overview: Loading<SingleAnswer<DeskOverview>>;
}

/** What waits, what has happened, how far ideas come and where they stand. */
export const OverviewPage = ({ overview }: OverviewPageProps) => {
  const { say } = useWords();
  const mayReadIdeas = useMay(permissions.readIdeas);
  const name = useAuth('Idésluss', (state) => state.user?.firstname);
  const known = overview.state === 'ready' ? overview.data.data : null;
  const subtitle =
    known === null
      ? undefined
      : say('overview.hello', { name: name?.trim() || 'none', ...known.toAnswer });

  return (
    <Page.Main aria-busy={overview.state === 'loading'}>
      <Page.Title>{say('overview.title')}</Page.Title>
      <Layouts.Header title={say('overview.title')} subtitle={subtitle} />
      <Layouts.Content>
        {overview.state === 'loading' && <Waiting />}
        {overview.state === 'failed' && <Failure reason={overview.reason} retry={overview.retry} />}
        {known !== null && (
          <Stack>
            <Tiles overview={known} />
            <Columns>
              <Stack>
                {mayReadIdeas && <Queue ideas={known.queue} waiting={known.toAnswer.count} />}
                <FunnelCard />
                {mayReadIdeas && <StageFlow stages={known.stages} />}
              </Stack>
              <Stack>
                {mayReadIdeas ? (
                  <Activity events={known.activity} />
                ) : (
                  <StageFlow stages={known.stages} />
                )}
              </Stack>
            </Columns>
          </Stack>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
