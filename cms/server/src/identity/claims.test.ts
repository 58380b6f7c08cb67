import { describe, expect, it } from 'vitest';
import { issuerContract } from '../http/issuer-config';
import { readClaims } from './claims';

const issuer = (more: object = {}) =>
  issuerContract.parse({ issuer: 'https://login.storstad.example', audience: 'idesluss', ...more });
const read = (payload: object, more?: object) => readClaims({ sub: 'a', ...payload }, issuer(more));

describe('the claims of a token', () => {
  it('are read by their usual names', () => {
    const payload = {
      name: ' Åsa Öberg ',
      email: 'asa@storstad.example',
      administration: 'trafikkontoret',
      unit: 'Drift',
      role: 'manager',
    };
    expect(read(payload)).toEqual({ ...payload, subject: 'a', name: 'Åsa Öberg' });
  });

  it('are empty where nothing is said', () => {
    expect(read({})).toEqual({
      subject: 'a',
      name: null,
      email: null,
      administration: null,
      unit: null,
      role: null,
    });
  });

  it.each([
    ['a whole name with dots', { 'https://x.example/unit': 'Drift' }, 'https://x.example/unit'],
    ['a way inwards', { org: { unit: 'Drift' } }, 'org.unit'],
    ['the first of several', { units: ['Drift', 'Park'] }, 'units'],
    ['a number', { cost: 42 }, 'cost'],
  ])('are found by %s', (_name, payload, unit) => {
    expect(read(payload, { claims: { unit } })?.unit).toBe(unit === 'cost' ? '42' : 'Drift');
  });

  it.each([
    { unit: { name: 'Drift' } },
    { unit: true },
    { unit: '  ' },
    { unit: [] },
    { unit: [null] },
  ])('that are no text are nothing: %j', (payload) => {
    expect(read(payload)?.unit).toBe(null);
  });

  it('never come from the prototype of things', () => {
    for (const unit of ['constructor.name', '__proto__', 'toString', 'org.__proto__.constructor']) {
      expect(read({ org: {} }, { claims: { unit } })?.unit).toBe(null);
    }
    const { administration } = read({ administration: 'constructor' }) ?? {};
    expect(administration).toBe('constructor');
  });

  it('name an administration by the map, or by its slug', () => {
    const administrations = { 'Äldreförvaltningen 2': 'aldreforvaltningen' };
    const of = (administration: string) =>
      read({ administration }, { administrations })?.administration;
    expect(of('Äldreförvaltningen 2')).toBe('aldreforvaltningen');
    expect(of('trafikkontoret')).toBe('trafikkontoret');
    expect(of('Okända förvaltningen')).toBe(null);
  });

  it('hold an address only when it is one, and nobody denies it', () => {
    expect(read({ email: 'asa' })?.email).toBe(null);
    expect(read({ email: 'asa@storstad.example', email_verified: false })?.email).toBe(null);
    expect(read({ email: 'asa@storstad.example', email_verified: true })?.email).not.toBe(null);
  });

  it('are nobody’s without a subject', () => {
    expect(read({ sub: undefined })).toBe(null);
    expect(read({}, { claims: { subject: 'oid' } })).toBe(null);
    expect(read({ oid: 'b' }, { claims: { subject: 'oid' } })?.subject).toBe('b');
  });
});

describe('the configuration of an issuer', () => {
  const base = { issuer: 'https://login.storstad.example', audience: 'idesluss' };

  it.each([
    [{ algorithms: ['HS256'] }],
    [{ algorithms: ['none'] }],
    [{ algorithms: [] }],
    [{ issuer: 'http://login.storstad.example' }],
    [{ jwksUrl: 'http://login.storstad.example/keys' }],
    [{ jwksUrl: 'file:///etc/passwd' }],
    [{ audience: '' }],
    [{ audience: [] }],
    [{ clockTolerance: 301 }],
    [{ secret: 'shared' }],
  ])('is refused with %j', (more) => {
    expect(issuerContract.safeParse({ ...base, ...more }).success).toBe(false);
  });

  it('may be of this machine without https', () => {
    for (const issuer of ['http://localhost:1338', 'http://127.0.0.1:9', 'http://[::1]:9']) {
      expect(issuerContract.safeParse({ ...base, issuer }).success).toBe(true);
    }
    expect(issuerContract.safeParse({ ...base, issuer: 'http://localhost.evil' }).success).toBe(
      false,
    );
  });
});
