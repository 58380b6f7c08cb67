import type { GiverIdea } from '../../../../cms/contracts/giver';
import type { ActorRole, Stage } from '../../../../cms/contracts/journey';
import type { JourneyDescription } from '../../../../cms/contracts/journey-description';
import type { Language } from '../../../../cms/contracts/primitives';
import { type MainStage, mainStages } from '../journey-track.words.ts';
import type { JourneyTrackOptions } from '../journey-track.ts';
import { shortDay } from './days.ts';
import type { GiverWords } from './words.sv.ts';

export const isMain = (stage: Stage): stage is MainStage =>
  (mainStages as readonly Stage[]).includes(stage);

/** This installation's name of a stage; empty until the names are here. */
export const stageName = (stage: Stage, journey: JourneyDescription | undefined): string =>
  journey?.stages.find(({ key }) => key === stage)?.label ?? '';

/** Where an idea is, with the day it came to each chamber. */
export const trackOf = (
  idea: GiverIdea,
  journey: JourneyDescription | undefined,
  words: GiverWords,
  language: Language,
): JourneyTrackOptions => {
  const entries = idea.journey.filter(({ from, to }) => from !== to);
  const stage = entries.map(({ to }) => to).findLast(isMain) ?? 'submitted';
  const notes: JourneyTrackOptions['notes'] = {};
  // An idea that has gone back has not been where it is on its way to.
  const passed = (to: Stage) => isMain(to) && mainStages.indexOf(to) <= mainStages.indexOf(stage);
  for (const { at, to } of entries) if (passed(to)) notes[to as MainStage] = shortDay(at, language);
  if (stage !== 'submitted') notes[stage] = words.since(notes[stage] ?? '');
  return {
    stage,
    language,
    notes,
    names: Object.fromEntries(journey?.stages.map(({ key, label }) => [key, label]) ?? []),
    ended: isMain(idea.stage)
      ? undefined
      : { name: stageName(idea.stage, journey), note: shortDay(idea.stageSince, language) },
  };
};

/** Something that happened to an idea, or was said about it. */
export interface Moment {
  at: string;
  title: string;
  text: string | null;
  /** Who said it. */
  by: 'giver' | 'handler';
}

/** Moves and messages as one story, the newest first. A move's words are often a message too. */
export const momentsOf = (
  idea: GiverIdea,
  journey: JourneyDescription | undefined,
  words: GiverWords,
): Moment[] => {
  const said = new Set(idea.messages.map(({ at, from, text }) => sameness(at, from, text)));
  const moved = idea.journey
    .filter(
      ({ at, actor, from, to, words: text }) =>
        from !== to || (text && !said.has(sameness(at, sideOf(actor), text))),
    )
    .map(({ at, actor, to, from, words: text }): Moment => ({
      at,
      title: titleOf(from, to, journey, words),
      text,
      by: sideOf(actor),
    }));
  const told = new Set(moved.map(({ at, by, text }) => sameness(at, by, text)));
  const messages = idea.messages
    .filter(({ at, from, text }) => !told.has(sameness(at, from, text)))
    .map(({ at, from, text, isQuestion }): Moment => ({
      at,
      title: from === 'giver' ? words.wrote : isQuestion ? words.asked : words.answered,
      text,
      by: from,
    }));
  return [...moved, ...messages]
    .map((moment, order) => ({ moment, order }))
    .sort((one, other) => other.moment.at.localeCompare(one.moment.at) || other.order - one.order)
    .map(({ moment }) => moment);
};

const titleOf = (
  from: Stage | null,
  to: Stage,
  journey: JourneyDescription | undefined,
  words: GiverWords,
): string => {
  if (from === to) return words.answered;
  // Else the story would begin twice.
  return from === 'withdrawn' && to === 'submitted' ? words.submittedAgain : stageName(to, journey);
};

const sideOf = (actor: ActorRole): Moment['by'] => (actor === 'giver' ? 'giver' : 'handler');

/** The same words are the same moment only when the same side said them at the same time. */
const sameness = (at: string, by: Moment['by'], text: string | null): string =>
  `${at} ${by} ${text?.trim()}`;
