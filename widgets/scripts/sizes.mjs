/** Prints what the built widgets weigh, and fails when one is over its limit. */
import { readFileSync } from 'node:fs';

const { tags, words, files } = JSON.parse(
  readFileSync(new URL('../dist/manifest.json', import.meta.url), 'utf8'),
);
const own = (widget) => tags[`idesluss-${widget}`].at(-1);
const base = tags['idesluss-story-carousel'][0];
/** What these widgets share that the idea form does not have. */
const sharedBy = (one, other) =>
  tags[`idesluss-${one}`].filter(
    (file) =>
      file !== base &&
      tags[`idesluss-${other}`].includes(file) &&
      !tags['idesluss-idea-form'].includes(file),
  );
const late = Object.keys(files).filter((file) =>
  /^(idea-form-(finish|sv)|attachments-field)-/.test(file),
);

/** kB of 1 000 bytes. */
const rows = [
  { name: 'loader', files: ['loader.js'], limit: 1.5 },
  { name: 'base', files: [base], limit: 11 },
  { name: 'story carousel', files: [own('story-carousel')], limit: 4.5 },
  { name: 'story', files: [own('story')], limit: 4.5 },
  { name: 'idea form', files: [own('idea-form')], limit: 9 },
  { name: 'idea form, words in Swedish', files: [words['idesluss-idea-form'].sv] },
  {
    name: 'idea form, fetched while step 1 is read',
    files: late.filter((file) => !file.includes('-sv-')),
  },
  { name: 'my ideas', files: [own('my-ideas')], limit: 9 },
  { name: 'receipt', files: [own('receipt')], limit: 9 },
  { name: "a giver's idea, shared by these two", files: sharedBy('my-ideas', 'receipt'), limit: 9 },
  { name: 'page with my ideas, in all', files: ['loader.js', ...tags['idesluss-my-ideas']] },
  {
    name: 'page with a carousel',
    files: ['loader.js', ...tags['idesluss-story-carousel']],
    limit: 16,
    requests: 3,
  },
  {
    name: 'page with the form, in all',
    files: ['loader.js', ...tags['idesluss-idea-form'], ...late],
  },
  { name: 'all widgets, both languages', files: Object.keys(files), limit: 80 },
].map((row) => {
  const sum = (unit) => row.files.reduce((total, file) => total + files[file][unit], 0) / 1000;
  const sizes = { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
  const over =
    sizes.gzip > (row.limit ?? Infinity) || row.files.length > (row.requests ?? Infinity);
  return { ...row, ...sizes, over };
});

const kilobytes = (value) => (value === undefined ? '' : value.toFixed(1)).padStart(7);
console.log(`${'kB'.padEnd(42)}    raw   gzip brotli  limit  scripts`);
for (const { name, raw, gzip, brotli, limit, files: list, over } of rows) {
  const cells = [raw, gzip, brotli, limit].map(kilobytes).join('');
  console.log(
    `${name.padEnd(42)}${cells}  ${String(list.length).padStart(7)}${over ? '  over the limit' : ''}`,
  );
}
process.exitCode = rows.some(({ over }) => over) ? 1 : 0;
