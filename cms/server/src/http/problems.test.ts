import { describe, expect, it } from 'vitest';
import { limits } from '../../../contracts/limits';
import { languages } from '../../../contracts/primitives';
import { fieldErrorCodes, problem, problemNames } from '../../../contracts/problem';
import { fieldWords, problemWords } from './problem-words';
import { ProblemError, problemForStatus, toProblem } from './problems';

/** Every value that some fault comes with. */
const values = { minimum: 5, maximum: 80, expected: 'string', options: 'yes, no' };
const placeholders = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();

describe.each(languages)('the words of a problem, in %s', (language) => {
  it.each(problemNames)('%s: whole sentences, with every value in its place', (name) => {
    const error = new ProblemError(
      name,
      fieldErrorCodes.map((code) => ({ field: 'title', code, values })),
      { 'Retry-After': '7' },
    );
    const told = toProblem(error, language, 'request-1');
    expect(problem.parse(told)).toEqual(told);
    expect(told).toMatchObject({ type: `urn:idesluss:problem:${name}`, instance: 'request-1' });
    expect(told.status).toBeGreaterThanOrEqual(400);
    for (const words of [told.title, told.detail, ...told.errors.map((e) => e.message)]) {
      expect(words).not.toMatch(/[{}]|undefined|NaN/);
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
    }
    expect(told.detail).toMatch(/\.$/);
    expect(told.title).not.toMatch(/\.$/);
  });

  it('say how long and how large', () => {
    const waiting = new ProblemError('too-many-requests', [], { 'Retry-After': '7' });
    expect(toProblem(waiting, language, '').detail).toContain('7');
    const large = toProblem(new ProblemError('body-too-large'), language, '');
    expect(large.detail).toContain(String(limits.attachment.size / 2 ** 20));
  });

  it('use the same values as in the other languages', () => {
    for (const code of fieldErrorCodes) {
      expect(placeholders(fieldWords[language][code])).toEqual(placeholders(fieldWords.sv[code]));
    }
    for (const name of problemNames) {
      expect(placeholders(problemWords[language][name].detail)).toEqual(
        placeholders(problemWords.sv[name].detail),
      );
    }
  });

  it('show a field’s name as it was sent, even one that looks like a placeholder', () => {
    const error = new ProblemError('invalid-body', [{ field: '{maximum}', code: 'unknown_field' }]);
    expect(toProblem(error, language, '').errors[0]?.message).toContain('{maximum}');
  });
});

describe('the Swedish words', () => {
  it('are plain and kind', () => {
    expect(JSON.stringify([problemWords.sv, fieldWords.sv])).not.toMatch(
      /felaktig|ogiltig|process|ärende|innovera/i,
    );
  });
});

describe('a status that something else answered with', () => {
  it.each([
    [400, 'bad-request'],
    [401, 'unauthorized'],
    [403, 'origin-not-allowed'],
    [404, 'not-found'],
    [405, 'method-not-allowed'],
    [413, 'body-too-large'],
    [418, 'bad-request'],
    [429, 'too-many-requests'],
    [500, 'internal'],
    [502, 'internal'],
    [503, 'unavailable'],
  ])('%i is told as %s', (status, name) => {
    expect(problemForStatus(status)).toBe(name);
  });
});
