/**
 * `node tests/real-input/run.mjs FOLDER`: real public data through the real server. FOLDER has
 * statements from two public consultations and the list of Swedish municipalities.
 */
import '../../scripts/lib/needs-node.mjs';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { inPlainWords, PlainError } from '../../scripts/lib/say.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const statementFiles = [
  'polis-american-assembly.bowling-green-comments.csv',
  'polis-scoop-hivemind.affordable-housing-comments.csv',
];
const municipalityFile = 'se-municipalities.csv';

const run = async (source) => {
  const [municipalities, ...statements] = [municipalityFile, ...statementFiles].map((name) =>
    path.resolve(source, name),
  );
  for (const file of [municipalities, ...statements])
    if (!existsSync(file)) throw new PlainError(`There is no such file: ${file}`);
  await ensureDependencies(root);
  const { buildStale } = await import('../../scripts/lib/build.mjs');
  await buildStale(root, ['server']);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'idesluss-real-input-'));
  try {
    return await runIn(folder, municipalities, statements);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const runIn = async (folder, municipalities, statements) => {
  const { createApi } = await import('./api.mjs');
  const { createChecks } = await import('./checks.mjs');
  const { importMunicipalities } = await import('./municipalities.mjs');
  const { installation, startServer } = await import('./server.mjs');
  const { readStatements } = await import('./statements.mjs');
  const { sendStatements } = await import('./ideas.mjs');
  const checks = createChecks();
  const environment = installation(folder);
  const server = await startServer(environment);
  try {
    const api = await createApi(server.address);
    const tools = { api, checks };
    const source = { file: municipalities, folder, environment };
    const administrations = await importMunicipalities(source, tools);
    await sendStatements(statements.flatMap(readStatements), administrations, tools);
  } finally {
    await server.stop();
  }
  return checks.sum();
};

const started = performance.now();
try {
  const [source] = process.argv.slice(2);
  if (!source) throw new PlainError('Which folder? node tests/real-input/run.mjs FOLDER');
  const { passed, failed } = await run(source);
  console.log(`\nIt took ${Math.round((performance.now() - started) / 1000)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exitCode = 1;
}
