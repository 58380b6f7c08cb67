import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { holdersOf } from './holders';

/** Who may read which ideas, as it stands now: what `scopeOf` says of a request, for who makes none. */
export interface Readers {
  /** @param administration row id of the handling one; null when there is none */
  maySee(user: number, administration: number | null): boolean;
}

export const readersOfIdeas = async (strapi: Core.Strapi): Promise<Readers> => {
  const readers = await holdersOf(strapi, 'ideas.read');
  const places = await getService(strapi, 'administrations').administrationsOfAll();
  return {
    maySee(user, administration) {
      const everywhere = readers.get(user);
      if (everywhere !== false) return everywhere === true;
      return (places.get(user) ?? []).some(({ id }) => id === administration);
    },
  };
};
