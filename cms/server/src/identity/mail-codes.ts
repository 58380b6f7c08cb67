import { createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';
import { getService } from '../services';
import { lockName } from '../saving';
import { inTransaction, rawRows, type Transaction } from '../sql';
import { addressKey, normaliseEmail } from './person';
import { seal, unseal } from './seal';

/** Seconds that a code can be used. */
export const codeLifetime = 600;
const mostTries = 5;
/** Codes to one address in an hour. */
const mostCodes = 5;
const hour = 3_600_000;

interface CodeRow {
  id: number;
  public_id: string;
  code_hash: string;
  sealed_email: string | null;
  sealed_code: string | null;
  language: Language;
}

/** Six digits by mail, for those whose page has no token to give. */
export const createMailCodes = (
  strapi: Core.Strapi,
  secret: string,
  isAllowed: (email: string, subject: string) => Promise<boolean>,
) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'idesluss mail code', 32));
  const hashOf = (publicId: string, code: string): string =>
    createHmac('sha256', key).update(`${publicId} ${code}`).digest('hex');
  const subjectOf = (email: string): string => addressKey(email, secret);
  const codes = () => strapi.db.connection('idl_mail_codes');

  const recentCount = async (trx: Transaction, subject: string, now: Date): Promise<number> => {
    const [row] = await rawRows<{ count: number }>(
      trx,
      'SELECT COUNT(*) AS count FROM idl_mail_codes WHERE subject = ? AND created_at > ?',
      [subject, new Date(now.getTime() - hour)],
    );
    return Number(row?.count ?? 0);
  };

  return {
    /**
     * Makes a code and has it sent, if the address may have one. What is done, and how long it takes,
     * is the same when it may not: nobody learns here who has an address.
     */
    async request(given: string, language: Language, now: Date): Promise<void> {
      const email = normaliseEmail(given);
      const subject = subjectOf(email);
      const mayHaveOne = await isAllowed(email, subject);
      const publicId = createId();
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const row = {
        public_id: publicId,
        subject,
        code_hash: mayHaveOne ? hashOf(publicId, code) : randomBytes(32).toString('hex'),
        sealed_email: mayHaveOne ? seal(email, secret) : null,
        sealed_code: mayHaveOne ? seal(code, secret) : null,
        language,
        tries: 0,
        created_at: now,
        expires_at: new Date(now.getTime() + codeLifetime * 1000),
      };
      await inTransaction(strapi, async (trx) => {
        // So that many asked for at once are not each counted before the others are there.
        await lockName(trx, `mail-codes.${subject.slice(0, 2)}`);
        if ((await recentCount(trx, subject, now)) >= mostCodes) return;
        await trx('idl_mail_codes').insert(row);
        if (!mayHaveOne) return;
        const outbox = getService(strapi, 'outbox');
        await outbox.tell(trx, 'identity.code-requested', { code: publicId }, now);
      });
    },

    /** Uses up the newest code of an address; null when this is not it, or no longer. */
    async use(
      given: string,
      code: string,
      now: Date,
    ): Promise<{ subject: string; email: string } | null> {
      const email = normaliseEmail(given);
      const subject = subjectOf(email);
      const [row] = await rawRows<CodeRow>(
        strapi.db.connection,
        `SELECT id, public_id, code_hash, sealed_email FROM idl_mail_codes
          WHERE subject = ? AND used_at IS NULL AND expires_at > ? ORDER BY id DESC LIMIT 1`,
        [subject, now],
      );
      if (!row) return null;
      // Counted before it is compared, so that tries at the same time cannot be more than the most.
      const counted: number = await codes()
        .where({ id: row.id })
        .where('tries', '<', mostTries)
        .increment('tries', 1);
      const expected = Buffer.from(row.code_hash, 'hex');
      const actual = Buffer.from(hashOf(row.public_id, code), 'hex');
      if (counted !== 1 || !timingSafeEqual(expected, actual)) return null;
      const used: number = await codes()
        .where({ id: row.id })
        .whereNull('used_at')
        .update({ used_at: now, sealed_email: null, sealed_code: null });
      return used === 1 ? { subject, email } : null;
    },

    /** What the mail about a code needs; null when it can no longer be used. */
    async forMail(
      publicId: string,
      now: Date,
    ): Promise<{ email: string; code: string; language: Language } | null> {
      const [row] = await rawRows<CodeRow>(
        strapi.db.connection,
        `SELECT sealed_email, sealed_code, language FROM idl_mail_codes
          WHERE public_id = ? AND used_at IS NULL AND expires_at > ?`,
        [publicId, now],
      );
      if (!row?.sealed_email || !row.sealed_code) return null;
      return {
        email: unseal(row.sealed_email, secret),
        code: unseal(row.sealed_code, secret),
        language: row.language,
      };
    },

    /** Forgets whose the codes were that cannot be used, and after an hour that they were. */
    async removeExpired(now: Date): Promise<void> {
      await codes()
        .where('expires_at', '<=', now)
        .update({ sealed_email: null, sealed_code: null });
      await codes()
        .where('created_at', '<=', new Date(now.getTime() - hour))
        .delete();
    },
  };
};
