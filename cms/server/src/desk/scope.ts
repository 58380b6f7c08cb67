import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Scope } from '../ideas/scope';
import { getService } from '../services';
import { actionId, type ActionName } from './permissions';

/** A rule of Strapi's permission engine. */
interface Rule {
  conditions?: unknown;
  inverted?: boolean;
}

/**
 * Whose ideas the user of a request may use a right on: everybody's if the right is given without a
 * condition, else those of the user's own administrations. Evaluated for each request, so that a
 * change of either holds at once.
 */
export const scopeOf = (
  strapi: Core.Strapi,
  context: Context,
  right: ActionName,
): Promise<Scope> => {
  const { user, userAbility } = context.state as {
    user: { id: number };
    userAbility: { rulesFor(action: string): Rule[] };
  };
  const rules = userAbility.rulesFor(actionId(right)).filter(({ inverted }) => !inverted);
  return rules.some(({ conditions }) => conditions === undefined)
    ? Promise.resolve(null)
    : getService(strapi, 'administrations').administrationsOf(user.id);
};
