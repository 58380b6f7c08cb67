import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const projects = [
  { name: 'server', file: 'tsconfig.json' },
  { name: 'admin', file: 'cms/admin/tsconfig.json' },
  { name: 'widgets', file: 'widgets/tsconfig.json' },
  { name: 'tests', file: 'tests/tsconfig.json' },
  { name: 'browser tests', file: 'tests/e2e/tsconfig.json' },
];

const waiting = [...projects];
const results = await Promise.all(
  Array.from({ length: Math.min(os.availableParallelism(), projects.length) }, checkNext),
);
process.exitCode = results.every(Boolean) ? 0 : 1;

/** Takes projects until none is left; true when all it took are sound. */
async function checkNext() {
  const project = waiting.shift();
  if (!project) return true;
  const isSound = await check(project);
  return (await checkNext()) && isSound;
}

async function check({ name, file }) {
  const started = performance.now();
  const { code, output } = existsSync(path.join(root, file))
    ? await compile(file)
    : { code: 1, output: `${file} is missing.\n` };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} types of ${name} (${file}, ${seconds} s)`);
  if (output) process.stdout.write(output);
  return code === 0;
}

function compile(file) {
  const pretty = String(process.stdout.isTTY === true);
  const child = spawn(process.execPath, [compiler, '--noEmit', '--pretty', pretty, '-p', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
