import type { DeskIdeaSummary } from '../../../../contracts/desk';
import { addresses } from '../../addresses';
import { Card } from '../../components/Card';
import { DeskLink } from '../../components/DeskLink';
import { IdeaTable } from '../../components/IdeaTable';
import { Empty } from '../../components/Notice';
import { permissions, useMay } from '../../permissions';
import { useWords } from '../../words/useWords';

interface QueueProps {
  /** Most urgent first. */
  ideas: DeskIdeaSummary[];
  /** How many wait in all. */
  waiting: number;
}

/** Those who wait for an answer, most urgent first. */
export const Queue = ({ ideas, waiting }: QueueProps) => {
  const { say } = useWords();
  const mayAnswer = useMay(permissions.answerIdeas);
  const all = addresses.ideasWhere({ waiting: 'to_answer', order: 'most_urgent' });
  return (
    <Card
      title={say('queue.title')}
      action={
        ideas.length > 0 && <DeskLink to={all}>{say('queue.all', { count: waiting })}</DeskLink>
      }
    >
      {ideas.length === 0 ? (
        <Empty>{say('queue.empty')}</Empty>
      ) : (
        <IdeaTable
          caption={say('queue.title')}
          columns={[
            'idea',
            'administration',
            'due',
            'coachSign',
            ...(mayAnswer ? (['answer'] as const) : []),
          ]}
          ideas={ideas}
        />
      )}
    </Card>
  );
};
