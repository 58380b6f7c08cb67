import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

const client = {
  client_id: 'intranet',
  client_secret: 'only-for-these-tests-and-long-enough',
  redirect_uris: ['https://intranet.storstad.example/back'],
  grant_types: ['authorization_code', 'client_credentials'],
  response_types: ['code'],
};
/** Audience of access tokens; that of ID tokens is the client. */
export const apiAudience = 'urn:storstad:idesluss';
export const clientAudience = client.client_id;

/** A real OpenID provider. Anybody may log in; who it is stands in the login name. */
export const startProvider = async () => {
  const listener: { current?: RequestListener } = {};
  const server = createServer((request, response) => listener.current?.(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rsa = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(rsa.privateKey)), use: 'sig', alg: 'RS256', kid: 'provider' };
  listener.current = new Provider(address, {
    clients: [client],
    jwks: { keys: [jwk] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], profile: ['name', 'department'], email: ['email'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: `${id[0]?.toUpperCase()}${id.slice(1)} Ström`,
        department: 'Trafik',
        email: `${id}@storstad.example`,
        email_verified: true,
      }),
    }),
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiAudience,
        getResourceServerInfo: () => ({
          scope: '',
          audience: apiAudience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  }).callback();

  const token = async (form: Record<string, string>): Promise<Record<string, string>> => {
    const basic = Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64');
    const response = await fetch(`${address}/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${basic}` },
      body: new URLSearchParams(form),
    });
    const body = (await response.json()) as Record<string, string>;
    if (!response.ok) throw new Error(JSON.stringify(body));
    return body;
  };

  return {
    address,
    /** A JWT access token of a program. */
    accessToken: async () => (await token({ grant_type: 'client_credentials' })).access_token ?? '',
    /** The ID token of somebody who logs in and says yes. */
    idToken: async (name: string): Promise<string> => {
      const verifier = randomBytes(32).toString('base64url');
      const code = await logIn(address, name, verifier);
      const answer = await token({
        grant_type: 'authorization_code',
        code,
        redirect_uri: client.redirect_uris[0] ?? '',
        code_verifier: verifier,
      });
      return answer.id_token ?? '';
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** Walks as a browser does, through the login and the consent, to the code. */
const logIn = async (address: string, name: string, verifier: string): Promise<string> => {
  const cookies = new Map<string, string>();
  const visit = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { Cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      body: form && new URLSearchParams(form),
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    return response;
  };
  const query = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: client.redirect_uris[0] ?? '',
    response_type: 'code',
    scope: 'openid profile email',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const forms: Record<string, string>[] = [
    { prompt: 'login', login: name, password: 'any' },
    { prompt: 'consent' },
  ];
  let response = await visit(`${address}/auth?${query}`);
  for (let steps = 0; steps < 12; steps += 1) {
    const location = response.headers.get('Location');
    if (!location)
      throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    const next = new URL(location, address);
    const code = next.searchParams.get('code');
    if (code) return code;
    const isAsked = next.pathname.startsWith('/interaction/');
    response = isAsked ? await visit(next.href, forms.shift()) : await visit(next.href);
  }
  throw new Error('The provider never came to an end');
};
