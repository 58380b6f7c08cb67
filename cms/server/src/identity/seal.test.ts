import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal';

const secret = 'a secret of at least thirty-two characters';
const email = 'karin.åström@storstad.example';

describe('a sealed text', () => {
  it('opens to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unseal(seal(text, secret), secret)).toBe(text);
      }),
    );
  });

  it('shows nothing of what is in it, and never looks the same', () => {
    const sealed = seal(email, secret);
    expect(sealed).not.toContain('karin');
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString()).not.toContain('karin');
    expect(seal(email, secret)).not.toBe(sealed);
  });

  it('stays shut under another secret', () => {
    expect(() => unseal(seal(email, secret), `${secret}!`)).toThrow();
  });

  it('stays shut when a bit of any part of it was changed', () => {
    const parts = seal(email, secret).split('.');
    for (const [index, part] of parts.entries()) {
      const bytes = Buffer.from(part, index === 0 ? 'utf8' : 'base64url');
      for (const at of bytes.keys()) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const text = changed.toString(index === 0 ? 'utf8' : 'base64url');
        expect(() => unseal(parts.with(index, text).join('.'), secret)).toThrow();
      }
    }
  });

  it('stays shut when it was cut, or is no seal at all', () => {
    const sealed = seal(email, secret);
    const [version = '', nonce = '', tag = '', bytes = ''] = sealed.split('.');
    const shortTag = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
    for (const wrong of [
      '',
      email,
      sealed.slice(0, -4),
      [version, nonce, tag].join('.'),
      [version, nonce, '', bytes].join('.'),
      [version, nonce, shortTag, bytes].join('.'),
      sealed.replace('v1', 'v2'),
    ]) {
      expect(() => unseal(wrong, secret), wrong).toThrow();
    }
  });
});
