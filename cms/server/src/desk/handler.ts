import type { Context } from 'koa';
import type { ActorRole } from '../../../contracts/journey';
import type { Actor } from '../ideas/handling';
import type { Scope } from '../ideas/scope';

/** A CMS user, as Strapi's authentication leaves one. */
interface User {
  id: number;
  roles?: { code: string }[];
}

const coordinators = ['strapi-super-admin', 'idesluss-coordinator'];

const userOf = (context: Context): User => (context.state as { user: User }).user;

/** The role that a CMS user acts in on the journey. */
export const roleOf = (context: Context): ActorRole =>
  userOf(context).roles?.some(({ code }) => coordinators.includes(code)) ? 'coordinator' : 'coach';

/** A CMS user as the one who acts, within the administrations that are theirs. */
export const actorOf = (context: Context, scope: Scope): Actor & { user: number } => ({
  role: roleOf(context),
  user: userOf(context).id,
  scope,
});
