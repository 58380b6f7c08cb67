import { createHmac } from 'node:crypto';

/** The value of the header `Idesluss-Signature`; the time lets a receiver refuse what was recorded. */
export const signatureOf = (body: string, secret: string, now: Date): string => {
  const seconds = Math.floor(now.getTime() / 1000);
  const hash = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${hash}`;
};
