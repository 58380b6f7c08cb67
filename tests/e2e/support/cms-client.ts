import { send } from './http';
import { running } from './running';

/** Asks the admin's HTTP interface, signed in as the first user of the demo. */
export const askAdmin = <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const { cms, adminToken } = running();
  return send<T>(`${cms}${path}`, method, { Authorization: `Bearer ${adminToken}` }, body);
};

/** Asks the public API. */
export const read = <T>(path: string): Promise<T> =>
  send<T>(`${running().cms}/api/idesluss/${path}`, 'GET');
