import { Box, Flex, Typography, useMeasure } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { Card } from '../../components/Card';
import { type Column, DataTable } from '../../components/DataTable';
import { Empty } from '../../components/Notice';
import { useWords } from '../../words/useWords';
import type { StageFigure } from './flow';
import { Segments } from './Segments';
import { StageBars } from './StageBars';
import { StagePicture } from './StagePicture';

/** Below this many pixels the names no longer fit under the chambers. */
const narrow = 480;

interface StageChartProps {
  title: string;
  /** What the figures are, in words. */
  note: ReactNode;
  /** The main stages, in order. */
  main: StageFigure[];
  /** Beside the main way: told in a line below the picture. */
  side?: StageFigure[];
  /** More columns of the table. */
  columns?: Column<StageFigure>[];
  /** Chooses what is counted. */
  choice?: ReactNode;
}

/** Figures for stages: as a flight of locks, as bars where there is no room for it, or as a table. */
export const StageChart = ({
  title,
  note,
  main,
  side = [],
  columns = [],
  choice,
}: StageChartProps) => {
  const { say, locale } = useWords();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [measure, { width }] = useMeasure<HTMLDivElement>();
  const every = [...main, ...side];

  return (
    <Card
      title={title}
      action={
        <Flex gap={3} wrap="wrap" alignItems="flex-end">
          {choice}
          <Segments
            label={say('flow.showAs')}
            options={[
              { value: 'picture', label: say('flow.picture') },
              { value: 'table', label: say('flow.table') },
            ]}
            value={view}
            onChange={setView}
          />
        </Flex>
      }
    >
      <Box paddingBottom={4}>{note}</Box>
      <Box ref={measure} minWidth={0}>
        {every.every(({ count }) => count === 0) ? (
          <Empty>{say('flow.empty')}</Empty>
        ) : view === 'table' ? (
          <DataTable
            caption={title}
            columns={[...tableColumns(say, locale), ...columns]}
            rows={every}
            keyOf={({ key }) => key}
          />
        ) : (
          <>
            {width >= narrow ? (
              <StagePicture stages={main} width={width} />
            ) : (
              <StageBars stages={main} />
            )}
            {side.length > 0 && (
              <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
                {side
                  .map(({ name, count }) => `${name} ${count.toLocaleString(locale)}`)
                  .join(' · ')}
              </Typography>
            )}
          </>
        )}
      </Box>
    </Card>
  );
};

const tableColumns = (
  say: ReturnType<typeof useWords>['say'],
  locale: string,
): Column<StageFigure>[] => [
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
];
