import type { Core } from '@strapi/strapi';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleMigrations } from '../../cms/server/src/desk/ready-roles';
import { identityMigrations } from '../../cms/server/src/identity/address-keys';
import { migrations } from '../../cms/server/src/migrations/list';
import { submission } from './support/ideas';
import { boot, makePlace, type Place } from './support/installation';
import { room, submitAt } from './support/rooms';
import { rowsOf } from './support/tables';

let place: Place;
afterEach(() => place.remove());

/** Starts the installation, works on it and ends it. */
const during = async <T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> => {
  const { strapi, end } = await boot(place);
  try {
    return await work(strapi);
  } finally {
    await end();
  }
};
const all = [...migrations, ...identityMigrations, ...roleMigrations];
const names = all.map(({ name }) => name);
const layoutKey = 'plugin_content_manager_configuration_content_types::plugin::idesluss.story';

const languages = async (strapi: Core.Strapi): Promise<unknown[]> =>
  (await rowsOf(strapi, 'i18n_locale')).map(({ code }) => code).toSorted();
const listColumns = async (strapi: Core.Strapi): Promise<string[]> => {
  const [value] = await strapi.db
    .connection('strapi_core_store_settings')
    .where({ key: layoutKey })
    .pluck<string[]>('value');
  return (JSON.parse(value ?? '') as { layouts: { list: string[] } }).layouts.list;
};

describe('an installation that is up to date', () => {
  beforeEach(async () => {
    place = await makePlace();
  });

  it('has had each migration once, and a second start does none', async () => {
    const applied = async (strapi: Core.Strapi) => {
      const rows = await rowsOf(strapi, 'idl_migrations');
      expect(rows.map(({ name }) => name)).toEqual(names);
      expect(await room(strapi, 'migrations').run(all)).toEqual([]);
      return rows;
    };
    const first = await during(applied);
    expect(await during(applied)).toEqual(first);
  });

  it('has no index that Strapi cannot see, and would make again at an upgrade', async () => {
    const indexes = await during((strapi) =>
      Promise.resolve(
        [...strapi.db.metadata.values()]
          .filter(({ tableName }) => tableName.startsWith('idl_'))
          .flatMap((model) => (model.indexes ?? []) as { name: string; columns: string[] }[]),
      ),
    );
    expect(indexes.length).toBeGreaterThan(20);
    // On MySQL it passes over the column `id`.
    expect(indexes.filter(({ columns }) => columns.includes('id'))).toEqual([]);
  });

  it('keeps a layout that an editor changed afterwards', async () => {
    await during(async (strapi) => {
      const store = strapi.db.connection('strapi_core_store_settings').where({ key: layoutKey });
      const [value] = await store.clone().pluck<string[]>('value');
      const configuration = JSON.parse(value ?? '') as { layouts: { list: string[] } };
      configuration.layouts.list = ['title', 'slug'];
      await store.clone().update({ value: JSON.stringify(configuration) });
    });
    expect(await during(listColumns)).toEqual(['title', 'slug']);
  });
});

describe('an older installation', () => {
  beforeEach(async () => {
    place = await makePlace();
    // As it was before: no migration, one language, Strapi's own layout, and a column less.
    await during(async (strapi) => {
      const sql = strapi.db.connection;
      await sql('idl_migrations').delete();
      await sql('i18n_locale').where({ code: 'en' }).delete();
      await sql('idl_stories').where({ locale: 'en' }).delete();
      await sql('strapi_core_store_settings').where({ key: layoutKey }).delete();
      await sql.schema.alterTable('idl_stories', (table) => table.dropColumn('effect_source'));
      await sql('strapi_database_schema').delete();
    });
  });

  it('is brought up, and keeps what it had', async () => {
    await during(async (strapi) => {
      expect((await rowsOf(strapi, 'idl_migrations')).map(({ name }) => name)).toEqual(names);
      expect(await languages(strapi)).toEqual(['en', 'sv']);
      expect(await listColumns(strapi)).toEqual([
        'title',
        'administrations',
        'datePublished',
        'expiresAt',
      ]);
      const stories = await rowsOf(strapi, 'idl_stories');
      expect(stories).toHaveLength(24);
      expect(stories.every((row) => 'effect_source' in row && row.title !== '')).toBe(true);
      expect(await rowsOf(strapi, 'idl_ideas')).toHaveLength(40);
    });
  });
});

describe('an installation from before addresses could be looked up', () => {
  beforeEach(async () => {
    place = await makePlace();
  });

  it('finds the ideas that were left with them, but for those that nobody can read', async () => {
    const now = new Date();
    const send = (strapi: Core.Strapi, email: string) =>
      submitAt(
        strapi,
        submission({ email }),
        `before-${email.padEnd(16, '-').replace(/\W/g, '-')}`,
        now,
      );
    const keys = async (strapi: Core.Strapi) =>
      (await rowsOf(strapi, 'idl_givers')).map((row) => row.address_key);
    const before = await during(async (strapi) => {
      for (const name of ['one', 'two', 'three']) await send(strapi, `${name}@storstad.example`);
      const found = await keys(strapi);
      const sql = strapi.db.connection;
      await sql('idl_givers').update({ address_key: null });
      const [last] = (await rowsOf(strapi, 'idl_givers')).slice(-1);
      await sql('idl_givers')
        .where({ id: last?.id })
        .update({ sealed_email: 'v1.of.another.secret' });
      await sql('idl_migrations').where({ name: '0005-address-keys' }).delete();
      return found;
    });
    expect(new Set(before).size).toBe(3);
    expect(await during(keys)).toEqual([...before.slice(0, 2), null]);
  });
});

describe('an installation that began in English', () => {
  beforeEach(async () => {
    place = await makePlace({
      seeded: false,
      settings: { STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'en' },
    });
  });

  it('gets Swedish too, and works in both', async () => {
    await during(async (strapi) => {
      expect(await languages(strapi)).toEqual(['en', 'sv']);
      const stories = await strapi.db
        .connection('idl_stories')
        .whereNotNull('published_at')
        .select('locale');
      const of = (code: string) => stories.filter(({ locale }) => locale === code).length;
      expect([of('sv'), of('en')]).toEqual([12, 12]);
    });
  });

  it('numbers the first ideas of a year that come at once', async () => {
    await during(async (strapi) => {
      const now = new Date('2031-05-05T08:00:00Z');
      const receipts = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          submitAt(strapi, submission(), `the-first-of-a-year-${index}`, now),
        ),
      );
      const given = receipts.map(({ receipt }) => receipt.reference).toSorted();
      expect(given).toEqual(
        Array.from({ length: 30 }, (_, i) => `IDE-2031-${String(i + 1).padStart(4, '0')}`),
      );
    });
  });
});
