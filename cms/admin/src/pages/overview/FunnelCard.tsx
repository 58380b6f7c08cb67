import { Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { type Funnel, funnelPeriods } from '../../../../contracts/funnel';
import type { SingleAnswer } from '../../../../contracts/primitives';
import { paths } from '../../api/paths';
import { useServer } from '../../api/useServer';
import { Card } from '../../components/Card';
import { Choice } from '../../components/Choice';
import { Failure, Waiting } from '../../components/Notice';
import { formatDay } from '../../format/dates';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';
import type { StageFigure } from './flow';
import { readPeriod, shareOf, withPeriod } from './period';
import { StageChart } from './StageChart';

/** How far the ideas of a period have come. The period stands in the address. */
export const FunnelCard = () => {
  const { say } = useWords();
  const [address] = useSearchParams();
  const period = readPeriod(address);
  const answer = useServer<SingleAnswer<Funnel>>(paths.funnel(period), { keep: true });
  if (answer.state === 'ready') return <FunnelChart funnel={answer.data.data} />;
  return (
    <Card title={say(`funnel.title.${period}`)}>
      {answer.state === 'loading' && <Waiting />}
      {answer.state === 'failed' && <Failure reason={answer.reason} retry={answer.retry} />}
    </Card>
  );
};

const FunnelChart = ({ funnel: { period, from, stages } }: { funnel: Funnel }) => {
  const { say, locale } = useWords();
  const stageName = useStageName();
  const sent = stages[0]?.count ?? 0;
  return (
    <StageChart
      title={say(`funnel.title.${period}`)}
      note={
        <>
          <Typography tag="p" role="status">
            {from === null
              ? say('funnel.sent', { count: sent })
              : say('funnel.sentSince', { count: sent, date: formatDay(from, locale) })}
          </Typography>
          <Typography tag="p" textColor="neutral600" paddingTop={1}>
            {say('funnel.what')}
          </Typography>
        </>
      }
      main={stages.map(({ stage, count }) => ({ key: stage, name: stageName(stage), count }))}
      columns={[
        {
          key: 'share',
          heading: say('column.share'),
          cell: ({ count }: StageFigure) => <Typography>{shareOf(count, sent, locale)}</Typography>,
        },
      ]}
      choice={<PeriodChoice />}
    />
  );
};

const PeriodChoice = () => {
  const { say } = useWords();
  const [address, setAddress] = useSearchParams();
  return (
    <Choice
      label={say('funnel.period')}
      options={funnelPeriods.map((value) => ({ value, label: say(`funnel.period.${value}`) }))}
      value={readPeriod(address)}
      onChoose={(value) => {
        setAddress(withPeriod(address, value), { replace: true });
      }}
    />
  );
};
