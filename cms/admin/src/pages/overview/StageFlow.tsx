import { Typography } from '@strapi/design-system';
import type { DeskOverview } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { mainStagesInOrder, sideStagesInOrder } from '../../words/stages';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import { StageChart } from './StageChart';

/** Where the ideas stand now. */
export const StageFlow = ({ stages }: { stages: DeskOverview['stages'] }) => {
  const { say } = useWords();
  const stageName = useStageName();
  const figure = (stage: Stage) => ({
    key: stage,
    name: stageName(stage),
    count: stages.find((found) => found.stage === stage)?.count ?? 0,
  });
  return (
    <StageChart
      title={say('flow.title')}
      note={
        <Typography tag="p" textColor="neutral600">
          {say('flow.note')}
        </Typography>
      }
      main={mainStagesInOrder.map(figure)}
      side={sideStagesInOrder.map(figure)}
    />
  );
};
