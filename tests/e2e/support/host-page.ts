import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  origin: string;
  stop: () => Promise<void>;
}

/** Any page that embeds us, on an origin of its own; `policy` is its Content-Security-Policy. */
export async function serveHostPage(markup: string, policy?: string): Promise<HostPage> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    });
    response.end(isPage ? markup : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The smallest whole page around some markup. */
export const document = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Värdsida</title>` +
  `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
