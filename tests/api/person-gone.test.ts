import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seal, unseal } from '../../cms/server/src/identity/seal';
import { type Admin, createAdmin } from './support/admin';
import { formWith, pdf } from './support/files';
import { createGiver, receipt } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { bearer, startIssuer, type TestIssuer } from './support/issuer';
import { type Mailbox, openMailbox } from './support/mailbox';
import { handling } from './support/notices';
import { room } from './support/rooms';
import { rowsOf, tableNames, tablesHolding } from './support/tables';

const name = 'Ingegerd Wallmark';
const email = 'ingegerd.wallmark@storstad.example';
/** All that tells of her, in any case. */
const tells = /ingegerd|wallmark/i;
const coach = { role: 'coach', user: 1 };

let issuer: TestIssuer;
let mailbox: Mailbox;
let installation: Installation;
let giver: ReturnType<typeof createGiver>;
let admin: Admin;
let token: string;
beforeAll(async () => {
  issuer = await startIssuer();
  mailbox = await openMailbox();
  installation = await startInstallation({
    settings: { ...mailbox.settings, IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration()]) },
  });
  giver = createGiver(installation.client);
  admin = createAdmin(installation.strapi, installation.client);
  token = await admin.superAdmin();
});
afterAll(async () => {
  await installation.stop();
  await mailbox.close();
  await issuer.stop();
});

const headers = async () => bearer(await issuer.token({ sub: 'ingegerd', name, email }));
const act = <T>(id: string, action: string, body: object) =>
  installation.client.send<{ data: T }>('POST', `/idesluss/admin/ideas/${id}/${action}`, {
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Every value that is sealed anywhere, opened. */
const openedSeals = async (): Promise<string[]> => {
  const opened: string[] = [];
  const { secret } = installation.strapi.config.get<{ secret: string }>('plugin::idesluss');
  expect(unseal(seal('prov', secret), secret)).toBe('prov');
  for (const table of await tableNames(installation.strapi)) {
    for (const row of await rowsOf(installation.strapi, table)) {
      for (const value of Object.values(row)) {
        if (typeof value === 'string' && value.startsWith('v1.'))
          opened.push(unseal(value, secret));
      }
    }
  }
  return opened;
};

const rowOf = async (table: string, column: string, id: string) =>
  (await rowsOf(installation.strapi, table)).find((row) => row[column] === id);
const ideaRow = (id: string) => rowOf('idl_ideas', 'document_id', id);
const keyOf = (id: string) => rowOf('idl_idempotency_keys', 'idea_document_id', id);

/** An idea in which its giver has been named by everybody, everywhere that one can write. */
const namedEverywhere = async () => {
  const signed = await headers();
  const file = await installation.client.attach<{ data: { id: string } }>(
    formWith(pdf, 'Ingegerds skiss.pdf'),
  );
  const { id, code } = await giver.submit(
    {
      title: 'Wallmarks bänk i parken',
      problem: 'Jag heter Ingegerd Wallmark och saknar en bänk.',
      proposal: `Skriv till ${email.toUpperCase()} så visar jag.`,
      targetGroupsOther: 'Ingegerd och hennes grannar',
      equalityAffected: 'yes',
      equalityHow: 'Fråga Ingegerd.',
      attachments: [file.body.data.id],
      nameVisibility: 'colleagues',
    },
    signed,
  );
  const { say, move } = handling(installation.strapi);
  await say(id, { words: 'Hej {namn}! Tack, Ingegerd.', isQuestion: true }, coach);
  await giver.say(`/me/ideas/${id}`, signed, 'Ring mig. Vänligen, Ingegerd W');
  await room(installation.strapi, 'ideas').note(id, 'Ingegerd Wallmark hörde av sig.', coach);
  await move(id, { to: 'reviewing', words: 'Nu läser vi Ingegerds idé.' }, coach);
  const version = (await rowsOf(installation.strapi, 'idl_ideas')).find(
    (row) => row.document_id === id,
  )?.version;
  const masked = await act(id, 'masks', {
    version,
    field: 'equalityHow',
    passage: 'Fråga',
    reason: 'Wallmark bad om det.',
  });
  expect(masked.status).toBe(200);
  await move(
    id,
    { to: 'closed', reason: 'legal', words: `Tack Ingegerd Wallmark, ${email}.` },
    coach,
  );
  return { id, code };
};

describe('a giver who has gone', () => {
  it('is gone from every table, seal, payload, mail and line of the log', async () => {
    const lines: unknown[] = [];
    const log = installation.strapi.log as unknown as Record<
      string,
      (...said: unknown[]) => unknown
    >;
    for (const level of ['error', 'warn', 'info', 'debug', 'http'] as const) {
      vi.spyOn(log, level).mockImplementation((...said) => {
        lines.push(...said);
        return log;
      });
    }
    const { id, code } = await namedEverywhere();
    // The names are really there before, so that looking for them afterwards can fail.
    expect(await tablesHolding(installation.strapi, 'Ingegerd')).toEqual([
      'idl_attachments',
      'idl_ideas',
      'idl_journey_entries',
      'idl_messages',
      'idl_notes',
    ]);
    expect(await openedSeals()).toEqual(expect.arrayContaining([name, email]));

    const { status, body } = await giver.deidentify('/receipt', receipt(code));
    expect([status, body.data.identified]).toEqual([200, false]);

    for (const table of await tableNames(installation.strapi)) {
      const rows = JSON.stringify(await rowsOf(installation.strapi, table));
      expect([table, tells.exec(rows)?.[0]]).toEqual([table, undefined]);
    }
    expect((await openedSeals()).filter((value) => tells.test(value))).toEqual([]);

    mailbox.received.length = 0;
    await room(installation.strapi, 'outbox').workAt(new Date());
    expect(mailbox.received).toEqual([]);

    const read = [
      await installation.client.send('GET', '/api/idesluss/receipt', { headers: receipt(code) }),
      await installation.client.send('GET', '/api/idesluss/me/ideas', { headers: await headers() }),
      await act(id, 'giver', {}),
      await act(id, 'mail-preview', { words: 'Hej {namn}!' }),
      ...(await Promise.all(
        [
          `/idesluss/admin/ideas/${id}`,
          '/idesluss/admin/ideas?limit=100',
          '/idesluss/admin/ideas?search=Ingegerd',
          '/idesluss/admin/overview',
          '/idesluss/admin/outbox',
        ].map((path) => admin.get(path, token)),
      )),
      ...(await Promise.all(
        ['/stories', '/challenges', '/administrations', '/stories.atom', '/openapi.json'].map(
          (path) => installation.client.send('GET', `/api/idesluss${path}`),
        ),
      )),
    ];
    for (const answer of read) {
      expect([answer.status, tells.exec(answer.text)?.[0]]).toEqual([200, undefined]);
    }
    expect(tells.exec(JSON.stringify(lines))?.[0]).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('leaves the idea, and what was said, readable', async () => {
    const { id, code } = await namedEverywhere();
    await giver.deidentify('/receipt', receipt(code));
    const { body } = await giver.view('/receipt', receipt(code));
    expect(body.data.title).toBe('▇▇▇ bänk i parken');
    expect(body.data.problem).toBe('Jag heter ▇▇▇ och saknar en bänk.');
    expect(body.data.attachments.map((file) => file.name)).toEqual(['▇▇▇ skiss.pdf']);
    expect(body.data.messages.map(({ text }) => text)).toEqual([
      'Hej! Tack, ▇▇▇.',
      'Ring mig. Vänligen, ▇▇▇ W',
    ]);
    expect(body.data.journey.map(({ words }) => words)).toEqual([
      null,
      'Hej! Tack, ▇▇▇.',
      'Nu läser vi ▇▇▇ idé.',
      'Tack ▇▇▇, ▇▇▇.',
    ]);
    expect((await act<{ name: string | null }>(id, 'giver', {})).body.data.name).toBeNull();
  });
});

describe('small letters, other addresses and the sending', () => {
  it('do not keep a giver who has gone', async () => {
    const signed = await headers();
    const file = await installation.client.attach<{ data: { id: string } }>(
      formWith(pdf, 'skiss_ingegerd_wallmark.pdf'),
    );
    const { id, code } = await giver.submit(
      {
        problem: 'Nås på ingegerd.wallmark@gmail.example eller hälsa till ingegerd.',
        attachments: [file.body.data.id],
      },
      signed,
    );
    await giver.deidentify('/receipt', receipt(code));
    const { body } = await giver.view('/receipt', receipt(code));
    expect(body.data.problem).toBe('Nås på ▇▇▇ eller hälsa till ▇▇▇.');
    expect(body.data.attachments.map((one) => one.name)).toEqual(['skiss_▇▇▇.pdf']);
    expect(await keyOf(id)).toMatchObject({ body_hash: '' });
  });

  it('are erased also where that makes a text longer than its column', async () => {
    const bo = bearer(
      await issuer.token({ sub: 'bo', name: 'Bo Ek', email: 'bo@storstad.example' }),
    );
    const long = `${'Bo x '.repeat(49)}y.pdf`;
    const file = await installation.client.attach<{ data: { id: string } }>(formWith(pdf, long));
    const { id, code } = await giver.submit(
      { targetGroupsOther: 'Bo, '.repeat(50), attachments: [file.body.data.id] },
      bo,
    );
    expect((await giver.deidentify('/receipt', receipt(code))).status).toBe(200);
    const { body } = await giver.view('/receipt', receipt(code));
    const [name = ''] = body.data.attachments.map((one) => one.name);
    expect([name.length, name.endsWith('.pdf'), /\bBo\b/.test(name)]).toEqual([255, true, false]);
    expect(String((await ideaRow(id))?.target_groups_other)).toMatch(/^(▇▇▇, ){50}/);
  });

  it('are told by the token of who asks, when no name is kept', async () => {
    const signed = await headers();
    const { id } = await giver.submit(
      { problem: 'Jag heter Ingegerd Wallmark och saknar en bänk.' },
      signed,
    );
    await installation.strapi.db
      .connection('idl_givers')
      .where({ idea_document_id: id })
      .update({ sealed_name: null, sealed_email: null });
    expect((await giver.deidentify(`/me/ideas/${id}`, signed)).status).toBe(200);
    expect((await ideaRow(id))?.problem).toBe('Jag heter ▇▇▇ och saknar en bänk.');
  });
});

describe('names and addresses that nobody needs any more', () => {
  const day = 86_400_000;
  const dropAfter = (days: number, from: Date): Promise<void> =>
    room(installation.strapi, 'ideas').dropOldContacts(180, new Date(from.getTime() + days * day));

  it('go from the others, when one idea cannot be changed', async () => {
    const signed = await headers();
    const ids = [await giver.submit({}, signed), await giver.submit({}, signed)].map(
      ({ id }) => id,
    );
    const now = new Date();
    for (const id of ids) {
      const move = { to: 'closed', reason: 'legal', words: 'Tack!' };
      await handling(installation.strapi).move(id, move, coach, now);
    }
    const named = async () =>
      (await rowsOf(installation.strapi, 'idl_givers'))
        .filter((row) => ids.includes(String(row.idea_document_id)) && row.sealed_name !== null)
        .map((row) => row.idea_document_id);
    const attachments = room(installation.strapi, 'attachments');
    const rename = vi.spyOn(attachments, 'rename').mockRejectedValueOnce(new Error('Too long'));
    await expect(dropAfter(181, now)).rejects.toThrow('1 ideas keep theirs');
    expect(await named()).toHaveLength(1);
    rename.mockRestore();
    await dropAfter(181, now);
    expect(await named()).toEqual([]);
  });

  it('go when an idea has had its end for long; its giver can still follow it', async () => {
    const signed = await headers();
    const { id } = await giver.submit({}, signed);
    const withMail = await giver.submit({ email });
    const open = await giver.submit({}, signed);
    const now = new Date();
    const { move } = handling(installation.strapi);
    for (const ended of [id, withMail.id]) {
      await move(ended, { to: 'closed', reason: 'legal', words: 'Tack!' }, coach, now);
    }
    const kept = async (): Promise<unknown> =>
      Object.fromEntries(
        (await rowsOf(installation.strapi, 'idl_givers'))
          .filter((row) => [id, withMail.id, open.id].includes(String(row.idea_document_id)))
          .map((row) => [
            row.idea_document_id,
            row.sealed_name !== null || row.sealed_email !== null,
          ]),
      );
    await dropAfter(179, now);
    expect(await kept()).toEqual({ [id]: true, [withMail.id]: true, [open.id]: true });
    await dropAfter(181, now);
    // Of somebody who only left an address nothing at all is left.
    expect(await kept()).toEqual({ [id]: false, [open.id]: true });
    expect((await giver.view(`/me/ideas/${id}`, signed)).status).toBe(200);
    expect((await giver.view('/receipt', receipt(withMail.code))).body.data.identified).toBe(false);
  });

  it('go out of what was written then too, since nothing is left to look for them by', async () => {
    const { id, code } = await namedEverywhere();
    const other = await giver.submit({
      email,
      problem: `Skriv till ${email}. Mvh Ingegerd Wallmark`,
    });
    const now = new Date();
    await handling(installation.strapi).move(
      other.id,
      { to: 'closed', reason: 'legal', words: 'Tack Ingegerd!' },
      coach,
      now,
    );
    expect(await tablesHolding(installation.strapi, 'Ingegerd')).not.toEqual([]);
    await dropAfter(181, now);
    for (const table of [
      'idl_ideas',
      'idl_messages',
      'idl_notes',
      'idl_attachments',
      'idl_journey_entries',
    ]) {
      const rows = (await rowsOf(installation.strapi, table)).filter((row) =>
        [id, other.id].some((one) => JSON.stringify(row).includes(one)),
      );
      expect([table, rows.length > 0 || table === 'idl_notes']).toEqual([table, true]);
      expect([table, tells.exec(JSON.stringify(rows))?.[0]]).toEqual([table, undefined]);
    }
    const { body } = await giver.view('/receipt', receipt(code));
    expect([body.data.problem, body.data.identified]).toEqual([
      'Jag heter ▇▇▇ och saknar en bänk.',
      true,
    ]);
  });
});
