import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../http/config';
import { stockholmDay } from '../http/stockholm';
import { getService } from '../services';

/** A CMS user of the demo, as `cms-users.json` tells of one. */
interface DemoUser {
  email: string;
  firstname: string;
  lastname: string;
  /** Code of the role; a user whose role has been taken away is not made. */
  role: string;
  administrations: { administration: string; coaches: boolean }[];
}

interface Users {
  findOneByEmail(email: string): Promise<{ id: number; password: string } | null>;
  create(user: object): Promise<{ id: number }>;
  updateById(id: number, changes: object): Promise<unknown>;
}

/**
 * Makes the demo's CMS users that are missing, one for each ready-made role, and sees to it that the
 * password told is the one that works.
 */
export const ensureDemoUsers = async (strapi: Core.Strapi, password: string): Promise<void> => {
  const file = path.join(pluginConfig(strapi).demo.folder, 'cms-users.json');
  const users = JSON.parse(await readFile(file, 'utf8')) as DemoUser[];
  const service = strapi.service('admin::user') as unknown as Users;
  const auth = strapi.service('admin::auth') as unknown as {
    validatePassword(password: string, hash: string): Promise<boolean>;
  };
  for (const user of users) {
    const found = await service.findOneByEmail(user.email);
    if (!found) await make(strapi, service, user, password);
    else if (!(await auth.validatePassword(password, found.password))) {
      await service.updateById(found.id, { password });
    }
  }
};

const make = async (
  strapi: Core.Strapi,
  service: Users,
  { role: code, administrations, ...user }: DemoUser,
  password: string,
): Promise<void> => {
  const roles = strapi.service('admin::role') as unknown as {
    findOne(where: object): Promise<{ id: number } | null>;
  };
  const role = await roles.findOne({ code });
  if (!role) return;
  const { id } = await service.create({
    ...user,
    password,
    isActive: true,
    preferedLanguage: 'sv',
    roles: [role.id],
  });
  const places: { administrationId: number; coaches: boolean }[] = [];
  const room = getService(strapi, 'administrations');
  for (const { administration, coaches } of administrations) {
    const found = await room.receiver(administration, stockholmDay(new Date()));
    if (found) places.push({ administrationId: found.id, coaches });
  }
  const person = (await room.people()).find((made) => made.id === id);
  if (person) await room.placeUser(id, places, person.version);
  // Storstad's ideas were there before anybody was, and wait for who coaches them.
  const coached = places.filter(({ coaches }) => coaches);
  await strapi.db
    .connection('idl_ideas')
    .whereIn(
      'handling_administration_id',
      coached.map(({ administrationId }) => administrationId),
    )
    .whereNull('coach_id')
    .update({ coach_id: id });
};
