import { describe, expect, it } from 'vitest';
import { reportLines } from './import-report.mjs';

const row = (line, outcome, changes = []) => ({
  line,
  outcome,
  name: `Name ${line}`,
  slug: `name-${line}`,
  changes,
});
const report = (change) => ({ rows: [], faults: [], ignored: [], written: true, ...change });
const said = (change, dryRun = false) => reportLines(report(change), { dryRun }).join('\n');

describe('the report of an import', () => {
  const rows = [row(2, 'new'), row(10, 'changed', ['name', 'kind']), row(11, 'unchanged')];

  it('tells each row and the sum', () => {
    expect(said({ rows })).toBe(
      [
        '',
        'line  outcome    name     slug     changed',
        '   2  new        Name 2   name-2',
        '  10  changed    Name 10  name-10  name, kind',
        '  11  unchanged  Name 11  name-11',
        '',
        '1 new, 1 changed, 1 unchanged',
        'Written.',
      ].join('\n'),
    );
  });

  it('says that a dry run wrote nothing', () => {
    expect(said({ rows, written: false }, true)).toMatch(
      /Nothing was written: this was a dry run\.$/,
    );
  });

  it('tells each fault by its line, and that nothing was written', () => {
    const faults = [
      { line: 3, words: 'name is empty' },
      { line: 7, words: 'kind is not one of: unit' },
    ];
    const text = said({ rows, faults, written: false });
    expect(text).toContain(
      'To correct:\n  line 3: name is empty\n  line 7: kind is not one of: unit',
    );
    expect(text).toMatch(/Nothing was written: 2 things to correct first\.$/);
    expect(said({ faults: faults.slice(1), written: false })).toMatch(
      /: one thing to correct first\.$/,
    );
  });

  it('names the columns that were left unread, and a file without rows', () => {
    expect(said({ rows, ignored: ['county', 'mayor'] })).toContain(
      'Columns left unread: county, mayor',
    );
    expect(said({})).toMatch(/the file has no rows\.$/);
  });
});
