import { describe, expect, it } from 'vitest';
import { DeliveryError, failureOf } from './delivery-error';

describe('a failure', () => {
  it('keeps its own code', () => {
    expect(failureOf(new DeliveryError('smtp_550', true))).toMatchObject({
      code: 'smtp_550',
      isPermanent: true,
    });
  });

  it('keeps the code of the system, never the words', () => {
    const error = Object.assign(new Error('550 karin@storstad.example'), { code: 'ECONNREFUSED' });
    expect(failureOf(error)).toMatchObject({ code: 'ECONNREFUSED', message: 'ECONNREFUSED' });
  });

  it.each([
    new Error('karin@storstad.example is unknown'),
    Object.assign(new Error(), { code: 'karin@storstad.example' }),
    Object.assign(new Error(), { code: 550 }),
    'karin@storstad.example',
    undefined,
  ])('without a plain code is only unexpected', (error) => {
    expect(failureOf(error)).toMatchObject({ code: 'unexpected', isPermanent: false });
  });
});
