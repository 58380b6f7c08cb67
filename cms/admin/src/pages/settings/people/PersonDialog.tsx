import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { AdministrationSettings } from '../../../../../contracts/administration-settings';
import type { StaffPerson } from '../../../../../contracts/people';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import type { SendFailure } from '../../../api/failure';
import { paths } from '../../../api/paths';
import { useSend } from '../../../api/useSend';
import { useServer } from '../../../api/useServer';
import { DeskDialog } from '../../../components/DeskDialog';
import { Failure, Waiting } from '../../../components/Notice';
import { SendButton } from '../../../components/SendButton';
import { useTell } from '../../../components/useTell';
import { type Say, useWords } from '../../../words/useWords';
import { NotSaved } from '../form/NotSaved';
import { useNewer } from '../form/useNewer';
import { bodyOf, coachesInVain, mergePlaces, ownFirst, placesOf, pointedAt } from './peopleRules';
import { PlaceChoice } from './PlaceChoice';

interface PersonDialogProps {
  person: StaffPerson;
  onClose: () => void;
  /** Where everybody belongs, as it is saved now. */
  onKnown: (people: StaffPerson[]) => void;
  returnTo: () => HTMLElement | null;
}

/** Says where one person belongs. */
export const PersonDialog = ({ person, onClose, onKnown, returnTo }: PersonDialogProps) => {
  const { say } = useWords();
  const tell = useTell();
  const { busy, send } = useSend();
  const answer = useServer<SingleAnswer<AdministrationSettings[]>>(paths.administrationSettings);
  /** What was begun from; its version goes with the save. */
  const [begun, setBegun] = useState(person);
  const [places, setPlaces] = useState(() => placesOf(person));
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const all = answer.state === 'ready' ? ownFirst(answer.data.data, placesOf(person)) : [];
  const faults = failure?.kind === 'refused' ? failure.faults.map(({ field }) => field) : [];
  const closed = pointedAt(faults, places);

  const save = async () => {
    setFailure(null);
    const outcome = await send<StaffPerson[]>('PUT', paths.person(person.id), {
      version: begun.version,
      ...bodyOf(places),
    });
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    onKnown(outcome.data);
    onClose();
    tell(say('people.saved', { name: person.name }));
  };
  const newer = {
    path: paths.people,
    find: (people: StaffPerson[]) => {
      const found = people.find(({ id }) => id === person.id);
      return found && { found, people };
    },
  };
  const showNewer = useNewer(newer, setFailure, ({ found, people }) => {
    setPlaces(mergePlaces(placesOf(begun), places, placesOf(found)));
    setBegun(found);
    onKnown(people);
  });

  return (
    <DeskDialog
      title={say('people.dialog', { name: person.name })}
      onClose={onClose}
      returnTo={returnTo}
      footer={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <SendButton busy={busy} idle={answer.state !== 'ready'} onSend={save}>
            {say('settings.save')}
          </SendButton>
        </>
      }
    >
      <div>
        <NotSaved failure={failure} showNewer={() => void showNewer()} />
        {begun.version !== person.version && (
          <Typography tag="p" textColor="neutral800" paddingBottom={4}>
            {say('people.savedNow', { name: person.name, places: namesOf(begun, say) })}
          </Typography>
        )}
        {all
          .filter(({ id }) => closed.includes(id))
          .map(({ id, name }) => (
            <Typography key={id} tag="p" textColor="danger700" paddingBottom={4}>
              {say('people.closed', { name })}
            </Typography>
          ))}
        {answer.state === 'loading' && <Waiting />}
        {answer.state === 'failed' && <Failure reason={answer.reason} retry={answer.retry} />}
        {answer.state === 'ready' && (
          <PlaceChoice administrations={all} places={places} onChange={setPlaces} />
        )}
        <Typography tag="p" role="status" textColor="danger700">
          {coachesInVain(person, places) && say('people.cannotAnswer')}
        </Typography>
      </div>
    </DeskDialog>
  );
};

/** Where somebody belongs, in one line. */
const namesOf = ({ administrations }: StaffPerson, say: Say): string =>
  administrations.length === 0
    ? say('people.nowhere')
    : administrations
        .map(({ name, coaches }) => (coaches ? say('people.coachesAt', { name }) : name))
        .join(', ');
