import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no letter that is mistaken for a digit when read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Kvittokod of an idea, `XXXX-XXXX-XXXX-XXXX` (80 bits): an HMAC under the installation's secret, so
 * that it can be made again for a resend without ever being stored.
 */
export const receiptCode = (ideaDocumentId: string, secret: string): string => {
  const bytes = createHmac('sha256', secret).update(`receipt:${ideaDocumentId}`).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let index = 0; index < 16; index += 1) {
    code = `${alphabet[Number(bits & 31n)] ?? ''}${code}`;
    bits >>= 5n;
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
};

/** What is stored of a code, however it was typed. 80 random bits need no salt. */
export const receiptHash = (code: string): string =>
  createHash('sha256').update(normalised(code)).digest('hex');

/** Crockford's rules: case, spaces and hyphens mean nothing, and letters are read as what they look like. */
const normalised = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
