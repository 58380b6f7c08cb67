import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { signedIn, switchAt } from './employees.mjs';
import { renderPage } from './page.mjs';
import { createTokens } from './tokens.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The intranet of the fictional municipality Storstad: a host page with a strict CSP, on an origin
 * of its own, that embeds the widgets of the CMS at `cms` and signs tokens for its employees with the
 * key in `keyFile`.
 */
export function createDemoIntranet({ cms, host = 'localhost', port, keyFile }) {
  const origin = new URL(cms).origin;
  const files = publicFiles();
  const headers = securityHeaders(origin);
  let tokens;
  const server = createServer(async (request, response) => {
    const { status, type, body, ...more } = await answerTo(request, { files, cms: origin, tokens });
    response.writeHead(status, {
      ...headers,
      'Content-Type': type,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-cache',
      Vary: 'Cookie',
      ...more.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return {
    /** Resolves with the address when it listens; rejects when the port is taken. */
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port }, () => {
          server.off('error', reject);
          const address = `http://localhost:${server.address().port}`;
          createTokens({ issuer: address, keyFile }).then((made) => {
            tokens = made;
            resolve(address);
          }, reject);
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const text = 'text/plain; charset=utf-8';

async function answerTo({ method, url, headers: { cookie } }, { files, cms, tokens }) {
  if (method !== 'GET' && method !== 'HEAD') {
    const headers = { Allow: 'GET, HEAD' };
    return { status: 405, type: text, body: 'GET or HEAD\n', headers };
  }
  if (!URL.canParse(url, 'http://intranet')) {
    return { status: 400, type: text, body: 'Bad request\n' };
  }
  const address = new URL(url, 'http://intranet');
  const file = files.get(address.pathname);
  if (file) return { status: 200, ...file };
  const described = tokens?.documents[address.pathname];
  if (described) {
    return { status: 200, type: 'application/json', body: JSON.stringify(described) };
  }
  const employee = signedIn(cookie);
  if (address.pathname === '/token') {
    const headers = { 'Cache-Control': 'no-store' };
    const body = employee && tokens ? await tokens.sign(employee) : '';
    return { status: 200, type: text, body, headers };
  }
  const change = switchAt(address);
  if (change) {
    const headers = { Location: change.location, 'Set-Cookie': change.cookie };
    return { status: 303, type: text, body: '', headers };
  }
  const { status, markup } = renderPage(address, { cms, employee });
  return { status, type: 'text/html; charset=utf-8', body: markup };
}

/** Read once, by name: no path of a request ever reaches the disk. */
function publicFiles() {
  const folder = new URL('./public/', import.meta.url);
  const names = readdirSync(folder, { recursive: true }).filter((name) => extname(name) in types);
  return new Map(
    names.map((name) => [
      `/${name.replaceAll('\\', '/')}`,
      { type: types[extname(name)], body: readFileSync(new URL(name, folder)) },
    ]),
  );
}

/** Nothing inline and no third party: what a careful municipality would send. */
function securityHeaders(cms) {
  const policy = {
    'default-src': "'none'",
    'script-src': `${cms}/idesluss/v1/ 'self'`,
    'style-src': "'self'",
    'img-src': `'self' ${cms}`,
    'font-src': "'self'",
    'connect-src': `'self' ${cms}`,
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'idesluss',
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
