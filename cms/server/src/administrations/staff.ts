import type { Core } from '@strapi/strapi';
import type { StaffPerson } from '../../../contracts/people';
import { saveIfSeen, versionOf } from '../saving';
import { rawRows, type Sql } from '../sql';
import { activeUser, answeringUser } from './active-user';
import { withUnitsBelow } from './rules';

/** An administration, by its row and to those outside. */
interface Place {
  id: number;
  documentId: string;
}

interface PersonRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
  answers: unknown;
}
interface RoleRow {
  user_id: number;
  name: string;
}
interface PlaceRow {
  document_id: string;
  coaches: unknown;
}
interface StaffRow extends PlaceRow {
  user_id: number;
  slug: string;
  name: string;
}

/** CMS users and the administrations they belong to. */
export const createStaff = (strapi: Core.Strapi) => ({
  /** Every active CMS user: three queries. */
  async people(): Promise<StaffPerson[]> {
    const sql = strapi.db.connection;
    const users = await rawRows<PersonRow>(
      sql,
      `SELECT u.id, u.firstname, u.lastname,
          CASE WHEN ${answeringUser.sql} THEN 1 ELSE 0 END AS answers
        FROM admin_users u WHERE ${activeUser.sql} ORDER BY u.firstname, u.lastname, u.id`,
      [...answeringUser.bindings, ...activeUser.bindings],
    );
    const roles = await rawRows<RoleRow>(
      sql,
      'SELECT l.user_id, r.name FROM admin_users_roles_lnk l JOIN admin_roles r ON r.id = l.role_id',
    );
    const staff = await rawRows<StaffRow>(
      sql,
      `SELECT s.user_id, s.coaches, a.document_id, a.slug, a.name FROM idl_staff s
        JOIN idl_administrations a ON a.id = s.administration_id ORDER BY a.name`,
    );
    return users.map(({ id, firstname, lastname, answers }) => {
      const places = staff.filter((row) => row.user_id === id);
      return {
        id,
        version: versionOf(stateOf(places)),
        name: [firstname, lastname].filter(Boolean).join(' '),
        roles: roles.filter((row) => row.user_id === id).map(({ name }) => name),
        answers: Number(answers) === 1,
        administrations: places.map((row) => ({
          id: row.document_id,
          slug: row.slug,
          name: row.name,
          coaches: Boolean(row.coaches),
        })),
      };
    });
  },

  /** Says anew which administrations a user belongs to, if they are as they were seen. */
  async placeUser(
    userId: number,
    places: { administrationId: number; coaches: boolean }[],
    seen: string,
  ): Promise<void> {
    await saveIfSeen(strapi, `person.${userId}`, seen, {
      read: async (trx) => stateOf(await placesOf(trx, userId)),
      write: async (_before, trx) => {
        await trx('idl_staff').where({ user_id: userId }).delete();
        if (places.length === 0) return;
        await trx('idl_staff').insert(
          places.map(({ administrationId, coaches }) => ({
            user_id: userId,
            administration_id: administrationId,
            coaches,
          })),
        );
      },
    });
  },

  /** Row ids of a user's administrations and all the units below them. */
  async administrationsOf(userId: number): Promise<number[]> {
    const own = await rawRows<{ administration_id: number }>(
      strapi.db.connection,
      'SELECT administration_id FROM idl_staff WHERE user_id = ?',
      [userId],
    );
    if (own.length === 0) return [];
    return withUnitsBelow(
      own.map((row) => row.administration_id),
      await unitsOf(strapi),
    );
  },

  /** The same of everybody who belongs somewhere: two queries, however many. */
  async administrationsOfAll(): Promise<Map<number, Place[]>> {
    const staff = await rawRows<{ user_id: number; administration_id: number }>(
      strapi.db.connection,
      'SELECT user_id, administration_id FROM idl_staff',
    );
    const units = await unitsOf(strapi);
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const own = new Map<number, number[]>();
    for (const { user_id: user, administration_id: place } of staff) {
      own.set(user, [...(own.get(user) ?? []), place]);
    }
    return new Map(
      [...own].map(([user, places]) => [
        user,
        withUnitsBelow(places, units).flatMap((id) => byId.get(id) ?? []),
      ]),
    );
  },
});

/** Every administration with the one above it. */
const unitsOf = async (strapi: Core.Strapi) =>
  (await strapi.db
    .query('plugin::idesluss.administration')
    .findMany({ select: ['id', 'documentId'], populate: { parent: { select: ['id'] } } })) as {
    id: number;
    documentId: string;
    parent: { id: number } | null;
  }[];

const placesOf = (sql: Sql, userId: number): Promise<PlaceRow[]> =>
  rawRows<PlaceRow>(
    sql,
    `SELECT a.document_id, s.coaches FROM idl_staff s
      JOIN idl_administrations a ON a.id = s.administration_id WHERE s.user_id = ?`,
    [userId],
  );

/** Where somebody belongs, whatever order it was read in. */
const stateOf = (places: PlaceRow[]): string[] =>
  places.map((row) => `${row.document_id} ${Boolean(row.coaches)}`).sort();
