import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../cms/contracts/giver';
import type { Problem } from '../../cms/contracts/problem';
import { createClient } from './support/client';
import { type Installation, startInstallation } from './support/installation';
import { startInstance } from './support/instance';
import { forgedTokens } from './support/forged-tokens';
import { bearer, type IssuerKey, makeKey, startIssuer, type TestIssuer } from './support/issuer';

let issuer: TestIssuer;
let installation: Installation;
let issuers: string;
beforeAll(async () => {
  issuer = await startIssuer();
  const claims = { administration: 'org.name', unit: 'org.unit' };
  const administrations = { 'Förvaltningen för trafik': 'trafikkontoret' };
  const short = { keys: { fresh: 600, kept: 600, pause: 0 } };
  issuers = JSON.stringify([issuer.configuration({ claims, administrations, ...short })]);
  installation = await startInstallation({ settings: { IDESLUSS_ISSUERS: issuers } });
});
afterAll(async () => {
  await installation.stop();
  await issuer.stop();
});

const me = (headers: Record<string, string>) =>
  installation.client.get<{ data: Me } & Problem>('/me', headers);
const now = () => Math.floor(Date.now() / 1000);

describe('somebody with a token', () => {
  it('is known by what it says', async () => {
    const token = await issuer.token({
      name: 'Åsa Öberg',
      org: { name: 'Förvaltningen för trafik', unit: 'Drift' },
    });
    const { status, body, headers } = await me(bearer(token));
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      source: 'host',
      name: 'Åsa Öberg',
      administration: { slug: 'trafikkontoret', name: 'Trafikkontoret' },
    });
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Set-Cookie')).toBe(null);
  });

  it('is known even if the clocks differ a little, and however Bearer is written', async () => {
    const token = await issuer.token({ exp: now() - 20, nbf: now() + 20, name: undefined });
    const { status, body } = await me({ Authorization: `bearer ${token}` });
    expect([status, body.data]).toEqual([
      200,
      { source: 'host', name: null, administration: null },
    ]);
  });
});

describe('a token that', () => {
  let plain: Problem;
  beforeAll(async () => {
    plain = (await me({})).body;
    expect(plain).toMatchObject({ type: 'urn:idesluss:problem:unauthorized', errors: [] });
  });

  const mustBeRefused = async (headers: Record<string, string>) => {
    const answer = await me(headers);
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ ...plain, instance: answer.body.instance });
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  };

  it.each(Object.entries(forgedTokens))('%s is refused like all others', async (_name, make) => {
    await mustBeRefused(bearer(await make(issuer)));
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer ', 'Bearer a b', 'Token abc', 'Bearer å'])(
    'is written as "%s" is refused too',
    async (header) => {
      if (/[^\x20-\x7e]/.test(header)) return mustBeRefused({ Authorization: encodeURI(header) });
      await mustBeRefused({ Authorization: header });
    },
  );

  it('is good is believed still', async () => {
    expect((await me(bearer(await issuer.token()))).status).toBe(200);
  });
});

describe('the keys of an issuer', () => {
  let next: IssuerKey;

  it('are asked for again when a token names a new one', async () => {
    next = await makeKey('next');
    issuer.rotate(next);
    expect((await me(bearer(await issuer.token()))).status).toBe(200);
  });

  it.each([
    ['has the name of the old one', {}],
    ['is not named', { kid: undefined }],
  ])('are asked for again when a new one %s', async (_how, header) => {
    next = await makeKey('next');
    issuer.rotate(next);
    expect((await me(bearer(await issuer.token({}, next, header)))).status).toBe(200);
    const forged = await issuer.token({}, await makeKey('next'), header);
    expect((await me(bearer(forged))).status).toBe(401);
  });

  it('are good no longer when they are gone', async () => {
    const old = await issuer.token({}, await makeKey('first'));
    expect((await me(bearer(old))).status).toBe(401);
  });

  it('serve on when the issuer cannot be reached', async () => {
    issuer.down(true);
    expect((await me(bearer(await issuer.token()))).status).toBe(200);
    expect((await me(bearer(await issuer.token({}, await makeKey('unknown'))))).status).toBe(401);
    issuer.down(false);
  });
});

describe('an instance that has never reached the issuer', () => {
  it('says that it cannot tell, tells nobody what a token says, and learns later', async () => {
    const settings = { ...installation.place.settings, LOG_LEVEL: 'debug' };
    issuer.down(true);
    const instance = await startInstance(settings);
    const client = await createClient(instance.address);
    const token = await issuer.token({ name: 'Hemlige Arne', sub: 'hemlig-person' });
    const unknown = await client.get('/me', bearer(token));
    expect([unknown.status, unknown.body.type]).toEqual([503, 'urn:idesluss:problem:unavailable']);
    expect(unknown.headers.get('Retry-After')).toBe('15');
    issuer.down(false);
    expect((await client.get('/me', bearer(token))).status).toBe(200);
    for (const make of Object.values(forgedTokens)) {
      await client.get('/me', bearer(await make(issuer)));
    }
    const printed = instance.output();
    expect(printed).toContain('could not be fetched');
    for (const secret of ['Hemlige', 'hemlig-person', 'Aino', 'employee-', 'eyJ']) {
      expect(printed).not.toContain(secret);
    }
    await instance.stop();
  });
});
