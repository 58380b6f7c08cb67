import type { DeskIdea } from '../../../../contracts/desk';
import { Card } from '../../components/Card';
import { UserText } from '../../components/UserText';
import { useWords } from '../../words/useWords';
import { Fact, Facts, FactWords, NotSaid } from './Facts';

/** What the idea giver wrote, in the order it was asked for. */
export const IdeaText = ({ idea }: { idea: DeskIdea }) => {
  const { say } = useWords();
  const groups = idea.targetGroups.map(({ name }) => name).join(', ');
  const { targetGroupsOther, equalityAffected, equalityHow, elsewhere, language } = idea;
  return (
    <Card title={say('idea.text')}>
      <Facts>
        <Fact label={say('idea.problem')}>
          <UserText lang={language}>{idea.problem}</UserText>
        </Fact>
        <Fact label={say('idea.proposal')}>
          {idea.proposal === null ? (
            <NotSaid>{say('idea.proposal.none')}</NotSaid>
          ) : (
            <UserText lang={language}>{idea.proposal}</UserText>
          )}
        </Fact>
        <Fact label={say('idea.targetGroups')}>
          {groups !== '' && <FactWords>{groups}</FactWords>}
          {targetGroupsOther !== null && <UserText lang={language}>{targetGroupsOther}</UserText>}
          {groups === '' && targetGroupsOther === null && (
            <NotSaid>{say('idea.targetGroups.none')}</NotSaid>
          )}
        </Fact>
        <Fact label={say('idea.equality')}>
          {equalityAffected === null ? (
            <NotSaid>{say('idea.unanswered')}</NotSaid>
          ) : (
            <FactWords>{say(`answer.${equalityAffected}`)}</FactWords>
          )}
          {equalityHow !== null && <UserText lang={language}>{equalityHow}</UserText>}
        </Fact>
        <Fact label={say('idea.elsewhere')}>
          {elsewhere === null ? (
            <NotSaid>{say('idea.unanswered')}</NotSaid>
          ) : (
            <FactWords>{say(`answer.${elsewhere}`)}</FactWords>
          )}
        </Fact>
        {idea.challenge !== null && (
          <Fact label={say('idea.challenge')}>
            <UserText>{idea.challenge.title}</UserText>
          </Fact>
        )}
      </Facts>
    </Card>
  );
};
