import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Session } from '../../../contracts/giver';
import type { Language } from '../../../contracts/primitives';
import { pluginConfig } from '../http/config';
import { ProblemError } from '../http/problems';
import { getService } from '../services';
import { createGivers } from './givers';
import { createHostTokens } from './host-tokens';
import { KeysUnavailable } from './issuer-keys';
import { codeLifetime, createMailCodes } from './mail-codes';
import { normaliseEmail, pseudonym, type Person } from './person';
import { createMailTo } from './mail-to';
import { createOpenings } from './openings';
import { receiptCode, receiptHash } from './receipt-code';
import { createSessions, isSessionToken } from './sessions';

export const createIdentity = ({ strapi }: { strapi: Core.Strapi }) => {
  const { secret, issuers, mailCodes } = pluginConfig(strapi);
  const givers = createGivers(strapi, secret);
  const isAtOwnDomain = (email: string | null): boolean =>
    mailCodes.domains.includes(
      normaliseEmail(email ?? '')
        .split('@')
        .at(-1) ?? '',
    );
  const codes = createMailCodes(strapi, secret, async (email, subject) => {
    // Asked for everybody: how long it takes tells nothing.
    const hasIdeas = await givers.hasIdeas(subject);
    return hasIdeas || isAtOwnDomain(email);
  });
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

    ...givers,

    ...createOpenings(strapi, secret),

    /**
     * Who asks; null for somebody anonymous.
     *
     * @throws ProblemError 401, the same whatever is wrong with a token
     */
    async of(context: Context, now = new Date()): Promise<Person | null> {
      if (!context.get('Authorization')) return null;
      const token = tokenOf(context);
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

    /**
     * Sees to it that who asks may read what is for those who work here. Anybody can leave an idea
     * with an address of their own: a code to it opens that idea, and nothing else.
     */
    async mustBelongHere(context: Context): Promise<void> {
      const { kind, email } = await this.mustBeKnown(context);
      if (kind === 'mail' && !isAtOwnDomain(email)) throw new ProblemError('forbidden');
    },

    /** The giver's key to an idea, and what is stored of it. */
    receiptOf(ideaDocumentId: string): { code: string; hash: string } {
      const code = receiptCode(ideaDocumentId, secret);
      return { code, hash: receiptHash(code) };
    },

    /** What is stored of a Kvittokod that somebody typed. */
    hashOfReceipt: receiptHash,

    /** Whether codes by mail are sent at all, as the installation is set up. */
    sendsCodes: (): Promise<boolean> =>
      getService(strapi, 'outbox').isHeard('identity.code-requested'),

    /**
     * Has a code sent by mail, if the address may have one; how many seconds one can be used.
     *
     * @throws ProblemError when none are sent, whatever the address
     */
    async requestCode(email: string, language: Language, now = new Date()): Promise<number> {
      if (!(await this.sendsCodes())) throw new ProblemError('no-mail-codes');
      await codes.request(email, language, now);
      return codeLifetime;
    },

    /** A session for a code; null when it is not the right one, or no longer. */
    async openSession(email: string, code: string, now = new Date()): Promise<Session | null> {
      const shown = await codes.use(email, code, now);
      return shown && sessions.open(shown, now);
    },

    /** Ends the session that somebody asks with; false when they ask with something else. */
    async endSession(context: Context): Promise<boolean> {
      await this.mustBeKnown(context);
      return sessions.end(tokenOf(context));
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

const tokenOf = (context: Context): string =>
  /^Bearer +([\w.~+/=-]+)$/i.exec(context.get('Authorization'))?.[1] ?? '';

const unauthorized = (): ProblemError =>
  new ProblemError('unauthorized', [], { 'WWW-Authenticate': 'Bearer' });

declare module '../services' {
  interface Services {
    identity: ReturnType<typeof createIdentity>;
  }
}
