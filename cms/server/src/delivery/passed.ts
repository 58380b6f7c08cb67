import { fileBody, jsonBody, type BodyRule } from '../http/read-body';
import type { PluginConfig } from '../http/config';

type Rate = keyof PluginConfig['rates'];

/** What goes on to a controller: all that is sent, and what is read by one person alone. */
export interface PassedRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/idesluss`, with `:name` for a part that varies. */
  path: string;
  body: BodyRule | null;
  /** How many are let through. */
  rate: Rate;
  /** How many may be answered with "not found": tries to guess a key. */
  misses?: Rate;
}

const say = (path: string, rest: Omit<PassedRequest, 'method' | 'path' | 'body'>) => [
  ...['messages', 'withdrawal', 'reopening', 'de-identification'].map((last): PassedRequest => ({
    method: 'POST',
    path: `${path}/${last}`,
    body: jsonBody,
    ...rest,
  })),
  { method: 'PUT' as const, path: `${path}/rating`, body: jsonBody, ...rest },
];
const read = (path: string, misses?: Rate): PassedRequest => ({
  method: 'GET',
  path,
  body: null,
  rate: 'giver',
  misses,
});

export const passed: PassedRequest[] = [
  { method: 'POST', path: '/ideas', body: jsonBody, rate: 'ideas' },
  { method: 'POST', path: '/attachments', body: fileBody, rate: 'attachments' },
  { method: 'POST', path: '/me/codes', body: jsonBody, rate: 'codes' },
  { method: 'POST', path: '/me/sessions', body: jsonBody, rate: 'sessions' },
  { method: 'DELETE', path: '/me/session', body: null, rate: 'giver' },
  read('/me'),
  read('/me/ideas'),
  read('/me/ideas/:id'),
  ...say('/me/ideas/:id', { rate: 'giver' }),
  read('/receipt', 'receipts'),
  ...say('/receipt', { rate: 'giver', misses: 'receipts' }),
];
