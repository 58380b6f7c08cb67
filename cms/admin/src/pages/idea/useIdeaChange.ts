import { useState } from 'react';
import type { DeskIdea } from '../../../../contracts/desk';
import { type FailedOn, failureFor } from '../../api/failedOn';
import { type IdeaAction, paths } from '../../api/paths';
import { useSend } from '../../api/useSend';

/** An idea on screen, and what to do when it has changed. */
export interface IdeaOnDesk {
  idea: DeskIdea;
  /** Shows the idea as it is after a change. */
  replace: (idea: DeskIdea) => void;
  /** Reads it anew; what has been written stays. */
  reload: () => void;
}

/** Makes a change to the idea, and shows the idea as it is after. */
export const useIdeaChange = ({ idea, replace }: IdeaOnDesk) => {
  const { busy, send } = useSend();
  const [failed, setFailed] = useState<FailedOn | null>(null);

  /** Whether it was made. */
  const change = async (
    method: 'POST' | 'PUT',
    action: IdeaAction,
    body: object,
  ): Promise<boolean> => {
    setFailed(null);
    const outcome = await send<DeskIdea>(method, paths.ideaAction(idea.id, action), body);
    if (outcome.ok) replace(outcome.data);
    else setFailed({ version: idea.version, failure: outcome.failure });
    return outcome.ok;
  };

  return { busy, failure: failureFor(idea, failed), change };
};
