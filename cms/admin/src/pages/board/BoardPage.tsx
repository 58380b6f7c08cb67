import { Button, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Stack } from '../../components/Columns';
import { NotSent } from '../../components/NotSent';
import { sideStagesInOrder } from '../../words/stages';
import { useWords } from '../../words/useWords';
import { IdeaFilters } from '../ideas/IdeaFilters';
import { isNarrowed, readQuery } from '../ideas/query';
import { Board } from './Board';
import { BoardMoveDialog } from './BoardMoveDialog';
import { useBoardMove } from './useBoardMove';
import { useColumns } from './useColumns';

/** The ideas by stage, to move as decisions are made. What is chosen stands in the address. */
export const BoardPage = () => {
  const { say } = useWords();
  const [address, setAddress] = useSearchParams();
  const { search, administration, coach, waiting } = readQuery(address);
  const query = { search, administration, coach, waiting };
  const { columns, reload, showMore, place } = useColumns(query);
  const { ask, pending, failure, done, cancel, forget } = useBoardMove(place);
  const showSide = address.get('side') === 'shown';
  const onSide = sideStagesInOrder.reduce((sum, stage) => sum + columns[stage].total, 0);
  const everything = Object.values(columns);

  const toggleSide = () => {
    const next = new URLSearchParams(address);
    if (showSide) next.delete('side');
    else next.set('side', 'shown');
    setAddress(next);
  };

  return (
    <Page.Main>
      <Page.Title>{say('board.title')}</Page.Title>
      <Layouts.Header
        title={say('board.title')}
        subtitle={say('board.subtitle')}
        primaryAction={
          <Button variant="tertiary" aria-expanded={showSide} onClick={toggleSide}>
            {say(showSide ? 'board.side.hide' : 'board.side.show', { count: onSide })}
          </Button>
        }
      />
      <Layouts.Content>
        <Stack>
          <IdeaFilters filters={['administration', 'coach', 'waiting']} />
          <NotSent
            failure={failure}
            reload={() => {
              forget();
              reload();
            }}
          />
          {isNarrowed(query) && everything.every(({ state }) => state === 'ready') && (
            <Typography tag="p" role="status" textColor="neutral600">
              {say('board.narrowed', {
                count: everything.reduce((sum, { total }) => sum + total, 0),
              })}
            </Typography>
          )}
          <Board
            columns={columns}
            showSide={showSide}
            onMove={ask}
            onMore={showMore}
            onRetry={reload}
          />
        </Stack>
      </Layouts.Content>
      {pending !== null && (
        <BoardMoveDialog idea={pending.idea} move={pending.move} onMoved={done} onClose={cancel} />
      )}
    </Page.Main>
  );
};
