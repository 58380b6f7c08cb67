import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';

/** Ids of what takes focus on the board. */
export const handleId = (ideaId: string) => `board-card-${ideaId}`;
export const headingId = (stage: Stage) => `board-column-${stage}`;

/** The card of an idea wherever it is now, or its column where cards are not shown. */
export const placeOf = ({ id, stage }: Pick<DeskIdeaSummary, 'id' | 'stage'>) =>
  document.getElementById(handleId(id)) ?? document.getElementById(headingId(stage));

/** Follows a card with focus once it has been drawn where it went. */
export const focusCard = (idea: Pick<DeskIdeaSummary, 'id' | 'stage'>) => {
  // A menu or a dialog that closes gives focus back in a task of its own: this comes after it.
  setTimeout(() => {
    placeOf(idea)?.focus();
  }, 50);
};
