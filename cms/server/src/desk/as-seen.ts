import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeskIdea } from '../../../contracts/desk';
import type { FoundIdea } from '../ideas/found-idea';
import { covers } from '../ideas/scope';
import { getService } from '../services';
import { movesFrom } from '../journey/rules';
import { roleOf } from './handler';
import type { ActionName } from '../rights';
import { placesOf } from './scope';
import { withoutGiver } from './without-giver';

/** An idea as the user of a request may see it, with what that user may do to it. */
export const asSeen = async (
  strapi: Core.Strapi,
  context: Context,
  { idea, handledBy }: { idea: FoundIdea; handledBy: number | null },
): Promise<DeskIdea> => {
  const places = placesOf(strapi, context);
  const has = async (right: ActionName): Promise<boolean> => covers(await places(right), handledBy);
  const may = {
    answer: await has('ideas.answer'),
    assign: await has('ideas.assign'),
    mask: await has('ideas.mask'),
    seeGiver: await has('ideas.giver'),
  };
  const shown = { files: await has('attachments.read'), giver: may.seeGiver };
  // As `scopeOf` has it for lists and searches.
  const readsSigned = may.answer || may.seeGiver || shown.files;
  const seen = readsSigned ? idea : await getService(strapi, 'ideas').unnamed(idea);
  return {
    ...(may.answer ? seen : withoutGiver(seen, shown)),
    moves: (await has('ideas.move')) ? movesFrom(idea.stage, roleOf(context)) : [],
    may,
  };
};
