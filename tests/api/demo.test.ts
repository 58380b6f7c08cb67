import { createRequire } from 'node:module';
import path from 'node:path';
import type * as utils from '@strapi/utils';
import { afterEach, describe, expect, it } from 'vitest';
import plugins from '../../config/plugins';
import { employees } from '../../demo/employees.mjs';
import { createClient } from './support/client';
import { apply } from './support/environment';
import { boot, makePlace, type Place, startInstallation } from './support/installation';
import { startInstance } from './support/instance';
import { startIssuer } from './support/issuer';
import { root } from './support/places';
import { room } from './support/rooms';
import { countRows, rowsOf, tableNames } from './support/tables';

// What Strapi itself reads the environment with; its ESM entry does not load here.
const { env } = createRequire(import.meta.url)('@strapi/utils') as typeof utils;

const places: Place[] = [];
const place = async (options: Parameters<typeof makePlace>[0] = {}): Promise<Place> => {
  const made = await makePlace(options);
  places.push(made);
  return made;
};
afterEach(async () => {
  for (const one of places.splice(0)) await one.remove();
});

describe('Storstad', () => {
  it('has what it should, and a second start changes no row', async () => {
    const here = await place();
    const rows = async (): Promise<Record<string, unknown>> => {
      const { strapi, end } = await boot(here);
      try {
        await room(strapi, 'importing').seedDemo(path.join(root, 'database/seeds/storstad'));
        const counts = await countRows(strapi);
        expect(counts).toMatchObject({
          idl_administrations: 8,
          idl_target_groups: 10,
          idl_themes: 8,
          idl_ideas: 40,
          idl_challenges: 6,
          // A draft and a published row in each of two languages.
          idl_stories: 12 * 4,
          idl_givers: 0,
          idl_outbox: 0,
        });
        const kinds = await strapi.db
          .connection('idl_administrations')
          .whereIn('kind', ['company', 'unit'])
          .pluck('kind');
        expect(kinds.toSorted()).toEqual(['company', 'unit']);
        const stages = await strapi.db.connection('idl_ideas').distinct('stage').pluck('stage');
        expect(stages).toHaveLength(9);
        // Counted up when Strapi itself writes its settings at a start: no row of content.
        const tables = (await tableNames(strapi)).filter(
          (name) =>
            (name.startsWith('idl_') && name !== 'idl_payload_versions') ||
            ['files', 'files_related_mph'].includes(name),
        );
        const all: Record<string, unknown> = {};
        for (const table of tables) all[table] = await rowsOf(strapi, table);
        return all;
      } finally {
        await end();
      }
    };
    const first = await rows();
    expect(await rows()).toEqual(first);
  });

  it('has users who coach its ideas, each with the password told last', async () => {
    const { strapi, end } = await boot(await place());
    try {
      const users = room(strapi, 'importing');
      await users.ensureDemoUsers('Storstad-ett-2026');
      const handled = async () =>
        strapi.db
          .connection('idl_ideas AS i')
          .join('idl_administrations AS a', 'a.id', 'i.handling_administration_id')
          .leftJoin('admin_users AS u', 'u.id', 'i.coach_id')
          .select<{ slug: string; email: string | null }[]>('a.slug', 'u.email');
      const first = await handled();
      const coachesOf = (slug: string) =>
        new Set(first.filter((idea) => idea.slug === slug).map(({ email }) => email));
      expect(coachesOf('aldreforvaltningen')).toEqual(new Set(['idecoach@storstad.example']));
      expect(coachesOf('trafikkontoret')).toEqual(new Set(['samordnare@storstad.example']));
      // Somebody must be left to give ideas to.
      expect(coachesOf('kulturforvaltningen')).toEqual(new Set([null]));

      await users.ensureDemoUsers('Storstad-tva-2026');
      expect(await handled()).toEqual(first);
      const login = async (password: string): Promise<unknown> => {
        const service = strapi.service('admin::auth') as unknown as {
          checkCredentials(of: { email: string; password: string }): Promise<unknown[]>;
        };
        return (
          await service.checkCredentials({ email: 'idecoach@storstad.example', password })
        )[1];
      };
      expect(await login('Storstad-tva-2026')).toMatchObject({ firstname: 'Mona' });
      expect(await login('Storstad-ett-2026')).toBe(false);
    } finally {
      await end();
    }
  });

  it('has employees who follow ideas of their own, until they ask to be taken away', async () => {
    const issuer = await startIssuer();
    const { strapi, client, stop } = await startInstallation({
      settings: { IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]) },
    });
    const give = () => room(strapi, 'importing').giveDemoIdeas(employees, issuer.address);
    const titlesOf = async (id: string): Promise<string[]> => {
      const signedIn = { Authorization: `Bearer ${await issuer.token({ sub: id })}` };
      const { body } = await client.get<{ data: { title: string }[] }>('/me/ideas', signedIn);
      return body.data.map(({ title }) => title);
    };
    try {
      await give();
      for (const { id, ideas } of employees) expect(await titlesOf(id)).toHaveLength(ideas.length);
      expect(await titlesOf('samira')).toContain('Ring tillbaka till den som vårdar hemma');
      expect(
        (await rowsOf(strapi, 'idl_messages')).map((row) => [row.sender, Boolean(row.is_question)]),
      ).toEqual([['handler', true]]);

      await strapi.db.connection('idl_givers').delete();
      await give();
      expect(await titlesOf('samira')).toEqual([]);
    } finally {
      await stop();
      await issuer.stop();
    }
  });

  it('does not come to an installation that has something of its own', async () => {
    const here = await place({ seeded: false, settings: { IDESLUSS_DEMO: 'false' } });
    const once = await boot(here);
    const query = once.strapi.db.query('plugin::idesluss.theme');
    await query.create({ data: { name: 'Eget', slug: 'eget' } as never });
    await once.end();
    here.settings.IDESLUSS_DEMO = 'true';
    const again = await boot(here);
    try {
      expect(await countRows(again.strapi)).toMatchObject({ idl_themes: 1, idl_ideas: 0 });
    } finally {
      await again.end();
    }
  });
});

describe('in production', () => {
  const demoOf = (NODE_ENV: string, IDESLUSS_DEMO: string): boolean => {
    const restore = apply({ NODE_ENV, IDESLUSS_DEMO });
    try {
      return plugins({ env }).idesluss.config.demo.enabled;
    } finally {
      restore();
    }
  };

  it('the demo is never configured', () => {
    expect(demoOf('production', 'true')).toBe(false);
    expect(demoOf('production', '')).toBe(false);
    expect(demoOf('development', 'true')).toBe(true);
    expect(demoOf('development', 'false')).toBe(false);
  });

  it('an empty database stays empty, even when the demo is asked for', async () => {
    const here = await place({
      seeded: false,
      settings: { NODE_ENV: 'production', IDESLUSS_DEMO: 'true' },
    });
    const instance = await startInstance(here.settings);
    try {
      const client = await createClient(instance.address);
      for (const name of ['stories', 'challenges', 'administrations', 'target-groups', 'themes']) {
        const { status, body } = await client.get(`/${name}`);
        expect([name, status, body]).toEqual([name, 200, { data: [], next: null }]);
      }
    } finally {
      await instance.stop();
    }
  });
});
