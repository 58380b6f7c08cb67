import {
  sideStages,
  type ActorRole,
  type CloseReason,
  type ReferralTarget,
  type Stage,
  type Transition,
} from '../../../cms/contracts/journey';

const onTheWay: readonly Stage[] = ['submitted', 'reviewing', 'developing', 'piloting'];

/** An entry of the log, as it should be or as its row is. */
export interface LogEntry {
  position: number;
  actor: ActorRole;
  from: Stage | null;
  to: Stage;
  words: string | null;
  reason: string | null;
}

/** All that a walk can change of an idea. */
export interface IdeaState {
  stage: Stage;
  version: number;
  isAnswered: boolean;
  giverWrote: boolean;
  questionWaits: boolean;
  lookAgainAt: string | null;
  reason: CloseReason | null;
  referredTo: ReferralTarget | null;
  rating: number | null;
  mayBeInvention: boolean;
  log: LogEntry[];
  messages: { from: 'giver' | 'handler'; text: string; isQuestion: boolean }[];
  /** Facts in the outbox, in order. */
  told: string[];
}

export type Handler = 'coach' | 'coordinator';

/** What a handler sends with a move. */
export interface Brought {
  words?: string;
  reason?: CloseReason;
  referredTo?: ReferralTarget;
  lookAgainAt?: string;
}

export type Step =
  | { does: 'move'; by: Handler; to: Stage; brings: Brought; isStale: boolean }
  | { does: 'say'; by: Handler; words: string; isQuestion: boolean; isStale: boolean }
  | { does: 'assign'; by: Handler; isStale: boolean }
  | { does: 'mark'; by: Handler; mayBeInvention: boolean; isStale: boolean }
  | { does: 'reply'; words: string }
  | { does: 'withdraw'; words: string | null }
  | { does: 'reopen'; words: string | null }
  | { does: 'rate'; value: number };

export const submitted: IdeaState = {
  stage: 'submitted',
  version: 0,
  isAnswered: false,
  giverWrote: false,
  questionWaits: false,
  lookAgainAt: null,
  reason: null,
  referredTo: null,
  rating: null,
  mayBeInvention: false,
  log: [{ position: 1, actor: 'giver', from: null, to: 'submitted', words: null, reason: null }],
  messages: [],
  told: ['idea.submitted'],
};

/**
 * What should come of a step: the idea after it, or null when it is refused and nothing changes.
 *
 * @param today `YYYY-MM-DD`
 */
export const after = (
  idea: IdeaState,
  step: Step,
  table: readonly Transition[],
  today: string,
): IdeaState | null => {
  if ('isStale' in step && step.isStale) return null;
  const changed = { ...idea, version: idea.version + 1 };
  switch (step.does) {
    case 'move':
      return moved(changed, step.by, step.to, step.brings, table, today);
    case 'withdraw':
      return moved(changed, 'giver', 'withdrawn', { words: step.words ?? undefined }, table, today);
    case 'reopen':
      return sentAgain(changed, step.words ?? undefined, table, today);
    case 'say':
      if (step.isQuestion && idea.stage === 'withdrawn') return null;
      return {
        ...withEntry(changed, step.by, idea.stage, step.words, null),
        isAnswered: true,
        giverWrote: false,
        questionWaits: step.isQuestion,
        messages: [
          ...idea.messages,
          { from: 'handler', text: step.words, isQuestion: step.isQuestion },
        ],
        told: [...idea.told, step.isQuestion ? 'idea.asked' : 'idea.answered'],
      };
    case 'reply':
      if (idea.stage === 'withdrawn') return null;
      return {
        ...changed,
        giverWrote: true,
        questionWaits: false,
        messages: [...idea.messages, { from: 'giver', text: step.words, isQuestion: false }],
        told: [...idea.told, 'idea.replied'],
      };
    case 'assign':
      return { ...changed, told: [...idea.told, 'idea.assigned'] };
    case 'mark':
      return { ...changed, mayBeInvention: step.mayBeInvention };
    case 'rate':
      return ['implemented', 'closed', 'referred'].includes(idea.stage)
        ? { ...changed, rating: step.value }
        : null;
  }
};

const moved = (
  idea: IdeaState,
  by: ActorRole,
  to: Stage,
  brings: Brought,
  table: readonly Transition[],
  today: string,
): IdeaState | null => {
  const move = table.find((row) => row.from === idea.stage && row.to === to && row.by.includes(by));
  if (!move || move.needs.some((need) => !brings[need])) return null;
  const extra = (['reason', 'referredTo', 'lookAgainAt'] as const).filter(
    (name) => brings[name] !== undefined && !move.needs.includes(name),
  );
  if (extra.length > 0 || (brings.lookAgainAt && brings.lookAgainAt <= today)) return null;
  const { words = null, reason = null, referredTo = null, lookAgainAt = null } = brings;
  const isAnswer = by !== 'giver' && words !== null;
  return {
    ...withEntry(idea, by, to, words, reason ?? referredTo),
    stage: to,
    isAnswered: idea.isAnswered || isAnswer,
    giverWrote: idea.giverWrote && !isAnswer && to !== 'withdrawn',
    // Nobody waits for words about an idea that rests or has ended.
    questionWaits: idea.questionWaits && onTheWay.includes(to),
    lookAgainAt,
    reason,
    referredTo,
    told: [...idea.told, 'idea.moved'],
  };
};

/** What was answered before waits in the way that a giver's words do. */
const sentAgain = (
  idea: IdeaState,
  words: string | undefined,
  table: readonly Transition[],
  today: string,
): IdeaState | null => {
  const again = moved(idea, 'giver', 'submitted', { words }, table, today);
  const waits = idea.giverWrote || idea.isAnswered || words !== undefined;
  return again && { ...again, giverWrote: waits };
};

const withEntry = (
  idea: IdeaState,
  actor: ActorRole,
  to: Stage,
  words: string | null,
  reason: string | null,
): IdeaState => ({
  ...idea,
  log: [...idea.log, { position: idea.log.length + 1, actor, from: idea.stage, to, words, reason }],
});

/** What holds of every log, whatever happened: a list of what does not. */
export const logFaults = (log: LogEntry[]): string[] =>
  log.flatMap(({ position, actor, from, to, words }, index) => {
    const before = log[index - 1];
    const isSide = (sideStages as readonly Stage[]).includes(to);
    return [
      ...(position === index + 1 ? [] : [`${position} stands at ${index + 1}`]),
      ...(from === (before?.to ?? null) ? [] : [`${position} begins at ${from}`]),
      ...(to === 'withdrawn' && from !== to && actor !== 'giver' ? [`${actor} withdrew`] : []),
      ...(isSide && to !== 'withdrawn' && !words?.trim() ? [`${position} has no words`] : []),
    ];
  });
