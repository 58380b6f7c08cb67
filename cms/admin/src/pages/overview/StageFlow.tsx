import { Box, Typography, useMeasure } from '@strapi/design-system';
import { useState } from 'react';
import type { DeskOverview } from '../../../../contracts/desk';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { Empty } from '../../components/Notice';
import { mainStagesInOrder, sideStagesInOrder } from '../../words/stages';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import type { StageFigure } from './flow';
import { Segments } from './Segments';
import { StageBars } from './StageBars';
import { StagePicture } from './StagePicture';

/** Below this many pixels the names no longer fit under the chambers. */
const narrow = 480;

/** Where the ideas stand: as a flight of locks, or as a table. */
export const StageFlow = ({ stages }: { stages: DeskOverview['stages'] }) => {
  const { say, locale } = useWords();
  const stageName = useStageName();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [measure, { width }] = useMeasure<HTMLDivElement>();
  const figure = (stage: (typeof mainStagesInOrder)[number]): StageFigure => ({
    key: stage,
    name: stageName(stage),
    count: stages.find((found) => found.stage === stage)?.count ?? 0,
  });
  const main = mainStagesInOrder.map(figure);
  const side = sideStagesInOrder.map(figure);

  return (
    <Card
      title={say('flow.title')}
      action={
        <Segments
          label={say('flow.showAs')}
          options={[
            { value: 'picture', label: say('flow.picture') },
            { value: 'table', label: say('flow.table') },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {say('flow.note')}
      </Typography>
      <Box ref={measure} minWidth={0}>
        {[...main, ...side].every(({ count }) => count === 0) ? (
          <Empty>{say('flow.empty')}</Empty>
        ) : view === 'table' ? (
          <DataTable
            caption={say('flow.title')}
            columns={[
              {
                key: 'stage',
                heading: say('column.stage'),
                cell: ({ name }) => <Typography>{name}</Typography>,
              },
              {
                key: 'count',
                heading: say('column.count'),
                cell: ({ count }) => <Typography>{count.toLocaleString(locale)}</Typography>,
              },
            ]}
            rows={[...main, ...side]}
            keyOf={({ key }) => key}
          />
        ) : (
          <>
            {width >= narrow ? (
              <StagePicture stages={main} width={width} />
            ) : (
              <StageBars stages={main} />
            )}
            <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
              {side.map(({ name, count }) => `${name} ${count.toLocaleString(locale)}`).join(' · ')}
            </Typography>
          </>
        )}
      </Box>
    </Card>
  );
};
