import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  administrationSettingsList,
  stageLabelSettingsSingle,
} from '../../cms/contracts/administration-settings';
import { answerTemplatesSingle } from '../../cms/contracts/answer-templates';
import { noticeSettingsSingle } from '../../cms/contracts/notice-settings';
import { staffPeople } from '../../cms/contracts/people';
import { type Admin, createAdmin } from './support/admin';
import { createClient } from './support/client';
import { type Installation, startInstallation } from './support/installation';
import { startInstance } from './support/instance';
import { noticeSettingsWith } from './support/notices';

const root = '/idesluss/admin';

let installation: Installation;
let admin: Admin;
let token: string;
let userId: number;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  token = await admin.superAdmin();
  const me = await admin.get<{ data: { id: number } }>('/admin/users/me', token);
  userId = me.body.data.id;
});
afterAll(() => installation.stop());

const read = async (path: string) => {
  const { status, body } = await admin.get(`${root}${path}`, token);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const administration = async () => {
  const { data } = administrationSettingsList.parse(await read('/settings/administrations'));
  return data.find(({ slug }) => slug === 'trafikkontoret')!;
};
const decisions = {
  answerTime: 10,
  registrarEmail: null,
  privacyText: null,
  privacyUrl: null,
  whistleblowingUrl: null,
  hostOrigins: [],
};

const slugs = [
  'trafikkontoret',
  'aldreforvaltningen',
  'utbildningsforvaltningen',
  'socialforvaltningen',
  'kulturforvaltningen',
];

interface Conflict {
  error: { name: string; message: string; details: { problem: string } };
}

/** Each kind of settings: how it is read, and a body that differs with the number. */
const kinds = [
  {
    name: 'answer templates',
    address: () => Promise.resolve('/settings/templates'),
    now: async () => answerTemplatesSingle.parse(await read('/settings/templates')).data,
    body: (number: number) => ({
      templates: [{ id: 'tack', name: `Tack ${number}`, language: 'sv', text: 'Tack!' }],
    }),
  },
  {
    name: 'names of stages',
    address: () => Promise.resolve('/settings/labels'),
    now: async () => stageLabelSettingsSingle.parse(await read('/settings/labels')).data,
    body: (number: number) => ({ sv: { parked: `Vilar ${number}` }, en: { closed: 'Ended' } }),
  },
  {
    name: 'settings of an administration',
    address: async () => `/settings/administrations/${(await administration()).id}`,
    now: administration,
    body: (number: number) => ({ ...decisions, privacyText: `Så här gör vi, ${number}.` }),
  },
  {
    name: 'where a person belongs',
    address: () => Promise.resolve(`/people/${userId}`),
    now: async () => {
      const { data } = staffPeople.parse(await read('/people'));
      return data.find(({ id }) => id === userId)!;
    },
    body: (number: number) => ({
      // The administrations are the ones among its binary digits: no two numbers give the same.
      administrations: slugs
        .filter((_slug, digit) => ((number >> digit) & 1) === 1)
        .map((slug) => ({ administration: slug, coaches: number % 4 > 1 })),
    }),
  },
  {
    name: 'mails and webhooks',
    address: () => Promise.resolve('/settings/notices'),
    now: async () => noticeSettingsSingle.parse(await read('/settings/notices')).data,
    body: (number: number) => noticeSettingsWith({ senderName: `Idésluss ${number}` }),
  },
];

describe.each(kinds)('$name', ({ address, now, body }) => {
  const save = async (version: string | undefined, number: number) =>
    admin.send<Conflict>('PUT', `${root}${await address()}`, token, { version, ...body(number) });

  it('have another version when they are saved, and the same until then', async () => {
    const { version } = await now();
    expect((await now()).version).toBe(version);
    expect((await save(version, 1)).status).toBe(200);
    const after = await now();
    expect(after.version).not.toBe(version);
    expect(await now()).toEqual(after);
  });

  it('are not saved by somebody who has not seen what is saved now', async () => {
    const { version } = await now();
    expect((await save(version, 2)).status).toBe(200);
    const saved = await now();
    const late = await save(version, 3);
    expect([late.status, late.body.error.details.problem]).toEqual([409, 'changed-meanwhile']);
    expect(late.body.error.message).toMatch(/Inget har skrivits över/);
    expect(late.body.error.message).not.toMatch(/idé/i);
    expect(await now()).toEqual(saved);
    expect((await save(saved.version, 3)).status).toBe(200);
  });

  it('say nothing against the same once more: nothing is lost by that', async () => {
    const first = await save((await now()).version, 4);
    expect(first.status).toBe(200);
    const { version } = await now();
    expect((await save(version, 4)).status).toBe(200);
    expect((await now()).version).toBe(version);
  });

  it('are not saved without a version, nor with one that is none', async () => {
    const before = await now();
    for (const version of [undefined, '', 'latest', `${before.version}0`]) {
      const { status, text } = await save(version, 5);
      expect([status, text.includes('"field":"version"')]).toEqual([400, true]);
    }
    expect(await now()).toEqual(before);
  });

  it('are saved by one alone of those who save at the same time', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { version } = await now();
      const first = 6 + round * 4;
      const numbers = [first, first + 1, first + 2, first + 3];
      const answers = await Promise.all(numbers.map((number) => save(version, number)));
      const statuses = answers.map(({ status }) => status);
      expect(statuses.toSorted()).toEqual([200, 409, 409, 409]);
      const winner = numbers[statuses.indexOf(200)]!;
      const saved = await now();
      expect((await save(saved.version, winner)).status).toBe(200);
      // What the winner sent is what stands: sending it again changes nothing.
      expect(await now()).toEqual(saved);
    }
  });
});

it('what the content manager changes in an administration is not overwritten either', async () => {
  const { id, version } = await administration();
  await installation.strapi.db
    .query('plugin::idesluss.administration')
    .update({ where: { documentId: id }, data: { answerTime: 17 } as never });
  const path = `${root}/settings/administrations/${id}`;
  const { status } = await admin.send('PUT', path, token, { version, ...decisions });
  expect(status).toBe(409);
  expect((await administration()).answerTime).toBe(17);
});

it('a secret that somebody else has changed is not overwritten, though nobody is shown it', async () => {
  const path = `${root}/settings/notices`;
  const webhook = { url: 'https://samarbete.storstad.example/krok', topics: ['idea.moved'] };
  const current = async () => noticeSettingsSingle.parse(await read('/settings/notices')).data;
  const put = (version: string, id: string | undefined, secret: string) =>
    admin.send('PUT', path, token, {
      version,
      ...noticeSettingsWith(),
      webhooks: [{ ...webhook, ...(id !== undefined && { id }), secret }],
    });
  await put((await current()).version, undefined, 'den första hemligheten');
  const { version, webhooks } = await current();
  const id = webhooks[0]!.id;
  expect((await put(version, id, 'den andra hemligheten')).status).toBe(200);
  expect((await put(version, id, 'den tredje hemligheten')).status).toBe(409);
});

it('two instances that save at the same time keep the words of one', async () => {
  const other = await startInstance(installation.place.settings);
  try {
    const clients = [installation.client, await createClient(other.address)];
    for (let round = 0; round < 8; round += 1) {
      const { body } = await admin.get<{ data: { version: string } }>(
        `${root}/settings/labels`,
        token,
      );
      const answers = await Promise.all(
        clients.map((client, index) =>
          client.send('PUT', `${root}/settings/labels`, {
            headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
            body: JSON.stringify({
              version: body.data.version,
              sv: { piloting: `Prov ${round} ${index}` },
            }),
          }),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.toSorted()).toEqual([200, 409]);
      const { text } = await admin.get(`${root}/settings/labels`, token);
      expect(text).toContain(`Prov ${round} ${statuses.indexOf(200)}`);
    }
  } finally {
    await other.stop();
  }
});
