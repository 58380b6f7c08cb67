import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Session } from '../../../contracts/giver';
import type { Language } from '../../../contracts/primitives';
import { pluginConfig } from '../http/config';
import { ProblemError } from '../http/problems';
import { createGivers } from './givers';
import { createHostTokens } from './host-tokens';
import { KeysUnavailable } from './issuer-keys';
import { codeLifetime, createMailCodes } from './mail-codes';
import { pseudonym, type Person } from './person';
import { createMailTo } from './mail-to';
import { createOpenings } from './openings';
import { receiptCode, receiptHash } from './receipt-code';
import { createSessions, isSessionToken } from './sessions';

export const createIdentity = ({ strapi }: { strapi: Core.Strapi }) => {
  const { secret, issuers, mailCodes } = pluginConfig(strapi);
  const codes = createMailCodes(strapi, secret, mailCodes.domains);
  const sessions = createSessions(strapi, secret);
  const verify = createHostTokens(issuers, (issuer, reason) =>
    strapi.log.warn(`Idésluss: the keys of ${issuer} could not be fetched: ${reason}`),
  );

  const ofHost = async (token: string): Promise<Person | null> => {
    try {
      const found = await verify(token);
      return (
        found && {
          ...found,
          kind: 'host',
          subject: pseudonym(found.issuer, found.subject, secret),
        }
      );
    } catch (error) {
      if (!(error instanceof KeysUnavailable)) throw error;
      throw new ProblemError('unavailable', [], { 'Retry-After': '15' });
    }
  };

  return {
    ...createMailTo(strapi, secret),

    ...createGivers(strapi, secret),

    ...createOpenings(strapi, secret),

    /**
     * Who asks; null for somebody anonymous.
     *
     * @throws ProblemError 401, the same whatever is wrong with a token
     */
    async of(context: Context, now = new Date()): Promise<Person | null> {
      const header = context.get('Authorization');
      if (!header) return null;
      const token = /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1] ?? '';
      const person = isSessionToken(token) ? await sessions.find(token, now) : await ofHost(token);
      if (!person) throw unauthorized();
      return person;
    },

    /** Who asks, where nobody anonymous may. */
    async mustBeKnown(context: Context, now = new Date()): Promise<Person> {
      const person = await this.of(context, now);
      if (!person) throw unauthorized();
      return person;
    },

    /** The giver's key to an idea, and what is stored of it. */
    receiptOf(ideaDocumentId: string): { code: string; hash: string } {
      const code = receiptCode(ideaDocumentId, secret);
      return { code, hash: receiptHash(code) };
    },

    /** What is stored of a Kvittokod that somebody typed. */
    hashOfReceipt: receiptHash,

    /** Has a code sent by mail, if the address may have one; how many seconds one can be used. */
    async requestCode(email: string, language: Language, now = new Date()): Promise<number> {
      await codes.request(email, language, now);
      return codeLifetime;
    },

    /** A session for a code; null when it is not the right one, or no longer. */
    async openSession(email: string, code: string, now = new Date()): Promise<Session | null> {
      const shown = await codes.use(email, code, now);
      return shown && sessions.open(shown, now);
    },

    /** What the mail about a code needs, by the id in `identity.code-requested`. */
    codeForMail: (id: string, now = new Date()) => codes.forMail(id, now),

    /** Forgets codes and sessions that are over. Several instances may do it at once. */
    async removeExpired(now: Date): Promise<void> {
      await codes.removeExpired(now);
      await sessions.removeExpired(now);
    },
  };
};

const unauthorized = (): ProblemError =>
  new ProblemError('unauthorized', [], { 'WWW-Authenticate': 'Bearer' });

declare module '../services' {
  interface Services {
    identity: ReturnType<typeof createIdentity>;
  }
}
