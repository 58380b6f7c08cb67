import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

/** Of the contract: what a title and a problem must have, white space around them not counted. */
const least = { title: 5, problem: 10 };
const longestTitle = 80;

/** Every row of a file of statements, as the idea that it becomes and the key it is sent with. */
export const readStatements = (file) => {
  const { data, errors } = Papa.parse(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${file}: row ${errors[0].row}: ${errors[0].message}`);
  return data.map((row) => {
    const statement = row['comment-body'];
    const idea = { title: firstWords(statement), problem: statement, language: 'en' };
    return {
      name: `${path.basename(file, '.csv')} ${row['comment-id']}`,
      key: `real-input-${randomUUID()}`,
      idea,
      /** Fields too short for an idea: then it must be refused, and say so. */
      tooShort: Object.keys(least).filter((field) => idea[field].trim().length < least[field]),
    };
  });
};

/** As many whole words as fit in a title; of a longer word, as much as fits. */
const firstWords = (statement) => {
  const text = statement.trim();
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle + 1);
  const end = cut.search(/\s\S*$/);
  return end > 0 ? cut.slice(0, end).trimEnd() : [...cut].slice(0, -1).join('');
};
