import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Session } from '../../../contracts/giver';
import { rawRows } from '../sql';
import { mailIssuer, type Person } from './person';
import { seal, unseal } from './seal';

/** Milliseconds: a working day. */
const lifetime = 8 * 3_600_000;
const prefix = 'idl_';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether a token is one of ours and not an issuer's. */
export const isSessionToken = (token: string): boolean => token.startsWith(prefix);

/** What somebody gets for a code by mail: a token that tells nothing and is stored as a hash. */
export const createSessions = (strapi: Core.Strapi, secret: string) => ({
  async open({ subject, email }: { subject: string; email: string }, now: Date): Promise<Session> {
    const token = `${prefix}${randomBytes(32).toString('base64url')}`;
    const expiresAt = new Date(now.getTime() + lifetime);
    await strapi.db.connection('idl_sessions').insert({
      token_hash: hashOf(token),
      subject,
      sealed_email: seal(email, secret),
      created_at: now,
      expires_at: expiresAt,
    });
    return { token, expiresAt: expiresAt.toISOString() };
  },

  /** Whose it is; null when it was never given or is over. */
  async find(token: string, now: Date): Promise<Person | null> {
    const [row] = await rawRows<{ subject: string; sealed_email: string }>(
      strapi.db.connection,
      'SELECT subject, sealed_email FROM idl_sessions WHERE token_hash = ? AND expires_at > ?',
      [hashOf(token), now],
    );
    return row
      ? {
          kind: 'mail',
          issuer: mailIssuer,
          subject: row.subject,
          name: null,
          email: unseal(row.sealed_email, secret),
          administration: null,
          unit: null,
          role: null,
        }
      : null;
  },

  /** Ends one at once; false when there was none. */
  async end(token: string): Promise<boolean> {
    const ended: number = await strapi.db
      .connection('idl_sessions')
      .where({ token_hash: hashOf(token) })
      .delete();
    return ended > 0;
  },

  async removeExpired(now: Date): Promise<void> {
    await strapi.db.connection('idl_sessions').where('expires_at', '<=', now).delete();
  },
});
