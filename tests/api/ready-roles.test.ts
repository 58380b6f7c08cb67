import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
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

describe('rights to what is translated', () => {
  const where = {
    subject: 'plugin::idesluss.story',
    role: { code: { $in: ['idesluss-communicator', 'idesluss-editor'] } },
  };
  const held = async (strapi: Core.Strapi): Promise<string[]> =>
    (
      (await strapi.db.query('admin::permission').findMany({ where })) as {
        action: string;
        properties: { locales?: string[] };
      }[]
    )
      .map(({ action, properties }) => `${action.split('.').at(-1)} ${properties.locales?.join()}`)
      .toSorted();
  const all = ['create', 'delete', 'publish', 'read', 'read', 'update'].map(
    (name) => `${name} sv,en`,
  );

  it('are in every language, and still there at a second start', async () => {
    const place = await makePlace();
    try {
      for (const start of [1, 2]) {
        const { strapi, end } = await boot(place);
        try {
          expect([start, await held(strapi)]).toEqual([start, all]);
        } finally {
          await end();
        }
      }
    } finally {
      await place.remove();
    }
  });

  it('are given to the roles of an installation that was made without languages', async () => {
    const place = await makePlace();
    try {
      const { strapi, end } = await boot(place);
      try {
        const permissions = strapi.db.query('admin::permission');
        for (const { id, action, properties } of (await permissions.findMany({ where })) as {
          id: number;
          action: string;
          properties: object;
        }[]) {
          // As Strapi leaves them at the second start.
          if (/delete|publish/.test(action)) await permissions.delete({ where: { id } });
          const without = { ...properties, locales: undefined };
          await permissions.update({ where: { id }, data: { properties: without } as never });
        }
        expect(await held(strapi)).not.toEqual(all);
        const name = '0006-languages-of-roles';
        await strapi.db.connection('idl_migrations').where({ name }).delete();
        const desk = strapi.plugin('idesluss').service('desk') as unknown as {
          makeReadyRoles(): Promise<void>;
        };
        await desk.makeReadyRoles();
        expect(await held(strapi)).toEqual(all);
      } finally {
        await end();
      }
    } finally {
      await place.remove();
    }
  });
});
