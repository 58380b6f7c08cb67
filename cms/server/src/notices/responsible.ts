import type { Core } from '@strapi/strapi';
import { answerersOfIdeas } from '../desk/answerers';
import { rawRows } from '../sql';

/** Ideas that are somebody's to see to for the same reason. */
export interface Share {
  coach: number | null;
  /** Row id of the handling administration. */
  administration: number | null;
}

export interface Responsible {
  /** Whether a CMS user can open and answer the ideas of an administration. */
  mayAnswer: (user: number, administration: number | null) => boolean;
  /** Who sees to an idea: its coach, else those who coach its administration, else coordinators. */
  of(share: Share): number[];
}

/** Who sees to which ideas, as it stands now. Nobody does who could not open and answer them. */
export const findResponsible = async (strapi: Core.Strapi): Promise<Responsible> => {
  const { mayAnswer } = await answerersOfIdeas(strapi);
  const coaches = await rawRows<{ user: number; administration: number }>(
    strapi.db.connection,
    'SELECT user_id AS user, administration_id AS administration FROM idl_staff WHERE coaches = ?',
    [true],
  );
  const coordinators = await rawRows<{ id: number }>(
    strapi.db.connection,
    `SELECT DISTINCT l.user_id AS id FROM admin_users_roles_lnk l
      JOIN admin_roles r ON r.id = l.role_id WHERE r.code = ?`,
    ['idesluss-coordinator'],
  );
  return {
    mayAnswer,

    of({ coach, administration }) {
      const able = (users: number[]): number[] =>
        users.filter((user) => mayAnswer(user, administration));
      if (coach !== null && mayAnswer(coach, administration)) return [coach];
      const theirs = coaches.filter((one) => one.administration === administration);
      const found = able(theirs.map(({ user }) => user));
      return found.length > 0 ? found : able(coordinators.map(({ id }) => id));
    },
  };
};

/** All that is anybody's to see to, by CMS user. */
export const sharesByUser = async (strapi: Core.Strapi): Promise<Map<number, Share[]>> => {
  const responsible = await findResponsible(strapi);
  const all = await rawRows<Share>(
    strapi.db.connection,
    'SELECT DISTINCT coach_id AS coach, handling_administration_id AS administration FROM idl_ideas',
  );
  const shares = new Map<number, Share[]>();
  for (const share of all) {
    for (const user of responsible.of(share)) {
      shares.set(user, [...(shares.get(user) ?? []), share]);
    }
  }
  return shares;
};
