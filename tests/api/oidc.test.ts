import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Me } from '../../cms/contracts/giver';
import type { SingleAnswer } from '../../cms/contracts/primitives';
import { createGiver } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { bearer } from './support/issuer';
import { apiAudience, clientAudience, startProvider } from './support/provider';
import { rowsOf } from './support/tables';

let provider: Awaited<ReturnType<typeof startProvider>>;
let installation: Installation;
beforeAll(async () => {
  provider = await startProvider();
  const issuers = [
    {
      issuer: provider.address,
      audience: [apiAudience, clientAudience],
      claims: { administration: 'department' },
      administrations: { Trafik: 'trafikkontoret' },
    },
  ];
  installation = await startInstallation({
    settings: { IDESLUSS_ISSUERS: JSON.stringify(issuers) },
  });
});
afterAll(async () => {
  await installation.stop();
  await provider.stop();
});

const me = (token: string) => installation.client.get<SingleAnswer<Me>>('/me', bearer(token));

it('somebody who has logged in at a real OpenID provider is known, and sends and follows an idea', async () => {
  const token = await provider.idToken('vera');
  expect(decodeProtectedHeader(token).alg).toBe('RS256');
  const { status, body } = await me(token);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({
    source: 'host',
    name: 'Vera Ström',
    administration: { slug: 'trafikkontoret' },
  });
  const giver = createGiver(installation.client);
  const { id } = await giver.submit({ nameVisibility: 'colleagues' }, bearer(token));
  const row = (await rowsOf(installation.strapi, 'idl_givers')).at(-1);
  expect([row?.idea_document_id, row?.issuer]).toEqual([id, provider.address]);
  const later = await provider.idToken('vera');
  expect((await giver.list(bearer(later))).body.data.map((one) => one.id)).toEqual([id]);
  expect((await giver.list(bearer(await provider.idToken('alva')))).body.data).toEqual([]);
});

it('an access token of the provider is good too', async () => {
  const token = await provider.accessToken();
  expect(decodeJwt(token).aud).toBe(apiAudience);
  expect((await me(token)).status).toBe(200);
});
