import { createHmac, hkdfSync } from 'node:crypto';
import { fingerprint } from './rules';

/**
 * What is kept of a body, to tell whether the same is sent again: an HMAC under the installation's
 * secret. A body holds the giver's address, and a bare hash lets anybody with the table try guesses.
 */
export const createBodyHash = (secret: string): ((body: unknown) => string) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'idesluss idempotency', 32));
  return (body) => createHmac('sha256', key).update(fingerprint(body)).digest('hex');
};
