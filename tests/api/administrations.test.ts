import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Admin, createAdmin } from './support/admin';
import { type Installation, startInstallation } from './support/installation';
import { submission } from './support/ideas';
import { rowsOf } from './support/tables';

const uid = 'plugin::idesluss.administration';
const collection = `/content-manager/collection-types/${uid}`;

let installation: Installation;
let admin: Admin;
let token: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  token = (await admin.member('idesluss-coordinator')).token;
});
afterAll(() => installation.stop());

const rowOf = async (slug: string) =>
  (await rowsOf(installation.strapi, 'idl_administrations')).find((row) => row.slug === slug);
const make = async (name: string): Promise<string> => {
  const { body, text } = await admin.send<{ data: { documentId: string } }>(
    'POST',
    collection,
    token,
    { name, kind: 'unit', answerTime: 10 },
  );
  expect(text).toContain(name);
  return body.data.documentId;
};
const remove = (documentId: string) => admin.send('DELETE', `${collection}/${documentId}`, token);

describe('an administration with ideas', () => {
  it('is not deleted by the content manager, alone or with others, nor by a service', async () => {
    const documentId = await make('Parkenheten');
    const empty = await make('Badenheten');
    const { body } = await installation.client.submit(
      submission({ administration: 'parkenheten' }),
    );

    const refused = await remove(documentId);
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('Förvaltningen har idéer och kan inte tas bort.'),
    ]);
    const together = { documentIds: [empty, documentId] };
    const all = await admin.send('POST', `${collection}/actions/bulkDelete`, token, together);
    expect(all.status).toBe(400);
    await expect(installation.strapi.documents(uid).delete({ documentId })).rejects.toThrow(
      'The administration has ideas and cannot be deleted.',
    );
    expect([await rowOf('parkenheten'), await rowOf('badenheten')]).toEqual([
      expect.objectContaining({ document_id: documentId }),
      expect.objectContaining({ document_id: empty }),
    ]);
    const read = await admin.get(`/idesluss/admin/ideas/${body.data.id}`, token);
    expect([read.status, read.text]).toEqual([200, expect.stringContaining('"parkenheten"')]);
  });

  it('nor one that has handed them all over', async () => {
    const documentId = await make('Torgenheten');
    const { body } = await installation.client.submit(
      submission({ administration: 'torgenheten' }),
    );
    const other = await rowOf('trafikkontoret');
    await installation.strapi.db
      .connection('idl_ideas')
      .where({ document_id: body.data.id })
      .update({ handling_administration_id: other?.id });
    expect((await remove(documentId)).status).toBe(400);
  });

  it('can end instead', async () => {
    const documentId = await make('Bryggenheten');
    await installation.client.submit(submission({ administration: 'bryggenheten' }));
    const ended = await admin.send('PUT', `${collection}/${documentId}`, token, {
      activeTo: '2020-01-01',
    });
    expect(ended.status).toBe(200);
    const { status } = await installation.client.send(
      'GET',
      '/api/idesluss/administrations/bryggenheten',
    );
    expect(status).toBe(404);
  });
});

it('an administration without ideas is deleted, and nobody belongs to it any more', async () => {
  const documentId = await make('Tomma enheten');
  const { id } = await admin.member('idesluss-coach', 'tomma-enheten');
  const staff = () => installation.strapi.db.connection('idl_staff').where({ user_id: id });
  expect(await staff()).toHaveLength(1);
  expect((await remove(documentId)).status).toBe(200);
  expect([await rowOf('tomma-enheten'), await staff()]).toEqual([undefined, []]);
});
