import Papa from 'papaparse';
import {
  administrationCells,
  columns,
  fieldOf,
  type AdministrationLine,
  type Field,
} from './administration-columns';

/** A file, read. */
export interface AdministrationFile {
  lines: AdministrationLine[];
  faults: LineFault[];
  /** Headers of columns that mean nothing here. */
  ignored: string[];
}

export interface LineFault {
  line: number;
  words: string;
}

/** The rows of a CSV file (comma, semicolon or tab; header line), and what is wrong with it. */
export const readAdministrations = (csv: string): AdministrationFile => {
  const text = csv.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const numbers = lineNumbers(data);
  const header = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  const fields = header.map(fieldOf);
  const file: AdministrationFile = {
    lines: [],
    faults: [
      ...errors.map(({ row: index, message }) => ({
        line: numbers[index ?? 0] ?? 1,
        words: message,
      })),
      ...headerFaults(header, fields),
    ],
    ignored: header.filter((name, index) => name !== '' && !fields[index]),
  };
  if (file.faults.length > 0) return file;
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    readRow(file, numbers[index] ?? 0, cells, fields);
  }
  return file;
};

/** The one that makes most of the header known. */
const delimiterOf = (csv: string): string =>
  [',', ';', '\t']
    .map((delimiter) => {
      const [header = []] = Papa.parse<string[]>(csv, { delimiter, preview: 1 }).data;
      return { delimiter, known: header.filter(fieldOf).length };
    })
    .reduce((best, one) => (one.known > best.known ? one : best)).delimiter;

const readRow = (
  { lines, faults }: AdministrationFile,
  line: number,
  cells: string[],
  fields: (Field | undefined)[],
): void => {
  if (cells.length !== fields.length) {
    const words = `has ${cells.length} cells where the header has ${fields.length}`;
    faults.push({ line, words });
    return;
  }
  const said = fields.flatMap((field, index): [string, string][] => {
    const value = (cells[index] ?? '').trim();
    return field && value !== '' ? [[field, value]] : [];
  });
  const result = administrationCells.safeParse({ name: '', ...Object.fromEntries(said) });
  if (result.success) lines.push({ line, ...result.data });
  else {
    for (const { path, message } of result.error.issues)
      faults.push({ line, words: `${path.join('.')} ${message}` });
  }
};

const headerFaults = (header: string[], fields: (Field | undefined)[]): LineFault[] => {
  const twice = fields.findIndex((field, index) => field && fields.indexOf(field) !== index);
  if (twice !== -1) {
    const first = header[fields.indexOf(fields[twice])];
    return [{ line: 1, words: `"${first}" and "${header[twice]}" are the same column` }];
  }
  if (fields.includes('name')) return [];
  const names = Object.keys(columns).filter((name) => columns[name] === 'name');
  return [{ line: 1, words: `no column for the name (one of: ${names.join(', ')})` }];
};

/** The line of the file that each row begins on: a quoted cell may hold line breaks. */
const lineNumbers = (rows: string[][]): number[] => {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + (cells.join().match(/\r\n|\r|\n/g)?.length ?? 0);
    return line;
  });
};
