import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { globPattern } from './search';

const database = new Database(':memory:');
afterAll(() => database.close());
const finds = (text: string, search: string): boolean =>
  database.prepare('SELECT ? GLOB ? AS found').pluck().get(text, globPattern(search)) === 1;

describe('a search on SQLite', () => {
  it.each([
    ['Översyn av skolvägar', 'översyn'],
    ['översyn', 'ÖVERSYN'],
    ['Ljus längs vägen', 'LÄNGS V'],
    ['En idé', 'IDÉ'],
    ['Straße', 'straße'],
    ['50 % fler [nu]?', '% fler [NU]?'],
    ['a*b', '*b'],
    ['x^y-z]', '^y-z]'],
    ['\u{1F600} glad', '\u{1F600} GLAD'],
  ])('in “%s” finds “%s”', (text, search) => {
    expect(finds(text, search)).toBe(true);
  });

  it.each([
    ['Oversyn', 'översyn'],
    ['Langs', 'längs'],
    ['abc', 'a*c'],
    ['abc', 'a?c'],
    ['abc', '[a]'],
  ])('in “%s” does not find “%s”', (text, search) => {
    expect(finds(text, search)).toBe(false);
  });
});
