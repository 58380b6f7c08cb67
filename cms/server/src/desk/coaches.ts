import type { Core } from '@strapi/strapi';
import type { CoachChoice } from '../../../contracts/desk-actions';
import { ProblemError } from '../http/problems';
import type { Scope } from '../ideas/scope';
import { getService } from '../services';
import { holdersOf } from './holders';

/** Who can answer ideas. */
export const createCoaches = (strapi: Core.Strapi) => ({
  /** CMS users who can see and answer ideas somewhere, and where. Six queries, however many. */
  async coaches(): Promise<CoachChoice[]> {
    const administrations = getService(strapi, 'administrations');
    const reading = await holdersOf(strapi, 'ideas.read');
    const answering = await holdersOf(strapi, 'ideas.answer');
    const own = await administrations.administrationsOfAll();
    return (await administrations.people()).flatMap(({ id, name, administrations: places }) => {
      if (!reading.has(id) || !answering.has(id)) return [];
      const answers =
        reading.get(id) && answering.get(id)
          ? null
          : (own.get(id) ?? []).map(({ documentId }) => documentId);
      if (answers?.length === 0) return [];
      const coached = places.filter(({ coaches }) => coaches).map((place) => place.id);
      return [{ id, name, administrations: coached, answers }];
    });
  },
});

/**
 * Who answers an idea after an assignment. Refuses somebody new who could not answer it, or not even
 * see it; whoever has it already and could not where it goes now leaves it.
 */
export const coachAfter = async (
  strapi: Core.Strapi,
  idea: string,
  scope: Scope,
  to: { coach: number | null; administration?: string },
): Promise<number | null> => {
  const now = await getService(strapi, 'ideas').assigned(idea, scope);
  if (!now) throw new ProblemError('not-found');
  const administration = to.administration ?? now.administration;
  const hasIt = to.coach === now.coach;
  if (to.coach === null || (hasIt && administration === now.administration)) return to.coach;
  const able = (await getService(strapi, 'desk').coaches()).some(
    ({ id, answers }) =>
      id === to.coach &&
      (answers === null || (administration !== null && answers.includes(administration))),
  );
  if (able) return to.coach;
  if (hasIt) return null;
  throw new ProblemError('invalid-body', [{ field: 'coach', code: 'not_found' }]);
};
