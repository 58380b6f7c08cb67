import type { DeskIdea } from '../../../../contracts/desk';
import { Card } from '../../components/Card';
import { useWords } from '../../words/useWords';
import { Fact, Facts, FactWords, NotSaid } from './Facts';
import { GiverName } from './GiverName';

/** What the idea giver wishes, and who it is to those who may know. */
export const GiverFacts = ({ idea }: { idea: DeskIdea }) => {
  const { say } = useWords();
  const help = idea.helpWanted.map((kind) => say(`help.${kind}`)).join(', ');
  return (
    <Card title={say('idea.giver')}>
      <Facts>
        {idea.giverIsNamed !== null && <GiverName idea={idea} />}
        <Fact label={say('idea.helpWanted')}>
          {help === '' ? (
            <NotSaid>{say('idea.helpWanted.none')}</NotSaid>
          ) : (
            <FactWords>{help}</FactWords>
          )}
        </Fact>
        <Fact label={say('idea.participation')}>
          <FactWords>
            {say(idea.wantsToParticipate ? 'idea.participation.yes' : 'idea.participation.no')}
          </FactWords>
        </Fact>
        {idea.nameVisibility !== null && idea.giverIsNamed !== false && (
          <Fact label={say('idea.name')}>
            <FactWords>{say(`name.${idea.nameVisibility}`)}</FactWords>
          </Fact>
        )}
        <Fact label={say('idea.manager')}>
          {idea.managerInformed === null ? (
            <NotSaid>{say('idea.unanswered')}</NotSaid>
          ) : (
            <FactWords>{say(`manager.${idea.managerInformed}`)}</FactWords>
          )}
        </Fact>
        {idea.canBeAnsweredByMail !== null && (
          <Fact label={say('idea.reach')}>
            <FactWords>{say(idea.canBeAnsweredByMail ? 'reach.mail' : 'reach.receipt')}</FactWords>
          </Fact>
        )}
        <Fact label={say('idea.language')}>
          <FactWords>{say(`language.${idea.language}`)}</FactWords>
        </Fact>
      </Facts>
    </Card>
  );
};
