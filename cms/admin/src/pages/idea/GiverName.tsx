import { Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useRef, useState } from 'react';
import type { DeskIdea } from '../../../../contracts/desk';
import type { GiverName as Shown } from '../../../../contracts/desk-actions';
import type { SendFailure } from '../../api/failure';
import { paths } from '../../api/paths';
import { useSend } from '../../api/useSend';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { formatMoment } from '../../format/dates';
import { useWords } from '../../words/useWords';
import { Fact, FactWords, NotSaid } from './Facts';

/** Who wrote it: opened on purpose, and never without a trace. */
export const GiverName = ({ idea }: { idea: DeskIdea }) => {
  const { say, locale } = useWords();
  const { busy, send } = useSend();
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const [name, setName] = useState<string | null>(null);
  const shown = useRef<HTMLDivElement>(null);

  const show = async () => {
    const outcome = await send<Shown['data']>('POST', paths.ideaAction(idea.id, 'giver'), {});
    setFailure(outcome.ok ? null : outcome.failure);
    if (!outcome.ok) return;
    setName(outcome.data.name ?? say('giver.unnamed'));
    // The button goes: focus stays where it was.
    shown.current?.focus();
  };

  return (
    <Fact label={say('giver.who')}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {/* Read aloud when the name comes in place of the button. */}
        <div role="status" ref={shown} tabIndex={-1}>
          {name !== null && <FactWords>{name}</FactWords>}
        </div>
        {name === null && !idea.giverIsNamed && <NotSaid>{say('giver.unnamed')}</NotSaid>}
        {name === null && idea.giverIsNamed && idea.may.seeGiver && (
          <>
            <SendButton
              variant="tertiary"
              startIcon={<Eye aria-hidden />}
              busy={busy}
              onSend={show}
            >
              {say('giver.show')}
            </SendButton>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('giver.show.hint')}
            </Typography>
          </>
        )}
        {name === null && idea.giverIsNamed && !idea.may.seeGiver && (
          <NotSaid>{say('giver.sealed')}</NotSaid>
        )}
        <NotSent failure={failure} />
        {idea.giverShownTo.map(({ by, at }) => (
          <Typography key={`${at} ${by}`} tag="p" variant="pi" textColor="neutral600">
            {say('giver.shownTo', { name: by, moment: formatMoment(at, locale) })}
          </Typography>
        ))}
      </Flex>
    </Fact>
  );
};
