import { createHmac, hkdfSync } from 'node:crypto';

/** Somebody who has shown who they are. */
export interface Person {
  kind: 'host' | 'mail';
  /** The token's issuer; `mail` for somebody with a code by mail. */
  issuer: string;
  /** Stands for the person with that issuer and tells nothing by itself: see {@link pseudonym}. */
  subject: string;
  name: string | null;
  email: string | null;
  /** Slug. */
  administration: string | null;
  unit: string | null;
  role: string | null;
}

/** Issuer of those who showed an address by a code. */
export const mailIssuer = 'mail';

/**
 * What is stored instead of an issuer's own subject, which with some is a mail address or a login
 * name: an HMAC under the installation's secret, hexadecimal. It is also exact in every collation,
 * where two subjects that differ in case only would else be one person.
 */
export const pseudonym = (issuer: string, subject: string, secret: string): string =>
  createHmac('sha256', keyOf(secret))
    .update(JSON.stringify([issuer, subject]))
    .digest('hex');

/** The same address, however it was typed. */
export const normaliseEmail = (email: string): string =>
  email.trim().normalize('NFC').toLowerCase();

/**
 * Stands for a mail address where it is looked up: the subject of whoever shows it with a code, so
 * that ideas that were left with the address are found without opening a seal.
 */
export const addressKey = (email: string, secret: string): string =>
  pseudonym(mailIssuer, normaliseEmail(email), secret);

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'idesluss person', 32));
