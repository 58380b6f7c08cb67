import type { Core } from '@strapi/strapi';
import type { StaffPerson } from '../../../contracts/people';
import { inTransaction, rawRows } from '../sql';

interface PersonRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
}
interface RoleRow {
  user_id: number;
  name: string;
}
interface StaffRow {
  user_id: number;
  coaches: unknown;
  document_id: string;
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
      'SELECT id, firstname, lastname FROM admin_users WHERE is_active = ? ORDER BY firstname, lastname, id',
      [true],
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
    return users.map(({ id, firstname, lastname }) => ({
      id,
      name: [firstname, lastname].filter(Boolean).join(' '),
      roles: roles.filter((row) => row.user_id === id).map(({ name }) => name),
      administrations: staff
        .filter((row) => row.user_id === id)
        .map((row) => ({
          id: row.document_id,
          slug: row.slug,
          name: row.name,
          coaches: Boolean(row.coaches),
        })),
    }));
  },

  /** Says anew which administrations a user belongs to. */
  async placeUser(
    userId: number,
    places: { administrationId: number; coaches: boolean }[],
  ): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      await trx('idl_staff').where({ user_id: userId }).delete();
      if (places.length === 0) return;
      await trx('idl_staff').insert(
        places.map(({ administrationId, coaches }) => ({
          user_id: userId,
          administration_id: administrationId,
          coaches,
        })),
      );
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
    const all = (await strapi.db
      .query('plugin::idesluss.administration')
      .findMany({ select: ['id'], populate: { parent: { select: ['id'] } } })) as {
      id: number;
      parent: { id: number } | null;
    }[];
    const found = new Set(own.map((row) => row.administration_id));
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const { id, parent } of all) if (parent && found.has(parent.id)) found.add(id);
    }
    return [...found];
  },
});
