import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskIdea } from '../../cms/contracts/desk';
import type { MaskBody } from '../../cms/contracts/desk-actions';
import { type Admin, createAdmin } from './support/admin';
import { formWith, pdf } from './support/files';
import { createGiver, receipt } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { handling, noticesAdmin } from './support/notices';
import { rowsOf, tablesHolding } from './support/tables';

const coach = { role: 'coach', user: 1 };
const secret = 'Eva Brukarsson 070-174 06 35';

let installation: Installation;
let desk: ReturnType<typeof noticesAdmin>;
let giver: ReturnType<typeof createGiver>;
let admin: Admin;
beforeAll(async () => {
  installation = await startInstallation();
  giver = createGiver(installation.client);
  admin = createAdmin(installation.strapi, installation.client);
  desk = noticesAdmin(installation.client, await admin.superAdmin());
});
afterAll(() => installation.stop());

const mask = async (id: string, body: Omit<MaskBody, 'version'>) => {
  const { data } = (await desk.send<{ data: DeskIdea }>('GET', `/ideas/${id}`)).body;
  return desk.send<{ data: DeskIdea }>('POST', `/ideas/${id}/masks`, {
    version: data.version,
    ...body,
  });
};
const reason = 'Namn på en brukare';

describe('masking', () => {
  it('takes a passage out of a field, for everybody, and tells that it was done and why', async () => {
    const { id, code } = await giver.submit({ problem: `Ring ${secret}. Ja, ${secret}!` });
    const { status, body } = await mask(id, { field: 'problem', passage: secret, reason });
    expect([status, body.data.problem]).toEqual([200, 'Ring ▇▇▇. Ja, ▇▇▇!']);
    expect((await giver.view('/receipt', receipt(code))).body.data.problem).toBe(
      'Ring ▇▇▇. Ja, ▇▇▇!',
    );
    expect(await tablesHolding(installation.strapi, secret)).toEqual([]);
    const [trace] = (await rowsOf(installation.strapi, 'idl_masks')).slice(-1);
    expect(trace).toMatchObject({ idea_document_id: id, field: 'problem', reason });
    expect(trace?.length).toBe(secret.length);
  });

  it('takes it out of what was said, in the journey too', async () => {
    const { id, code } = await giver.submit();
    const { say, move } = handling(installation.strapi);
    await say(id, { words: `Vem är ${secret}?`, isQuestion: true }, coach);
    await giver.say('/receipt', receipt(code), `Det är ${secret}.`);
    await move(id, { to: 'closed', reason: 'legal', words: `Tack, vi ringer ${secret}.` }, coach);
    const { status } = await mask(id, { field: 'conversation', passage: secret, reason });
    expect(status).toBe(200);
    expect(await tablesHolding(installation.strapi, secret)).toEqual([]);
    const { messages, journey } = (await giver.view('/receipt', receipt(code))).body.data;
    expect(messages.map(({ text }) => text)).toEqual(['Vem är ▇▇▇?', 'Det är ▇▇▇.']);
    expect(journey.map(({ words }) => words)).toEqual([
      null,
      'Vem är ▇▇▇?',
      'Tack, vi ringer ▇▇▇.',
    ]);
  });

  it('takes it out of notes and the names of files', async () => {
    const file = await installation.client.attach<{ data: { id: string } }>(
      formWith(pdf, `Plan ${secret}.pdf`),
    );
    const { id } = await giver.submit({ attachments: [file.body.data.id] });
    await desk.send('POST', `/ideas/${id}/notes`, { text: `Jag har ringt ${secret}.` });
    const ofNotes = await mask(id, { field: 'notes', passage: secret, reason });
    expect(ofNotes.body.data.notes.map(({ text }) => text)).toEqual(['Jag har ringt ▇▇▇.']);
    const ofFiles = await mask(id, { field: 'attachments', passage: secret, reason });
    expect(ofFiles.body.data.attachments.map(({ name }) => name)).toEqual(['Plan ▇▇▇.pdf']);
    expect(await tablesHolding(installation.strapi, secret)).toEqual([]);
  });

  it('is told of to those who answer, and to nobody else', async () => {
    const { id } = await giver.submit({ problem: `Ring ${secret}.` });
    const before = Date.now();
    const { body } = await mask(id, { field: 'problem', passage: secret, reason });
    const [told, ...more] = body.data.masks;
    expect(more).toEqual([]);
    expect(told).toEqual({ at: told?.at, by: 'Karin Åström', field: 'problem', reason });
    expect(Math.abs(Date.parse(told?.at ?? '') - before)).toBeLessThan(10_000);
    const seenBy = async (role: string): Promise<unknown[]> => {
      const { token } = await admin.member(role, 'trafikkontoret');
      const read = await admin.get<{ data: DeskIdea }>(`/idesluss/admin/ideas/${id}`, token);
      expect(read.status).toBe(200);
      return read.body.data.masks;
    };
    expect(await seenBy('idesluss-coach')).toEqual([told]);
    expect(await seenBy('idesluss-assessor')).toEqual([]);
  });

  it.each(['problem', 'proposal', 'conversation', 'notes', 'attachments'] as const)(
    'changes nothing where the passage does not stand: %s',
    async (field) => {
      const { id } = await giver.submit();
      const before = await desk.send('GET', `/ideas/${id}`);
      const { status, text } = await mask(id, { field, passage: 'finns inte här', reason });
      expect([status, text.includes('passage')]).toEqual([400, true]);
      expect((await desk.send('GET', `/ideas/${id}`)).text).toBe(before.text);
    },
  );
});
