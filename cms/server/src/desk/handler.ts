import type { Context } from 'koa';
import type { ActorRole } from '../../../contracts/journey';
import type { Actor } from '../ideas/handling';
import type { Scope } from '../ideas/scope';
import { actionId, type ActionName } from './permissions';

/** A CMS user, as Strapi's authentication leaves one. */
interface User {
  id: number;
  roles?: { code: string }[];
}

/** Strapi's permission engine, as far as it is asked here. */
interface Ability {
  can(action: string): boolean;
}

const coordinators = ['strapi-super-admin', 'idesluss-coordinator'];

const userOf = (context: Context): User => (context.state as { user: User }).user;

/** Whether the user has a right; the policies of the route have seen to the route's own. */
export const has = (context: Context, action: ActionName): boolean =>
  (context.state as { userAbility: Ability }).userAbility.can(actionId(action));

/** The role that a CMS user acts in on the journey. */
export const roleOf = (context: Context): ActorRole =>
  userOf(context).roles?.some(({ code }) => coordinators.includes(code)) ? 'coordinator' : 'coach';

/** A CMS user as the one who acts, within the administrations that are theirs. */
export const actorOf = (context: Context, scope: Scope): Actor & { user: number } => ({
  role: roleOf(context),
  user: userOf(context).id,
  scope,
});
