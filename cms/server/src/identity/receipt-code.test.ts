import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptCode, receiptHash } from './receipt-code';

const secret = 'a secret of at least thirty-two characters';
const ids = fc.stringMatching(/^[a-z0-9]{24}$/);

describe('the Kvittokod', () => {
  it('can be read aloud: four groups of letters and digits that are not mistaken for each other', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(receiptCode(id, secret)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/,
        );
      }),
    );
  });

  it('is the same each time it is made, so that a resend gets the same answer', () => {
    expect(receiptCode('abc', secret)).toBe(receiptCode('abc', secret));
    // Written down: codes that people keep must survive every new version.
    expect(receiptCode('k3v8q0d2m5x7z1a4c6e9b0f2', secret)).toBe('RVJR-Y6KC-XQFT-WQ8E');
  });

  it('is another for another idea and under another secret', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ids, { minLength: 2, maxLength: 2 }), ([one = '', other = '']) => {
        expect(receiptCode(one, secret)).not.toBe(receiptCode(other, secret));
        expect(receiptCode(one, secret)).not.toBe(receiptCode(one, `${secret}!`));
      }),
    );
  });
});

describe('what is stored of it', () => {
  it('fits however the code is typed', () => {
    const code = receiptCode('abc', secret);
    const hash = receiptHash(code);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(receiptHash(code.toLowerCase())).toBe(hash);
    expect(receiptHash(code.replaceAll('-', ''))).toBe(hash);
    expect(receiptHash(receiptCode('abd', secret))).not.toBe(hash);
  });
});
