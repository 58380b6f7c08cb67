import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StagedAttachment } from '../../cms/contracts/attachments';
import type { Problem } from '../../cms/contracts/problem';
import { configuredOrigin } from './support/environment';
import { formWith, pdf } from './support/files';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { bearer, makeKey, startIssuer, type TestIssuer } from './support/issuer';
import { rowsOf, tablesHolding } from './support/tables';

let issuer: TestIssuer;
let installation: Installation;
beforeAll(async () => {
  issuer = await startIssuer();
  const keys = { fresh: 600, kept: 600, pause: 0 };
  installation = await startInstallation({
    settings: { IDESLUSS_ISSUERS: JSON.stringify([issuer.configuration({ keys })]) },
  });
});
afterAll(async () => {
  await installation.stop();
  await issuer.stop();
});

const stage = (headers: Record<string, string>) =>
  installation.client.attach<{ data: StagedAttachment } & Problem>(
    formWith(pdf, 'förslag.pdf'),
    headers,
  );
const kept = () => rowsOf(installation.strapi, 'idl_attachments');

describe('a file', () => {
  it('waits while nobody can say whether a token is true', async () => {
    issuer.down(true);
    const answer = await stage(bearer(await issuer.token()));
    issuer.down(false);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).not.toBe(null);
    expect(await kept()).toHaveLength(0);
  });

  it('may come from a page that says who is signed in', async () => {
    const asked = await installation.client.send('OPTIONS', '/api/idesluss/attachments', {
      headers: {
        Origin: configuredOrigin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect([asked.status, asked.headers.get('Access-Control-Allow-Origin')]).toEqual([
      204,
      configuredOrigin,
    ]);
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
  });

  it('is taken in with a token, which leaves no trace', async () => {
    const details = { name: 'Disa Hemlund', email: 'disa.hemlund@storstad.example' };
    const headers = bearer(await issuer.token({ sub: 'disa-subject', ...details }));
    const { status, body } = await stage({ ...headers, Origin: configuredOrigin });
    expect(status).toBe(201);
    for (const told of ['Hemlund', 'disa.hemlund', 'disa-subject']) {
      expect(await tablesHolding(installation.strapi, told)).toEqual([]);
    }
    // It is whose it will be: an idea without a name may carry it too.
    const sent = await installation.client.submit(submission({ attachments: [body.data.id] }));
    expect(sent.status).toBe(201);
  });

  it('is taken in without one', async () => {
    expect((await stage({})).status).toBe(201);
  });

  it.each([
    ['has expired', () => issuer.token({ exp: 1 })],
    ['somebody else has signed', async () => issuer.token({}, await makeKey('first'))],
    ['is no token', () => 'not-a-token'],
    ['looks like a session of ours', () => `idl_${'A'.repeat(43)}`],
  ])('is refused with a token that %s, and not kept', async (_, token) => {
    const before = (await kept()).length;
    const answer = await stage({ ...bearer(await token()), Origin: configuredOrigin });
    expect([answer.status, answer.body.type]).toEqual([401, 'urn:idesluss:problem:unauthorized']);
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    // Or the page could not tell its reader that it is time to sign in again.
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(configuredOrigin);
    expect(await kept()).toHaveLength(before);
  });
});
