import { Button, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRef, useState } from 'react';
import type { OutboxOverview } from '../../../../../contracts/outbox';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import type { SendFailure } from '../../../api/failure';
import { paths } from '../../../api/paths';
import { useSend } from '../../../api/useSend';
import { useServer } from '../../../api/useServer';
import { Card } from '../../../components/Card';
import { Fields } from '../../../components/DeskDialog';
import { Failure, Waiting } from '../../../components/Notice';
import { useTell } from '../../../components/useTell';
import { useWords } from '../../../words/useWords';
import { NotSaved } from '../form/NotSaved';
import { DeliveryTable } from './DeliveryTable';

/** What has not gone out, and a way to try again with what is stuck. */
export const OutboxCard = ({ mayChange }: { mayChange: boolean }) => {
  const { say } = useWords();
  const tell = useTell();
  const { busy, send } = useSend();
  const answer = useServer<SingleAnswer<OutboxOverview>>(paths.outbox);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const refresh = useRef<HTMLButtonElement>(null);

  const retry = async (id: number) => {
    setFailure(null);
    const outcome = await send<OutboxOverview>('POST', paths.retryDelivery(id), {});
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    if (answer.state === 'ready') answer.replace({ data: outcome.data });
    // The button goes with the row that is no longer stuck.
    refresh.current?.focus();
    tell(say('outbox.retried'));
  };

  return (
    <Card
      title={say('outbox.title')}
      action={
        answer.state === 'ready' && (
          <Button
            ref={refresh}
            variant="tertiary"
            startIcon={<ArrowClockwise aria-hidden />}
            onClick={answer.reload}
          >
            {say('outbox.refresh')}
          </Button>
        )
      }
    >
      {answer.state === 'loading' && <Waiting />}
      {answer.state === 'failed' && <Failure reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'ready' && (
        <Fields>
          <Typography tag="p" role="status">
            {say('outbox.counts', countsOf(answer.data.data))}
          </Typography>
          <div>
            <NotSaved failure={failure} />
            {answer.data.data.deliveries.length > 0 && (
              <DeliveryTable
                deliveries={answer.data.data.deliveries}
                busy={busy}
                onRetry={mayChange ? (id) => void retry(id) : null}
              />
            )}
          </div>
        </Fields>
      )}
    </Card>
  );
};

const countsOf = ({ state: { waiting, held, stuck } }: OutboxOverview) => ({
  waiting,
  held,
  stuck,
});
