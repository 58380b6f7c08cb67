import type { Core } from '@strapi/strapi';
import { expect, it } from 'vitest';
import { ownAdministration } from '../../cms/server/src/desk/roles';
import { boot, makePlace } from './support/installation';
import { rowsOf } from './support/tables';

const code = 'idesluss-coach';
const migration = '0003-roles';

/** What the role's rights hold on, an entry for each; null when there is no such role. */
const conditionsIn = async (strapi: Core.Strapi): Promise<string[][] | null> => {
  const role = (await strapi.db
    .query('admin::role')
    .findOne({ where: { code }, populate: { permissions: true } })) as {
    permissions: { conditions: string[] }[];
  } | null;
  return role && role.permissions.map((one) => one.conditions);
};
const isDone = async (strapi: Core.Strapi): Promise<boolean> =>
  (await rowsOf(strapi, 'idl_migrations')).some(({ name }) => name === migration);

/** As it is in an installation that is stopped while it makes its roles for the first time. */
const makeWhileStopping = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.db.query('admin::role');
  const { id } = (await roles.findOne({ where: { code } })) as { id: number };
  await roles.delete({ where: { id } });
  await strapi.db.connection('idl_migrations').where({ name: migration }).delete();
  const { conditionProvider } = strapi.service('admin::permission') as unknown as {
    conditionProvider: { clear(): Promise<void> };
  };
  await conditionProvider.clear();
  const desk = strapi.plugin('idesluss').service('desk') as unknown as {
    makeReadyRoles(): Promise<void>;
  };
  await desk.makeReadyRoles();
};

it('roles are made with their conditions or not at all, and then at the next start', async () => {
  const place = await makePlace();
  try {
    const first = await boot(place);
    const before = await conditionsIn(first.strapi);
    try {
      expect(before?.length).toBeGreaterThan(5);
      expect(before?.every((one) => one.join() === ownAdministration)).toBe(true);
      await expect(makeWhileStopping(first.strapi)).rejects.toThrow('stopping');
      expect([await conditionsIn(first.strapi), await isDone(first.strapi)]).toEqual([null, false]);
    } finally {
      await first.end();
    }
    const second = await boot(place);
    try {
      expect([await conditionsIn(second.strapi), await isDone(second.strapi)]).toEqual([
        before,
        true,
      ]);
    } finally {
      await second.end();
    }
  } finally {
    await place.remove();
  }
});
