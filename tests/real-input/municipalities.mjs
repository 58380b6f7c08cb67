import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Papa from 'papaparse';
import { differs } from './checks.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Brings the municipalities in with the command that people use, beside a running server. */
export const importMunicipalities = async ({ file, folder, environment }, { api, checks }) => {
  const text = readFileSync(file, 'utf8');
  const wanted = Papa.parse(text, { header: true, skipEmptyLines: true }).data;
  const total = wanted.length;
  const run = (...words) => runCommand(environment, words);
  console.log(`\n${total} municipalities through npm run import:administrations`);

  checks.tell('a dry run tells what it would do, and changes nothing', [
    ...outcome(await run(file, '--dry-run'), 0, `${total} new, 0 changed, 0 unchanged`),
    ...differs('rows', (await api.administrationRows()).length, 0),
  ]);

  const broken = path.join(folder, 'broken.csv');
  writeFileSync(broken, `${text.trimEnd()}\n123,Trekoping,,,,\n`);
  checks.tell('a file with one faulty row is refused whole, and the line named', [
    ...outcome(await run(broken), 1, `line ${total + 2}: scbCode is not four digits`),
    ...differs('rows', (await api.administrationRows()).length, 0),
  ]);

  checks.tell('the first run makes them all', [
    ...outcome(await run(file), 0, `${total} new, 0 changed, 0 unchanged`),
  ]);
  const rows = await api.administrationRows();
  checks.tell('there are as many as in the file', differs('rows', rows.length, total));
  checkRows(wanted, rows, checks);

  checks.tell('the running server knows them within seconds', [
    ...differs('administrations', (await untilKnown(api, total)).length, total),
  ]);

  checks.tell('a second run changes nothing', [
    ...outcome(await run(file), 0, `0 new, 0 changed, ${total} unchanged`),
    ...differs('rows', JSON.stringify(await api.administrationRows()), JSON.stringify(rows)),
  ]);
  return rows.map(({ slug }) => slug);
};

const checkRows = (wanted, rows, checks) => {
  const slugs = rows.map(({ slug }) => slug);
  for (const { municipality_code: code, municipality_name: name } of wanted) {
    const found = rows.filter(({ scbCode }) => scbCode === code);
    const [row = {}] = found;
    checks.check(`${code} ${name}`, [
      ...differs('rows with its code', found.length, 1),
      ...differs('name', row.name, name),
      ...differs('kind', row.kind, 'municipality'),
      ...differs('rows with its slug', slugs.filter((slug) => slug === row.slug).length, 1),
      ...differs('a slug of its own', /^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.slug ?? ''), true),
    ]);
  }
};

const untilKnown = async (api, total) => {
  for (let tries = 0; tries < 20; tries += 1) {
    const known = await api.administrations();
    if (known.length === total) return known;
    await wait(250);
  }
  return api.administrations();
};

const outcome = ({ code, output }, expectedCode, words) => [
  ...differs('the exit code', code, expectedCode),
  ...(output.includes(words) ? [] : [`"${words}" is not in what it said: ${output.slice(-600)}`]),
];

const runCommand = (environment, words) => {
  const npm = environment.npm_execpath;
  const options = ['run', '--silent', 'import:administrations', '--', ...words];
  const child = spawn(npm ? process.execPath : 'npm', npm ? [npm, ...options] : options, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
};
