import { useState } from 'react';
import type { DeskIdea, DeskIdeaSummary } from '../../../../contracts/desk';
import type { Transition } from '../../../../contracts/journey';
import type { SingleAnswer } from '../../../../contracts/primitives';
import { paths } from '../../api/paths';
import { useServer } from '../../api/useServer';
import { useToldReload } from '../../api/useToldReload';
import { MoveDialog } from '../../move/MoveDialog';
import { placeOf } from './places';

interface BoardMoveDialogProps {
  idea: DeskIdeaSummary;
  move: Transition;
  onMoved: (idea: DeskIdea) => void;
  onClose: () => void;
}

/**
 * The move of a card. It is asked for on the version that the board showed; a newer one counts only
 * once the person has asked to see it.
 */
export const BoardMoveDialog = ({ idea, move, onMoved, onClose }: BoardMoveDialogProps) => {
  const answer = useServer<SingleAnswer<DeskIdea>>(paths.idea(idea.id));
  const [readAnew, setReadAnew] = useState(false);
  const reload = useToldReload(answer);
  const whole = answer.state === 'ready' ? answer.data.data : null;
  const shown = readAnew && whole !== null ? whole : idea;
  return (
    <MoveDialog
      idea={shown}
      language={whole?.language ?? 'sv'}
      move={move}
      reload={() => {
        setReadAnew(true);
        reload();
      }}
      onMoved={onMoved}
      onClose={onClose}
      returnTo={() => placeOf(idea)}
    />
  );
};
