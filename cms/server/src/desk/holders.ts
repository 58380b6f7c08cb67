import type { Core } from '@strapi/strapi';
import { actionId, type ActionName } from '../rights';

/** A right as a role has it, with those who have the role. */
interface Permission {
  conditions: unknown[] | null;
  role: { users: { id: number; isActive: boolean; blocked: boolean | null }[] } | null;
}

/** Those who can log in and have a right: in all administrations (true), or in their own alone. */
export const holdersOf = async (
  strapi: Core.Strapi,
  right: ActionName,
): Promise<Map<number, boolean>> => {
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: { action: actionId(right) },
    select: ['conditions'],
    populate: {
      role: { select: ['id'], populate: { users: { select: ['id', 'isActive', 'blocked'] } } },
    },
  })) as Permission[];
  const found = new Map<number, boolean>();
  for (const { conditions, role } of permissions) {
    const everywhere = !conditions?.length;
    for (const { id, isActive, blocked } of role?.users ?? []) {
      if (isActive && !blocked) found.set(id, everywhere || found.get(id) === true);
    }
  }
  return found;
};
