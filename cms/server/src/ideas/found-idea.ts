import type { DeskIdea } from '../../../contracts/desk';

/** An idea, whole: what the one who asks may see and do of it is decided by whoever shows it. */
export type FoundIdea = Omit<DeskIdea, 'moves' | 'may'>;
