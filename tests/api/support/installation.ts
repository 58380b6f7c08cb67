import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import { loadStrapi } from '../../../scripts/lib/strapi.mjs';
import { type Client, createClient } from './client';
import { copyDatabase, type Database, makeDatabase } from './databases';
import { apply, settingsOf } from './environment';
import { root } from './places';

/** A place for one installation: database, attachments and public folder of its own. */
export interface Place {
  folder: string;
  settings: Record<string, string>;
  remove: () => Promise<void>;
}

/** A booted application in this thread. */
export interface Installation {
  strapi: Core.Strapi;
  address: string;
  client: Client;
  place: Place;
  /** Ends it and removes all it wrote. */
  stop: () => Promise<void>;
}

/** @param seeded with Storstad already in it; else an empty database */
export const makePlace = async ({
  seeded = true,
  settings = {},
}: { seeded?: boolean; settings?: Record<string, string> } = {}): Promise<Place> => {
  const { given, database: source, publicFolder } = inject('readyMade');
  const folder = await mkdtemp(path.join(tmpdir(), 'idesluss-api-'));
  const uploads = path.join(folder, 'public', 'uploads');
  await mkdir(uploads, { recursive: true });
  if (seeded) await cp(path.join(publicFolder, 'uploads'), uploads, { recursive: true });
  const database: Database = seeded
    ? await copyDatabase(given, source, folder)
    : await makeDatabase(given, folder);
  return {
    folder,
    settings: settingsOf(folder, database.settings, settings),
    remove: async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Boots without listening; the caller ends it with the function it gets. */
export const boot = async (
  place: Place,
): Promise<{ strapi: Core.Strapi; end: () => Promise<void> }> => {
  const restore = apply(place.settings);
  try {
    const strapi = await loadStrapi(root, { admin: false });
    return {
      strapi,
      end: async () => {
        await strapi.destroy();
        restore();
      },
    };
  } catch (error) {
    // What was begun would be in the way of the next boot in this thread.
    await (globalThis as { strapi?: Core.Strapi }).strapi?.destroy();
    restore();
    throw error;
  }
};

export const startInstallation = async (
  options: { seeded?: boolean; settings?: Record<string, string> } = {},
): Promise<Installation> => {
  const place = await makePlace(options);
  const { strapi, end } = await boot(place);
  const server = strapi.server.listen(0, '127.0.0.1') as unknown as Server;
  if (!server.listening) await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    strapi,
    address,
    place,
    client: await createClient(address),
    stop: async () => {
      await end();
      await place.remove();
    },
  };
};
