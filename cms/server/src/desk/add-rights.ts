import type { Core } from '@strapi/strapi';
import { actionId, type ActionName } from '../rights';
import { readyRoles } from './roles';

/**
 * Gives a right that came after the ready-made roles were made to those of them that are to have it.
 * A role that is not there any more does not come back.
 */
export const addRight =
  (name: ActionName) =>
  async (strapi: Core.Strapi): Promise<void> => {
    const roles = strapi.service('admin::role') as unknown as {
      findOne(where: object): Promise<{ id: number } | null>;
      addPermissions(id: number, permissions: object[]): Promise<unknown>;
    };
    for (const { code, rights } of readyRoles) {
      const right = rights.find(({ action }) => action === actionId(name));
      const role = right && (await roles.findOne({ code }));
      if (!role) continue;
      const has = await strapi.db
        .query('admin::permission')
        .count({ where: { role: role.id, action: actionId(name) } });
      if (has === 0) await roles.addPermissions(role.id, [right]);
    }
  };
