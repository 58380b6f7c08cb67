import { Button, Typography } from '@strapi/design-system';
import type { OutboxDelivery } from '../../../../../contracts/outbox';
import { type Column, DataTable } from '../../../components/DataTable';
import { formatMoment } from '../../../format/dates';
import { useWords } from '../../../words/useWords';
import { mailKindOf } from './noticeRules';

interface DeliveryTableProps {
  deliveries: OutboxDelivery[];
  busy: boolean;
  /** Null for somebody who may only look. */
  onRetry: ((id: number) => void) | null;
}

/** Each that has not gone out: what it is, never to whom. */
export const DeliveryTable = ({ deliveries, busy, onRetry }: DeliveryTableProps) => {
  const { say, locale } = useWords();
  const nameOf = (delivery: OutboxDelivery) => {
    const kind = mailKindOf(delivery);
    if (kind !== null) return say('outbox.mail', { name: say(`notices.kind.${kind}`) });
    return delivery.consumer === 'webhook' ? say('outbox.webhook') : delivery.consumer;
  };
  const columns: Column<OutboxDelivery>[] = [
    {
      key: 'what',
      heading: say('outbox.what'),
      lead: true,
      cell: (delivery) => <Typography fontWeight="bold">{nameOf(delivery)}</Typography>,
    },
    {
      key: 'state',
      heading: say('outbox.state'),
      cell: ({ state }) => (
        <Typography textColor={state === 'stuck' ? 'danger700' : 'neutral800'}>
          {say(`outbox.state.${state}`)}
        </Typography>
      ),
    },
    {
      key: 'since',
      heading: say('outbox.since'),
      cell: ({ createdAt }) => <Typography>{formatMoment(createdAt, locale)}</Typography>,
    },
    {
      key: 'attempts',
      heading: say('outbox.attempts'),
      cell: ({ attempts }) => <Typography>{say('outbox.tries', { count: attempts })}</Typography>,
    },
    {
      key: 'reason',
      heading: say('outbox.reason'),
      cell: ({ reason }) => <Typography>{reason ?? say('outbox.noReason')}</Typography>,
    },
  ];
  if (onRetry !== null && deliveries.some(({ state }) => state !== 'waiting')) {
    columns.push({
      key: 'retry',
      heading: say('outbox.retry'),
      cell: (delivery) =>
        delivery.state !== 'waiting' && (
          <Button
            variant="secondary"
            disabled={busy}
            aria-label={say('outbox.retryNamed', {
              name: nameOf(delivery),
              moment: formatMoment(delivery.createdAt, locale),
            })}
            onClick={() => {
              onRetry(delivery.id);
            }}
          >
            {say('outbox.retry')}
          </Button>
        ),
    });
  }
  return (
    <DataTable
      caption={say('outbox.title')}
      columns={columns}
      rows={deliveries}
      keyOf={({ id }) => String(id)}
    />
  );
};
