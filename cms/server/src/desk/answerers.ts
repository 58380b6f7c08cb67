import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { holdersOf } from './holders';

/** Who can open which ideas and answer them, as it stands now: what `scopeOf` says, for who asks nothing. */
export interface Answerers {
  /** @param administration row id of the handling one; null when there is none */
  mayAnswer: (user: number, administration: number | null) => boolean;
}

export const answerersOfIdeas = async (strapi: Core.Strapi): Promise<Answerers> => {
  // Both: only to those who answer is all of an idea shown, such as one that may be an invention.
  const rights = [await holdersOf(strapi, 'ideas.read'), await holdersOf(strapi, 'ideas.answer')];
  const places = await getService(strapi, 'administrations').administrationsOfAll();
  return {
    mayAnswer: (user, administration) =>
      rights.every((holders) => {
        const everywhere = holders.get(user);
        if (everywhere !== false) return everywhere === true;
        return (places.get(user) ?? []).some(({ id }) => id === administration);
      }),
  };
};
