import type { Core } from '@strapi/strapi';
import type { CoachChoice } from '../../../contracts/desk-actions';
import { ProblemError } from '../http/problems';
import type { Scope } from '../ideas/scope';
import { getService } from '../services';
import { actionId, type ActionName } from './permissions';

/** A right as a role has it, with those who have the role. */
interface Permission {
  conditions: string[] | null;
  role: { users: { id: number }[] } | null;
}

/** Who can answer ideas. */
export const createCoaches = (strapi: Core.Strapi) => ({
  /** CMS users who can see and answer ideas somewhere, and where. Six queries, however many. */
  async coaches(): Promise<CoachChoice[]> {
    const administrations = getService(strapi, 'administrations');
    const reading = await everywhereOrNot(strapi, 'ideas.read');
    const answering = await everywhereOrNot(strapi, 'ideas.answer');
    const own = await administrations.administrationsOfAll();
    return (await administrations.people()).flatMap(({ id, name, administrations: places }) => {
      if (!reading.has(id) || !answering.has(id)) return [];
      const answers = reading.get(id) && answering.get(id) ? null : (own.get(id) ?? []);
      if (answers?.length === 0) return [];
      const coached = places.filter(({ coaches }) => coaches).map((place) => place.id);
      return [{ id, name, administrations: coached, answers }];
    });
  },
});

/** Those who have a right: in all administrations, or only in their own. */
const everywhereOrNot = async (
  strapi: Core.Strapi,
  right: ActionName,
): Promise<Map<number, boolean>> => {
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: { action: actionId(right) },
    populate: { role: { populate: { users: { select: ['id'] } } } },
  })) as Permission[];
  const found = new Map<number, boolean>();
  for (const { conditions, role } of permissions) {
    const everywhere = !conditions?.length;
    for (const { id } of role?.users ?? []) found.set(id, everywhere || found.get(id) === true);
  }
  return found;
};

/** Refuses to give an idea to somebody who could not answer it, or not even see it. */
export const mustBeAbleToAnswer = async (
  strapi: Core.Strapi,
  idea: string,
  scope: Scope,
  to: { coach: number | null; administration?: string },
): Promise<void> => {
  const now = await getService(strapi, 'ideas').assigned(idea, scope);
  if (!now) throw new ProblemError('not-found');
  // Whoever has it already is not chosen anew, whatever else is saved.
  if (to.coach === null || to.coach === now.coach) return;
  const administration = to.administration ?? now.administration;
  const able = (await getService(strapi, 'desk').coaches()).some(
    ({ id, answers }) =>
      id === to.coach &&
      (answers === null || (administration !== null && answers.includes(administration))),
  );
  if (!able) throw new ProblemError('invalid-body', [{ field: 'coach', code: 'not_found' }]);
};
