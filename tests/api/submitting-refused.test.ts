import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Problem, ProblemName } from '../../cms/contracts/problem';
import { newKey } from './support/client';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { room } from './support/rooms';
import { countRows } from './support/tables';

let installation: Installation;
let before: Record<string, number>;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());
beforeEach(async () => {
  before = await countRows(installation.strapi);
});
afterEach(async () => {
  expect(await countRows(installation.strapi)).toEqual(before);
});

/** Sends it in both languages; the same fields are named in different words. */
const refused = async (
  idea: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; name: string; fields: string[] }> => {
  const answers = [];
  for (const language of ['sv', 'en']) {
    const {
      status,
      body,
      headers: got,
    } = await installation.client.submit<Problem>(idea, {
      headers: { 'Accept-Language': language, ...headers },
    });
    expect(got.get('Content-Language')).toBe(language);
    answers.push({ status, body });
  }
  const [swedish, english] = answers;
  if (!swedish || !english) throw new Error('Both languages answer');
  expect(swedish.body.title).not.toBe(english.body.title);
  expect(swedish.body.detail).not.toBe(english.body.detail);
  for (const [index, error] of swedish.body.errors.entries()) {
    expect(error.message.length).toBeGreaterThan(5);
    expect(error.message).not.toBe(english.body.errors[index]?.message);
  }
  return {
    status: swedish.status,
    name: swedish.body.type.replace('urn:idesluss:problem:', ''),
    fields: swedish.body.errors.map(({ field, code }) => `${field} ${code}`),
  };
};

describe('an idea is refused, and its field named, with', () => {
  it.each<[name: string, changes: object, fields: string[]]>([
    ['an unknown key', { colour: 'blue' }, ['colour unknown_field']],
    ['a key of the server’s own', { stage: 'implemented' }, ['stage unknown_field']],
    [
      'a key that JavaScript knows',
      JSON.parse('{"__proto__":1}') as object,
      ['__proto__ unknown_field'],
    ],
    ['a title that is a number', { title: 12345 }, ['title wrong_type']],
    ['a title that is nothing', { title: null }, ['title wrong_type']],
    ['a problem that is a list', { problem: ['long enough'] }, ['problem wrong_type']],
    ['a yes that is text', { wantsToParticipate: 'yes' }, ['wantsToParticipate wrong_type']],
    ['no title', { title: undefined }, ['title required']],
    ['no administration', { administration: undefined }, ['administration required']],
    ['a title of four letters', { title: 'Idé!' }, ['title too_short']],
    ['a title of blanks', { title: '         ' }, ['title too_short']],
    [
      'a problem of blanks around too little',
      { problem: `   kort   ${' '.repeat(9)}` },
      ['problem too_short'],
    ],
    ['a title of 81 characters', { title: 'a'.repeat(81) }, ['title too_long']],
    ['a problem of 4 001 characters', { problem: 'a'.repeat(4001) }, ['problem too_long']],
    ['a proposal of 4 001 characters', { proposal: 'ä'.repeat(4001) }, ['proposal too_long']],
    ['emoji for 4 001 characters', { problem: `${'😀'.repeat(2000)}!` }, ['problem too_long']],
    ['half an emoji', { problem: 'a \ud83d lone surrogate' }, ['problem malformed_text']],
    ['the other half', { title: 'ett \ude00 tecken' }, ['title malformed_text']],
    ['an answer that is none', { elsewhere: 'maybe' }, ['elsewhere not_allowed']],
    ['a wish that is none', { helpWanted: ['money', 'gold'] }, ['helpWanted.1 not_allowed']],
    ['a language that is none of ours', { language: 'de' }, ['language not_allowed']],
    ['an e-mail address that is none', { email: 'aino(at)storstad' }, ['email invalid_format']],
    ['an unknown administration', { administration: 'mordor' }, ['administration not_found']],
    [
      'an administration of odd letters',
      { administration: "a' OR '1" },
      ['administration invalid_format'],
    ],
    [
      'an unknown target group',
      { targetGroups: ['aldre', 'hobbitar'] },
      ['targetGroups.1 not_found'],
    ],
    [
      'too many target groups',
      { targetGroups: Array(21).fill('aldre') },
      ['targetGroups too_many'],
    ],
    ['an unknown challenge', { challenge: 'a'.repeat(24) }, ['challenge not_found']],
    ['six files', { attachments: ['a', 'b', 'c', 'd', 'e', 'f'] }, ['attachments too_many']],
    ['an unknown file', { attachments: ['finns-inte'] }, ['attachments.0 expired']],
    ['a file twice', { attachments: ['a', 'a'] }, ['attachments.1 duplicate']],
    [
      'several faults at once',
      { title: '', problem: 7, colour: 'blue' },
      ['title too_short', 'problem wrong_type', 'colour unknown_field'],
    ],
  ])('%s', async (_name, changes, fields) => {
    const answer = await refused({ ...submission(), ...changes });
    expect(answer).toEqual({ status: 422, name: 'invalid-body', fields });
  });

  it.each(['closed', 'draft', 'assessing'])('a challenge that is %s', async (state) => {
    const { documentId } = (await installation.strapi.db
      .query('plugin::idesluss.challenge')
      .findOne({ where: { state } })) as unknown as { documentId: string };
    const answer = await refused(submission({ challenge: documentId }));
    expect(answer.fields).toEqual(['challenge not_found']);
  });

  it.each([
    ['whose last moment has passed', 'closesAt', -1000],
    ['that opens tomorrow', 'opensAt', 86_400_000],
  ] as const)('a challenge %s, which is counted as open no more', async (_why, moment, from) => {
    const { strapi } = installation;
    const query = strapi.db.query('plugin::idesluss.challenge');
    const open = (await query.findOne({ where: { state: 'open' } })) as unknown as {
      id: number;
      documentId: string;
      closesAt: string;
      opensAt: string;
    };
    const setTo = (at: Date) =>
      query.update({ where: { id: open.id }, data: { [moment]: at } as never });
    const counted = async () => (await room(strapi, 'challenges').countOpen(new Date())).count;
    const before = await counted();
    await setTo(new Date(Date.now() + from));
    const answer = await refused(submission({ challenge: open.documentId }));
    expect(await counted()).toBe(before - 1);
    await setTo(new Date(open[moment]));
    expect(answer.fields).toEqual(['challenge not_found']);
  });

  it('an administration that is no more', async () => {
    const query = installation.strapi.db.query('plugin::idesluss.administration');
    const end = (activeTo: string | null) =>
      query.update({ where: { slug: 'kulturforvaltningen' }, data: { activeTo } as never });
    await end('2025-12-31');
    const answer = await refused(submission({ administration: 'kulturforvaltningen' }));
    await end(null);
    expect(answer.fields).toEqual(['administration not_found']);
  });
});

describe('a body is refused that is', () => {
  const json = 'application/json';
  it.each<[name: string, body: string, type: string, status: number, problem: ProblemName]>([
    ['broken JSON', '{"title": "Lånecyklar', json, 400, 'malformed-json'],
    ['empty', '', json, 400, 'malformed-json'],
    ['a form', 'title=Cyklar', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['text', JSON.stringify(submission()), 'text/plain', 415, 'unsupported-media-type'],
    ['a relative of JSON', '{}', 'application/json-patch+json', 415, 'unsupported-media-type'],
    [
      '300 kB',
      JSON.stringify({ ...submission(), proposal: 'a'.repeat(300_000) }),
      json,
      413,
      'body-too-large',
    ],
    ['50 MB', `{"title":"${'a'.repeat(50 * 2 ** 20)}"}`, json, 413, 'body-too-large'],
  ])('%s', async (_name, body, type, status, problem) => {
    expect(await refused(body, { 'Content-Type': type })).toEqual({
      status,
      name: problem,
      fields: [],
    });
  });

  it.each([
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a text', '"Lånecyklar"'],
  ])('%s', async (_name, body) => {
    const answer = await refused(body);
    expect(answer).toEqual({ status: 422, name: 'invalid-body', fields: ['body wrong_type'] });
  });

  it('not UTF-8', async () => {
    const bytes = Buffer.from(JSON.stringify(submission({ title: 'Räksmörgås' })), 'latin1');
    const { status, body } = await installation.client.send<Problem>(
      'POST',
      '/api/idesluss/ideas',
      {
        headers: { 'Content-Type': json, 'Idempotency-Key': newKey() },
        body: bytes,
      },
    );
    expect([status, body.type]).toEqual([400, 'urn:idesluss:problem:malformed-json']);
  });

  it('50 MB that does not tell its length', async () => {
    let left = 50;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(new Uint8Array(2 ** 20).fill(97));
      },
    });
    const { status } = await installation.client.send('POST', '/api/idesluss/ideas', {
      headers: { 'Content-Type': json, 'Idempotency-Key': newKey() },
      body,
    });
    expect(status).toBe(413);
  });
});
