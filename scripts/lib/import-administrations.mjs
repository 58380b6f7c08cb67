import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { prepareEnvironment } from './environment.mjs';
import { reportLines } from './import-report.mjs';
import { PlainError, step } from './say.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const usage = `Brings administrations in from a CSV file: all rows or none.

  npm run import:administrations -- FILE.csv [--dry-run]

  --dry-run   tells what would be done, and changes nothing

The file is UTF-8, with a header line, and comma, semicolon or tab between the cells.
Columns (the order does not matter, others are left unread):

  name, namn or municipality_name            asked for
  scb_code, kommunkod or municipality_code   four digits
  slug                                       part of addresses; made from the name when left out
  kind or slag                               municipality, committee, department, company, staff
                                             or unit; municipality when left out beside a code,
                                             else department
  parent or hör till                         slug of the administration it belongs to
  employees or anställda                     for rates
  answer_time or svarstid                    working days to the promised first answer

A row is the administration with the same code, else with the same slug: it is changed where the
file says otherwise. What the file leaves out stays as it is. Running it again changes nothing.`;

/** Runs the command; returns the exit code. */
export const runImport = async (words) => {
  const { file, dryRun, help } = understand(words);
  if (help) {
    console.log(usage);
    return 0;
  }
  const csv = readText(file);
  process.chdir(root);
  // An empty database is filled with the file alone, not with the demo municipality.
  process.env.IDESLUSS_DEMO = 'false';
  // The report is what is to be read.
  process.env.LOG_LEVEL ??= 'error';
  prepareEnvironment(root);
  await ensureDependencies(root);
  const { buildStale } = await import('./build.mjs');
  await buildStale(root, ['server']);

  step('Opening the database …');
  const { loadStrapi } = await import('./strapi.mjs');
  const strapi = await loadStrapi(root, { admin: false });
  try {
    const importing = strapi.plugin('idesluss').service('importing');
    const report = await importing.administrations(csv, { dryRun });
    console.log(reportLines(report, { dryRun }).join('\n'));
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
};

const understand = (words) => {
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new PlainError(`${error.message.split('. ')[0]}.\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (!values.help && positionals.length !== 1) {
    const what = positionals.length === 0 ? 'Which file?' : 'One file at a time.';
    throw new PlainError(`${what}\n\n${usage}`);
  }
  // Without `--` before it, npm takes the option for its own: it must not become a real run.
  const dryRun = values['dry-run'] === true || process.env.npm_config_dry_run === 'true';
  return { file: positionals[0], dryRun, help: values.help === true };
};

const readText = (file) => {
  // npm runs scripts in the project's folder; the file is named from where the person stands.
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  let bytes;
  try {
    bytes = readFileSync(place);
  } catch (error) {
    const why = { ENOENT: 'There is no such file', EISDIR: 'That is a folder' }[error.code];
    throw new PlainError(`${why ?? 'The file cannot be read'}: ${place}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PlainError(
      `The file is not UTF-8 text: ${place}\nSave it again as UTF-8 (in Excel: "CSV UTF-8", in LibreOffice: character set "Unicode (UTF-8)").`,
    );
  }
};
