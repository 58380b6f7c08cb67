import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ownAdministration } from '../../../cms/server/src/desk/roles';
import { rawRows } from '../../../cms/server/src/sql';
import type { Client } from './client';

interface Roles {
  getSuperAdmin(): Promise<{ id: number }>;
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  create(role: { name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}
interface Users {
  create(user: object): Promise<{ id: number }>;
}

/** Somebody who is logged in to the CMS. */
export interface Member {
  id: number;
  token: string;
}

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

const password = 'Storstad-api-2026';

/** A right as a role has it; a subject is a content type. */
export const right = (action: string, subject: string | null = null): Permission => ({
  action,
  subject,
  properties: {},
  conditions: [],
});

/** People who may log in to the CMS; each call makes one and answers the token of their session. */
export const createAdmin = (strapi: Core.Strapi, client: Client) => {
  const roles = strapi.service('admin::role') as unknown as Roles;
  const users = strapi.service('admin::user') as unknown as Users;

  const logIn = async (role: number): Promise<Member> => {
    const email = `${randomUUID()}@storstad.example`;
    const { id } = await users.create({
      email,
      password,
      firstname: 'Karin',
      lastname: 'Åström',
      isActive: true,
      roles: [role],
    });
    const { status, body, text } = await client.send<{ data: { token: string } }>(
      'POST',
      '/admin/login',
      {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      },
    );
    if (status !== 200) throw new Error(`Logging in answered ${status}: ${text}`);
    return { id, token: body.data.token };
  };

  return {
    superAdmin: async (): Promise<string> => (await logIn((await roles.getSuperAdmin()).id)).token,

    /** Somebody in a ready-made role, who belongs to the administrations with these slugs. */
    member: async (code: string, ...slugs: string[]): Promise<Member> => {
      const role = await roles.findOne({ code });
      if (!role) throw new Error(`There is no role ${code}`);
      const member = await logIn(role.id);
      const sql = strapi.db.connection;
      for (const slug of slugs) {
        const [found] = await rawRows<{ id: number }>(
          sql,
          'SELECT id FROM idl_administrations WHERE slug = ?',
          [slug],
        );
        await sql('idl_staff').insert({ user_id: member.id, administration_id: found?.id });
      }
      return member;
    },

    /** Somebody whose only role has exactly these rights. */
    roleWith: async (permissions: Permission[]): Promise<string> => {
      const role = await roles.create({ name: randomUUID(), description: 'For a test' });
      await roles.assignPermissions(role.id, permissions);
      return (await logIn(role.id)).token;
    },

    /** Says where somebody belongs, as a person does who has just read where that is. */
    place: async (token: string, administrations: string[], by: string): Promise<void> => {
      const bearer = (who: string) => ({ Authorization: `Bearer ${who}` });
      const me = await client.send<{ data: { id: number } }>('GET', '/admin/users/me', {
        headers: bearer(token),
      });
      const { id } = me.body.data;
      const people = await client.send<{ data: { id: number; version: string }[] }>(
        'GET',
        '/idesluss/admin/people',
        { headers: bearer(by) },
      );
      const { status, text } = await client.send('PUT', `/idesluss/admin/people/${id}`, {
        headers: { ...bearer(by), 'Content-Type': 'application/json' },
        body: JSON.stringify({
          version: people.body.data.find((person) => person.id === id)?.version,
          administrations: administrations.map((administration) => ({
            administration,
            coaches: false,
          })),
        }),
      });
      if (status !== 200) throw new Error(`Placing answered ${status}: ${text}`);
    },

    /** A read of the admin; no token when left out. */
    get: <T = unknown>(path: string, token?: string, headers: Record<string, string> = {}) =>
      client.send<T>('GET', path, {
        headers: { ...headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
      }),

    /** Any request of the admin, with a body when one is given. */
    send: <T = unknown>(method: string, path: string, token: string, body?: unknown) =>
      client.send<T>(method, path, {
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
  };
};

/** A right within the administrations that the person belongs to. */
export const rightInOwn = (action: string): Permission => ({
  ...right(action),
  conditions: [ownAdministration],
});

export type Admin = ReturnType<typeof createAdmin>;
