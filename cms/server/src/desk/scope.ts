import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Places, Scope } from '../ideas/scope';
import { getService } from '../services';
import { actionId, type ActionName } from '../rights';

/** A rule of Strapi's permission engine. */
interface Rule {
  conditions?: unknown;
  inverted?: boolean;
}

/**
 * In which administrations the user of a request has a right: in all if it is given without a
 * condition, else in the user's own. Evaluated for each request, so that a change of either holds at
 * once; the user's own are looked up once in it.
 */
export const placesOf = (strapi: Core.Strapi, context: Context) => {
  const { user, userAbility } = context.state as {
    user: { id: number };
    userAbility: { rulesFor(action: string): Rule[] };
  };
  let own: Promise<number[]> | undefined;
  return async (right: ActionName): Promise<Places> => {
    const rules = userAbility.rulesFor(actionId(right)).filter(({ inverted }) => !inverted);
    if (rules.length === 0) return [];
    if (rules.some(({ conditions }) => conditions === undefined)) return null;
    own ??= getService(strapi, 'administrations').administrationsOf(user.id);
    return own;
  };
};

/** Which ideas the user of a request may use a right on. */
export const scopeOf = async (
  strapi: Core.Strapi,
  context: Context,
  right: ActionName,
): Promise<Scope> => {
  const places = placesOf(strapi, context);
  const administrations = await places(right);
  const answers = await places('ideas.answer');
  if (administrations === null && answers === null) return null;
  const signed = either(
    answers,
    either(await places('ideas.giver'), await places('attachments.read')),
  );
  return { administrations, answers, signed };
};

const either = (one: Places, other: Places): Places =>
  one === null || other === null ? null : [...new Set([...one, ...other])];
