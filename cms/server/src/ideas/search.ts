import type { Core } from '@strapi/strapi';

type Condition = [sql: string, ...bindings: string[]];

/**
 * A condition that some of `columns` have `text` in them, whatever its case. Å, ä and ö are letters
 * of their own, not an a or an o with marks, on both databases, however their marks are composed.
 */
export const containing = (strapi: Core.Strapi, columns: string[], text: string): Condition => {
  const isMysql = strapi.db.dialect.client === 'mysql';
  // Pasted from a Mac, an ä may be an a and its dots; the databases compare what is stored.
  const forms = [...new Set([text.normalize('NFC'), text.normalize('NFD')])];
  const patterns = forms.map(isMysql ? likePattern : globPattern);
  const has = (column: string) =>
    isMysql
      ? `${column} COLLATE utf8mb4_swedish_ci LIKE ? ESCAPE '!'`
      : // SQLite's LIKE knows the cases of a to z alone.
        `${column} GLOB ?`;
  return [
    `(${columns.flatMap((column) => patterns.map(() => has(column))).join(' OR ')})`,
    ...columns.flatMap(() => patterns),
  ];
};

const likePattern = (text: string): string => `%${text.replace(/[!%_]/g, (mark) => `!${mark}`)}%`;

/** Every letter as a choice between its two cases. */
export const globPattern = (text: string): string => `*${[...text].map(eitherCase).join('')}*`;

const eitherCase = (character: string): string => {
  const cases = [character.toLowerCase(), character.toUpperCase()];
  if (cases.some((one) => one.length !== character.length)) return character;
  if (cases[0] !== cases[1]) return `[${cases.join('')}]`;
  return '*?['.includes(character) ? `[${character}]` : character;
};
