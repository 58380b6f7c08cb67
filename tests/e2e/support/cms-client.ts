import { type Running, running } from './running';

/** The admin's HTTP interface, signed in as the first user of the demo. */
export interface CmsClient {
  request: <T>(method: string, path: string, body?: unknown) => Promise<T>;
}

export async function signIn({ cms, admin }: Running = running()): Promise<CmsClient> {
  const { data } = await send<{ data: { token: string } }>(`${cms}/admin/login`, 'POST', {}, admin);
  const headers = { Authorization: `Bearer ${data.token}` };
  return { request: (method, path, body) => send(`${cms}${path}`, method, headers, body) };
}

/** Asks the public API. */
export const read = <T>(path: string): Promise<T> =>
  send<T>(`${running().cms}/api/idesluss/${path}`, 'GET', {});

async function send<T>(
  address: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<T> {
  const response = await fetch(address, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}
