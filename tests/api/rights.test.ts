import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions } from '../../cms/server/src/desk/permissions';
import { deskRoutes } from '../../cms/server/src/desk/routes';
import { type Admin, createAdmin, right } from './support/admin';
import { formWith, pdf } from './support/files';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';

let installation: Installation;
let admin: Admin;
/** An idea with a file, to fill the addresses of routes with. */
let ids: { ideas: string; attachments: string };
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  const { client } = installation;
  const staged = await client.attach<{ data: { id: string } }>(formWith(pdf, 'förslag.pdf'));
  const sent = await client.submit(submission({ attachments: [staged.body.data.id] }));
  const file = (await installation.strapi.db
    .query('plugin::idesluss.attachment')
    .findOne({})) as unknown as { documentId: string };
  ids = { ideas: sent.body.data.id, attachments: file.documentId };
});
afterAll(() => installation.stop());

const addressOf = (path: string): string =>
  `/idesluss${path}`.replace(/(ideas|attachments)\/:id/, (_, kind: 'ideas' | 'attachments') => {
    return `${kind}/${ids[kind]}`;
  });

it('every route of the admin that Strapi knows is in the matrix', () => {
  const { admin: known } = installation.strapi.plugin('idesluss').routes as unknown as {
    admin: { routes: { method: string; path: string }[] };
  };
  expect(known.routes.map(({ method, path }) => `${method} ${path}`)).toEqual(
    deskRoutes.map(({ method, path }) => `${method} ${path}`),
  );
});

describe.each(deskRoutes)('$method $path', ({ method, path, config }) => {
  const needed = config.policies.flatMap((policy) =>
    typeof policy === 'string' ? [] : policy.config.actions,
  );
  const others = actions
    .map(({ uid }) => `plugin::idesluss.${uid}`)
    .filter((uid) => !needed.includes(uid));

  it('asks for a right of its own', () => {
    expect(needed).toHaveLength(1);
  });

  it('is closed without logging in', async () => {
    const { client } = installation;
    expect((await client.send(method, addressOf(path))).status).toBe(401);
    const headers = { Authorization: 'Bearer not.a.token' };
    expect((await client.send(method, addressOf(path), { headers })).status).toBe(401);
  });

  it('is closed to a role that has every other right', async () => {
    const token = await admin.roleWith(others.map((uid) => right(uid)));
    expect((await admin.get(addressOf(path), token)).status).toBe(403);
  });

  it('is open to a role that has only its right', async () => {
    const token = await admin.roleWith(needed.map((uid) => right(uid)));
    expect((await admin.get(addressOf(path), token)).status).toBe(200);
  });
});

describe('ideas and challenges have no other way in', () => {
  const uids = ['idea', 'challenge', 'giver', 'attachment', 'outbox-message', 'idempotency-key'];

  it.each(uids)('%s: not for a super admin in the content manager', async (name) => {
    const token = await admin.superAdmin();
    const uid = `plugin::idesluss.${name}`;
    for (const path of [
      `/content-manager/collection-types/${uid}`,
      `/content-manager/collection-types/${uid}/${ids.ideas}`,
      `/content-manager/single-types/${uid}`,
      `/content-manager/relations/${uid}/${ids.ideas}/targetGroups`,
    ]) {
      expect([path, [400, 403, 404].includes((await admin.get(path, token)).status)]).toEqual([
        path,
        true,
      ]);
    }
    const created = await installation.client.send(
      'POST',
      `/content-manager/collection-types/${uid}`,
      {
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ title: 'Utan regler' }),
      },
    );
    expect([403, 404]).toContain(created.status);
  });

  it('the relation of a story tells no title', async () => {
    const token = await admin.superAdmin();
    const { text } = await admin.get(
      '/content-manager/relations/plugin::idesluss.story/ideas',
      token,
    );
    expect(text).not.toContain(submission().title);
    expect(text).not.toContain('receiptHash');
    expect(text).not.toContain('IDE-');
  });

  it.each(['/api/ideas', '/api/challenges', '/api/stories', '/api/idesluss/givers', '/api/givers'])(
    '%s is no address',
    async (path) => {
      expect((await installation.client.send('GET', path)).status).toBe(404);
    },
  );

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])(
    '%s /api/idesluss/ideas is not done',
    async (method) => {
      for (const path of ['/ideas', `/ideas/${ids.ideas}`]) {
        const { status } = await installation.client.send(method, `/api/idesluss${path}`);
        expect([404, 405]).toContain(status);
      }
    },
  );
});
