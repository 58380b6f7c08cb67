import { Widget } from '@strapi/strapi/admin';
import type { DeskOverview } from '../../../contracts/desk';
import type { SingleAnswer } from '../../../contracts/primitives';
import { paths } from '../api/paths';
import { useServer } from '../api/useServer';
import { useWords } from '../words/useWords';
import { IdeaTable } from './IdeaTable';

/** The queue on Strapi's home page: those who wait for an answer, most urgent first. */
export const QueueWidget = () => {
  const { say } = useWords();
  const overview = useServer<SingleAnswer<DeskOverview>>(paths.overview);
  if (overview.state === 'loading') return <Widget.Loading>{say('widget.loading')}</Widget.Loading>;
  if (overview.state === 'failed') {
    return overview.reason === 'forbidden' ? (
      <Widget.NoPermissions />
    ) : (
      <Widget.Error>{say('widget.failed')}</Widget.Error>
    );
  }
  const { queue } = overview.data.data;
  if (queue.length === 0) return <Widget.NoData>{say('widget.empty')}</Widget.NoData>;
  return <IdeaTable caption={say('widget.title')} columns={['idea', 'due']} ideas={queue} />;
};
