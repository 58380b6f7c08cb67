import type { webcrypto } from 'node:crypto';

declare global {
  /** Node has it; only the browser's library names it. */
  type CryptoKey = webcrypto.CryptoKey;
}
