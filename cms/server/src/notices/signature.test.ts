import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { signatureOf } from './signature';

it('signs the time and the body under the secret', () => {
  const now = new Date('2026-11-23T18:00:00.900Z');
  const hash = createHmac('sha256', 'a secret of a webhook').update('1795456800.{}').digest('hex');
  expect(signatureOf('{}', 'a secret of a webhook', now)).toBe(`t=1795456800,v1=${hash}`);
  expect(signatureOf('{ }', 'a secret of a webhook', now)).not.toContain(hash);
  expect(signatureOf('{}', 'another secret', now)).not.toContain(hash);
});
