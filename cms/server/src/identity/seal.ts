import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const version = 'v1';
/** Bytes. Said on both sides: Node would else accept a tag cut to four, which can be guessed. */
const authTagLength = 16;

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'idesluss giver details', 32));

/** Contact details as they are stored: AES-256-GCM under the installation's secret. */
export const seal = (text: string, secret: string): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(secret), nonce, { authTagLength });
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [
    version,
    ...[nonce, cipher.getAuthTag(), sealed].map((b) => b.toString('base64url')),
  ].join('.');
};

/** The text again; throws when it was changed or sealed under another secret. */
export const unseal = (sealed: string, secret: string): string => {
  const [found, nonce = '', tag = '', bytes = ''] = sealed.split('.');
  if (found !== version) throw new Error('Unknown kind of seal');
  const decipher = createDecipheriv(algorithm, keyOf(secret), Buffer.from(nonce, 'base64url'), {
    authTagLength,
  });
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([
    decipher.update(Buffer.from(bytes, 'base64url')),
    decipher.final(),
  ]).toString('utf8');
};
