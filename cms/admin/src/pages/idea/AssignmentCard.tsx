import { Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAdministrations } from '../../api/useAdministrations';
import { useCoaches } from '../../api/useChoices';
import { Card } from '../../components/Card';
import { Choice } from '../../components/Choice';
import { Fields } from '../../components/DeskDialog';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { useTell } from '../../components/useTell';
import { useWords } from '../../words/useWords';
import { coachesFor, coachThere } from './coachRules';
import { Fact, FactWords, NotSaid } from './Facts';
import { type IdeaOnDesk, useIdeaChange } from './useIdeaChange';

/** Who answers the idea, and which administration it is for. */
export const AssignmentCard = (desk: IdeaOnDesk) => {
  const { say } = useWords();
  const { coach, administration, may } = desk.idea;
  return (
    <Card title={say('assign.title')}>
      {may.assign ? (
        <AssignmentForm {...desk} />
      ) : (
        <Fields as="dl">
          <Fact label={say('assign.coach')}>
            {coach === null ? (
              <NotSaid>{say('assign.coach.none')}</NotSaid>
            ) : (
              <FactWords>{coach.name}</FactWords>
            )}
          </Fact>
          <Fact label={say('assign.administration')}>
            <FactWords>{administration.name}</FactWords>
          </Fact>
        </Fields>
      )}
    </Card>
  );
};

const AssignmentForm = (desk: IdeaOnDesk) => {
  const { idea, reload } = desk;
  const { say } = useWords();
  const tell = useTell();
  const me = useAuth('Idésluss', (state) => state.user?.id);
  const coaches = useCoaches();
  const administrations = useAdministrations();
  const { busy, failure, change } = useIdeaChange(desk);
  const coachNow = idea.coach === null ? '' : String(idea.coach.id);
  // Only what is chosen and not saved: the rest follows the idea.
  const [chosen, setChosen] = useState<{ coach?: string; administration?: string }>({});
  const { coach = coachNow, administration = idea.administration.id } = chosen;
  const handsOver = administration !== idea.administration.id;
  const changed = coach !== coachNow || handsOver;

  const save = async () => {
    const made = await change('PUT', 'assignment', {
      version: idea.version,
      coach: coach === '' ? null : Number(coach),
      ...(handsOver && { handlingAdministration: administration }),
    });
    if (!made) return;
    setChosen({});
    tell(say(handsOver ? 'assign.handedOver' : 'assign.saved'));
  };

  return (
    <Fields>
      <NotSent failure={failure} reload={reload} />
      <Choice
        label={say('assign.coach')}
        all={say('assign.coach.none')}
        options={withOneNow(coachesFor(coaches, administration), handsOver ? null : idea.coach).map(
          ({ id, name }) => ({
            value: String(id),
            label: id === me ? say('assign.me', { name }) : name,
          }),
        )}
        value={coach}
        onChoose={(value) => {
          setChosen({ ...chosen, coach: value });
        }}
      />
      <Choice
        label={say('assign.administration')}
        options={withOneNow(administrations, idea.administration).map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        value={administration}
        onChoose={(value) => {
          setChosen(
            value === idea.administration.id
              ? {}
              : { administration: value, coach: coachThere(coach, coaches, value) },
          );
        }}
        hint={handsOver ? say('assign.handOver.hint') : undefined}
      />
      <Flex>
        <SendButton variant="secondary" busy={busy} idle={!changed} onSend={save}>
          {say(handsOver ? 'assign.handOver' : 'assign.save')}
        </SendButton>
      </Flex>
      {!changed && idea.coach === null && (
        <Typography variant="pi" textColor="neutral600">
          {say('assign.coach.missing')}
        </Typography>
      )}
    </Fields>
  );
};

/** The list with the one that is chosen now, who may have left it since. */
const withOneNow = <T extends { id: string | number; name: string }>(
  list: T[],
  now: Pick<T, 'id' | 'name'> | null,
): Pick<T, 'id' | 'name'>[] =>
  now === null || list.some(({ id }) => id === now.id) ? list : [now, ...list];
