import { describe, expect, it } from 'vitest';
import { readAdministrations } from './administration-rows';

const read = (...lines: string[]) => readAdministrations(`${lines.join('\n')}\n`);

describe('a file of administrations', () => {
  it('is read with every column there is', () => {
    const { lines, faults, ignored } = read(
      'name,slug,kind,scb_code,parent,employees,answer_time,county',
      'Storstad,storstad,municipality,0199,,42000,10,Storlän',
      '"Skola, förskola",,department,,storstad,,5,',
    );
    expect(faults).toEqual([]);
    expect(ignored).toEqual(['county']);
    expect(lines).toEqual([
      {
        line: 2,
        name: 'Storstad',
        slug: 'storstad',
        kind: 'municipality',
        scbCode: '0199',
        employees: 42000,
        answerTime: 10,
      },
      { line: 3, name: 'Skola, förskola', kind: 'department', parent: 'storstad', answerTime: 5 },
    ]);
  });

  it.each([
    ['commas', 'name,kommunkod\nÅmål,1492\n'],
    ['semicolons', 'name;kommunkod\r\nÅmål;1492\r\n'],
    ['tabs', 'name\tkommunkod\nÅmål\t1492'],
    ['a byte order mark', '\ufeffname,kommunkod\nÅmål,1492\n'],
    ['Swedish headers in capitals', ' NAMN ,Kommunkod\n Åmål , 1492 \n'],
    [
      'the headers of public municipality lists',
      'municipality_code,municipality_name\n1492,Åmål\n',
    ],
  ])('may have %s', (_what, csv) => {
    expect(readAdministrations(csv)).toEqual({
      lines: [{ line: 2, name: 'Åmål', scbCode: '1492' }],
      faults: [],
      ignored: [],
    });
  });

  it('is told by the lines that people see, over empty lines and lines inside a cell', () => {
    const { lines, faults } = read(
      'name,kind',
      '',
      'A,unit',
      ',,',
      '  ',
      '"B',
      'b",unit',
      'C,cellar',
    );
    expect(lines).toEqual([
      { line: 3, name: 'A', kind: 'unit' },
      { line: 6, name: 'B\nb', kind: 'unit' },
    ]);
    expect(faults).toEqual([
      {
        line: 8,
        words: 'kind is not one of: municipality, committee, department, company, staff, unit',
      },
    ]);
  });

  it.each([
    ['no name', ',unit,,', 'name is empty'],
    ['a long name', `${'x'.repeat(121)},,,`, 'name is longer than 120 characters'],
    ['letters for a number', 'A,,many,', 'employees is not a whole number'],
    ['a negative number', 'A,,-1,', 'employees is not a whole number'],
    ['a promise of no days', 'A,,,0', 'answerTime is less than 1'],
    ['a promise of too many days', 'A,,,61', 'answerTime is more than 60'],
    ['too few cells', 'A,unit', 'has 2 cells where the header has 4'],
    ['too many cells', 'A,unit,1,2,3', 'has 5 cells where the header has 4'],
  ])('is at fault with %s', (_what, line, words) => {
    expect(read('name,kind,employees,svarstid', 'First,,,', line)).toMatchObject({
      lines: [{ line: 2, name: 'First' }],
      faults: [{ line: 3, words }],
    });
  });

  it.each([
    ['a code of three digits', '199', 'scbCode is not four digits'],
    ['a code with letters', 'O199', 'scbCode is not four digits'],
  ])('is at fault with %s', (_what, code, words) => {
    expect(read('name,scb_code', `A,${code}`).faults).toEqual([{ line: 2, words }]);
  });

  it('is at fault with a slug that is none', () => {
    expect(read('name,slug', 'A,Å b').faults).toEqual([
      { line: 2, words: 'slug may hold a–z, 0–9 and - only' },
    ]);
  });

  it.each([
    ['nothing in it', '', 'no column for the name (one of: name, namn, municipality_name)'],
    ['no header', 'Åmål,1492\n', 'no column for the name (one of: name, namn, municipality_name)'],
    ['a column twice', 'name,namn\nA,B\n', '"name" and "namn" are the same column'],
    [
      'names of other things',
      'constructor,__proto__\nA,B\n',
      'no column for the name (one of: name, namn, municipality_name)',
    ],
  ])('is refused whole with %s', (_what, csv, words) => {
    expect(readAdministrations(csv)).toMatchObject({ lines: [], faults: [{ line: 1, words }] });
  });

  it('is refused whole when a quote is never closed, and the line is told', () => {
    const { lines, faults } = read('name,kind', 'A,unit', '"B,unit', 'C,unit');
    expect(lines).toEqual([]);
    expect(faults[0]).toMatchObject({ line: 3 });
  });
});
