import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { prepareEnvironment } from '../../scripts/lib/environment.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Measures, and prints a table; `--json` prints an array of `{ name, value, unit, against, ratio }`
 * instead, `--write` keeps the table in RESULTS.md, `--pairs N` says how many pairs (7).
 */
export const bench = async (options) => {
  process.chdir(root);
  await ensureDependencies(root);
  prepareEnvironment(root);
  const { buildStale } = await import('../../scripts/lib/build.mjs');
  await buildStale(root, ['server', 'widgets']);
  const pairs = Number(options[options.indexOf('--pairs') + 1] || 7);
  const say = options.includes('--json') ? () => undefined : console.log;
  const rows = await measureAll(options.includes('--pairs') ? pairs : 7, say);
  if (options.includes('--json')) {
    console.log(
      JSON.stringify(
        rows.map(({ target: _, ...row }) => row),
        null,
        2,
      ),
    );
    return;
  }
  const table = toTable(rows);
  console.log(`\n${table}`);
  if (options.includes('--write')) {
    writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), results(table));
  }
};

const measureAll = async (pairs, say) => {
  const { startBare, startProduct } = await import('./children.mjs');
  const { measures } = await import('./measures.mjs');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'idesluss-bench-'));
  say(`Measuring, ${pairs} pairs each; some minutes …`);
  // The first start makes and fills the database; what is measured is an unchanged one.
  await (await startProduct(folder)).stop();
  const product = await startProduct(folder);
  await wait(5000);
  const rows = [
    {
      name: 'idle server, resident memory',
      value: Math.round((await product.say('memory')) / 2 ** 20),
      unit: 'MB',
      against: null,
      ratio: null,
      target: '≤ 260',
    },
  ];
  const bare = await startBare(`${product.address}/api/idesluss/stories?language=sv&limit=12`);
  try {
    for (const measure of measures) {
      const found = await measure({ product, bare, pairs, folder });
      for (const { name, value, unit } of found) say(`  ${name}: ${value} ${unit}`);
      rows.push(...found);
    }
  } finally {
    await product.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
};

const toTable = (rows) =>
  [
    '| what | value | against | ratio | target |',
    '|---|--:|---|--:|--:|',
    ...rows.map(
      ({ name, value, unit, against, ratio, target }) =>
        `| ${name} | ${value} ${unit} | ${against ?? ''} | ${ratio ?? ''} | ${target ?? ''} |`,
    ),
  ].join('\n');

const results = (table) => `# Results

\`npm run bench -- --write\` made this table: ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node},
${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'CPU'}, SQLite (WAL, synchronous=FULL), 50 connections for reads and 16 for
writes. Ratios are medians of pairs run in turn on the same machine; they hold where absolute
figures do not.

${table}
`;
