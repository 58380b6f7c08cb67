import { fileBody, jsonBody, type BodyRule } from '../http/read-body';
import type { PluginConfig } from '../http/config';

/** What may be sent, and how much of it. */
export interface PublicWrite {
  method: 'POST';
  /** Below `/api/idesluss`. */
  path: string;
  body: BodyRule;
  rate: keyof PluginConfig['rates'];
}

export const writes: PublicWrite[] = [
  { method: 'POST', path: '/ideas', body: jsonBody, rate: 'ideas' },
  { method: 'POST', path: '/attachments', body: fileBody, rate: 'attachments' },
];
