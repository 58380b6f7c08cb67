import { describe, expect, it } from 'vitest';
import { mailFailure, testOutcome } from './mail-failure';

const smtpError = (fields: object): Error => Object.assign(new Error('karin@example.se'), fields);

describe('a mail that failed', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550 }, 'smtp_550', true],
    [{ code: 'EENVELOPE', responseCode: 450 }, 'smtp_450', false],
    [{ code: 'EMESSAGE', responseCode: 554 }, 'smtp_554', true],
    [{ code: 'EENVELOPE' }, 'EENVELOPE', true],
    // Whoever runs the server mends these, and then it goes.
    [{ code: 'EAUTH', responseCode: 535 }, 'smtp_535', false],
    [{ code: 'ESOCKET' }, 'ESOCKET', false],
    [{}, 'unexpected', false],
  ])('%o is %s, for good: %s', (fields, code, isPermanent) => {
    const failure = mailFailure(smtpError(fields));
    expect(failure).toMatchObject({ code, isPermanent, message: code });
  });
});

describe('a test mail that failed', () => {
  it.each([
    [{ code: 'EAUTH', responseCode: 535, response: '535 no' }, 'loginRefused', '535 no'],
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 no' }, 'addressRefused', '550 no'],
    [{ code: 'EMESSAGE', responseCode: 554, response: '554 no' }, 'refused', '554 no'],
    [{ code: 'ETLS' }, 'insecure', null],
    [{ code: 'ESOCKET', message: 'self-signed certificate' }, 'insecure', null],
    [{ code: 'ESOCKET' }, 'unreachable', null],
    [{ code: 'EDNS' }, 'unreachable', null],
  ])('%o is told as %s', (fields, outcome, reply) => {
    expect(testOutcome(smtpError(fields))).toEqual({ outcome, reply });
  });
});
