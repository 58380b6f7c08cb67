import { Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import type { DeskIdeaSummary } from '../../../contracts/desk';
import { dayIn, formatDate, formatDay } from '../format/dates';
import { dueOf } from '../format/due';
import { useWords } from '../words/useWords';
import { StateBadge } from './StateBadge';

interface DueBadgeProps {
  idea: DeskIdeaSummary;
  /** Says the promised day under the badge too. */
  withDay?: boolean;
}

/** How the promised first answer stands: answered, late, soon or calm. */
export const DueBadge = ({ idea, withDay = false }: DueBadgeProps) => {
  const { say, locale } = useWords();
  const due = dueOf(idea, dayIn(new Date()));
  if (due.kind === 'answered') {
    return (
      <StateBadge tone="neutral" icon={CheckCircle}>
        {say('due.answered', { date: formatDate(due.at, locale) })}
      </StateBadge>
    );
  }
  if (due.kind === 'none') return <StateBadge tone="neutral">{say('due.none')}</StateBadge>;
  const badge =
    due.kind === 'late' ? (
      <StateBadge tone="danger" icon={WarningCircle}>
        {say('due.late', { days: due.days })}
      </StateBadge>
    ) : (
      <StateBadge tone={due.kind === 'soon' ? 'warning' : 'neutral'} icon={Clock}>
        {say('due.left', { days: due.days })}
      </StateBadge>
    );
  if (!withDay) return badge;
  return (
    <>
      {badge}
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {say('due.promised', { date: formatDay(idea.answerDueAt, locale) })}
      </Typography>
    </>
  );
};
