import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { webhookEvent } from '../../cms/contracts/notice-settings';
import { createAdmin, right } from './support/admin';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { coach, deliveries, handling, noticesAdmin, noticeSettingsWith } from './support/notices';
import { room } from './support/rooms';
import { tablesHolding } from './support/tables';

interface Call {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const secret = 'en hemlighet på minst sexton tecken';
const calls: Call[] = [];
let answer = 200;
let server: Server;
let address: string;
let installation: Installation;
let pages: ReturnType<typeof noticesAdmin>;
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      calls.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(answer, { Location: '/elsewhere' }).end('thank you');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  installation = await startInstallation();
  const admin = createAdmin(installation.strapi, installation.client);
  pages = noticesAdmin(installation.client, await admin.superAdmin());
});
afterAll(async () => {
  await installation.stop();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  await pages.save(
    noticeSettingsWith({
      webhooks: [
        {
          url: `${address}/all`,
          secret,
          topics: ['idea.submitted', 'idea.moved', 'idea.answered'],
        },
        { url: `${address}/moves`, secret: `${secret}!`, topics: ['idea.moved'] },
      ],
    }),
  );
  await workAt();
  calls.length = 0;
  answer = 200;
});

const workAt = (ahead = 0): Promise<void> =>
  room(installation.strapi, 'outbox').workAt(new Date(Date.now() + ahead));

const isSigned = ({ headers, body }: Call, under: string): boolean => {
  const { t, v1 } = Object.fromEntries(
    String(headers['idesluss-signature'])
      .split(',')
      .map((part) => part.split('=')),
  ) as { t: string; v1: string };
  if (Math.abs(Date.now() / 1000 - Number(t)) > 60) return false;
  const expected = createHmac('sha256', under).update(`${t}.${body}`).digest();
  return timingSafeEqual(expected, Buffer.from(v1, 'hex'));
};

describe('a webhook', () => {
  it('is told what it asked for, signed, with ids only', async () => {
    const email = 'idegivare@storstad.example';
    const title = 'En rubrik som ingen annan får se';
    const { body } = await installation.client.submit(submission({ email, title }));
    const { id, reference, receiptCode } = body.data;
    const words = 'Ord till idégivaren';
    await handling(installation.strapi).move(id, { to: 'developing', words }, coach);
    await workAt();
    await workAt();
    expect(calls.map(({ path }) => path).toSorted()).toEqual(['/all', '/all', '/moves']);
    for (const call of calls) {
      expect(isSigned(call, call.path === '/all' ? secret : `${secret}!`)).toBe(true);
      expect(isSigned({ ...call, body: `${call.body} ` }, secret)).toBe(false);
      expect(call.headers['content-type']).toBe('application/json');
      expect(webhookEvent.parse(JSON.parse(call.body)).idea).toEqual({ id, reference });
      for (const text of [email, title, receiptCode, words]) expect(call.body).not.toContain(text);
    }
    expect(
      new Set(calls.map(({ body: sent }) => (JSON.parse(sent) as { id: string }).id)).size,
    ).toBe(2);
  });

  it('that fails is called again later, with the same id', async () => {
    answer = 503;
    await installation.client.submit(submission());
    await workAt();
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({
      consumer: 'webhook',
      state: 'waiting',
      reason: 'http_503',
    });
    answer = 204;
    await workAt(2 * 60_000);
    expect(calls).toHaveLength(2);
    expect(calls[1]?.body).toBe(calls[0]?.body);
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({ state: 'done' });
  });

  it('that points elsewhere is not followed', async () => {
    answer = 307;
    await installation.client.submit(submission());
    await workAt();
    expect(calls.map(({ path }) => path)).toEqual(['/all']);
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({ reason: 'http_307' });
    await pages.save(noticeSettingsWith());
    await workAt(2 * 60_000);
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({ state: 'skipped' });
  });

  it('whose address is dead is seen as such', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const url = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
    await new Promise((resolve) => gone.close(resolve));
    await pages.save(
      noticeSettingsWith({ webhooks: [{ url, secret, topics: ['idea.submitted'] }] }),
    );
    await installation.client.submit(submission());
    await workAt();
    expect((await deliveries(installation.strapi)).at(-1)).toMatchObject({
      reason: 'ECONNREFUSED',
    });
    await pages.save(noticeSettingsWith());
    await workAt(2 * 60_000);
  });
});

describe('the settings', () => {
  it('never show a secret, and keep it when it is left out', async () => {
    const { status, text, body } = await pages.settings();
    expect([status, text.includes('hemlighet'), text.includes('ecret')]).toEqual([
      200,
      false,
      false,
    ]);
    expect(await tablesHolding(installation.strapi, secret)).toEqual([]);
    await pages.save(noticeSettingsWith({ webhooks: body.data.webhooks }));
    await installation.client.submit(submission());
    await workAt();
    expect(calls.map((call) => isSigned(call, secret))).toEqual([true]);
    expect((await pages.settings()).body.data.webhooks).toEqual(body.data.webhooks);
  });

  const webhook = {
    url: 'https://samarbete.storstad.example/krok',
    topics: ['idea.moved'],
    secret,
  };
  it.each([
    ['an unknown key', { more: true }, 'more'],
    [
      'a switch of something else',
      { switches: { ...noticeSettingsWith().switches, all: true } },
      'switches.all',
    ],
    [
      'a sender of two lines',
      { senderName: 'Idésluss\r\nBcc: alla@storstad.example' },
      'senderName',
    ],
    ['an empty sender', { senderName: ' ' }, 'senderName'],
    ['a reply that is no address', { replyTo: 'innovation' }, 'replyTo'],
    [
      'a page with a code place of its own',
      { receiptPage: 'https://storstad.example/#a' },
      'receiptPage',
    ],
    ['a page that runs', { receiptPage: 'javascript:alert(1)' }, 'receiptPage'],
    [
      'a webhook to a file',
      { webhooks: [{ ...webhook, url: 'file:///etc/passwd' }] },
      'webhooks.0.url',
    ],
    ['a webhook of nothing', { webhooks: [{ ...webhook, topics: [] }] }, 'webhooks.0.topics'],
    [
      'a webhook of codes',
      { webhooks: [{ ...webhook, topics: ['identity.code-requested'] }] },
      'webhooks.0.topics.0',
    ],
    ['a short secret', { webhooks: [{ ...webhook, secret: 'kort' }] }, 'webhooks.0.secret'],
    ['no secret', { webhooks: [{ ...webhook, secret: undefined }] }, 'webhooks.0.secret'],
    [
      'a webhook that is not there',
      { webhooks: [{ ...webhook, id: 'a1b2c3d4e5f6' }] },
      'webhooks.0.id',
    ],
  ])('refuse %s and keep what was', async (_name, changes, field) => {
    const { text: before, body: read } = await pages.settings();
    const { version } = read.data;
    const { status, body } = await pages.send<{
      error: { details: { errors: { field: string }[] } };
    }>('PUT', '/settings/notices', { version, ...noticeSettingsWith(), ...changes });
    expect([status, body.error.details.errors.map((fault) => fault.field)]).toEqual([400, [field]]);
    expect((await pages.settings()).text).toBe(before);
  });

  it('can be read with one right and changed with another', async () => {
    const admin = createAdmin(installation.strapi, installation.client);
    const reader = noticesAdmin(
      installation.client,
      await admin.roleWith([right('plugin::idesluss.settings.read')]),
    );
    expect((await reader.settings()).status).toBe(200);
    const { status } = await reader.send('PUT', '/settings/notices', noticeSettingsWith());
    expect(status).toBe(403);
  });
});
