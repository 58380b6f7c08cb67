import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { PlainError } from './say.mjs';
import { countedCommand, oneCheck } from './test-part.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const vitest = (project) => (counts) => [
  'vitest',
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${counts}`,
];

/** The parts in their order: the quick ones first. `steps` run one after another. */
const parts = [
  { name: 'lint', steps: [oneCheck('npm', 'run', '--silent', 'lint')] },
  { name: 'types', steps: [oneCheck('node', 'scripts/typecheck.mjs')] },
  { name: 'unit', steps: [countedCommand(vitest('unit'))] },
  {
    name: 'widgets',
    needsBrowser: true,
    steps: [
      oneCheck('rollup', '--config', 'widgets/rollup.config.mjs'),
      oneCheck('node', 'widgets/scripts/sizes.mjs'),
      countedCommand(() => ['wtr', '--config', 'scripts/lib/counting-web-test-runner.config.mjs']),
    ],
  },
  { name: 'api', steps: [countedCommand(vitest('api'))] },
  { name: 'e2e', needsBrowser: true, steps: [countedCommand(vitest('e2e'))] },
];

/** Runs the named parts, or all; returns the exit code. */
export async function runTests(names) {
  const chosen = choose(names);
  await ensureDependencies(root);
  const environment = { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true' };
  if (chosen.some(({ needsBrowser }) => needsBrowser)) {
    environment.CHROME_PATH = findChromium();
  }
  const results = [];
  for (const part of chosen) results.push(await runPart(part, environment));
  return report(results);
}

function choose(names) {
  const known = parts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown)
    throw new PlainError(`There is no part "${unknown}". The parts are: ${known.join(', ')}.`);
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}

async function runPart({ name, steps }, environment) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const step of steps) {
    const result = await step({ root, environment });
    for (const key of Object.keys(counts)) counts[key] += result[key];
    failures.push(...result.failures);
  }
  return { name, failures, ...counts, seconds: Math.round((performance.now() - started) / 1000) };
}

function report(results) {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const sign = failed === 0 ? '✓' : '✗';
    const left = skipped > 0 ? `, ${skipped} not run` : '';
    console.log(
      `${sign} ${name.padEnd(8)} ${passed} passed of ${passed + failed}${left} (${seconds} s)`,
    );
  }
  // Last, where they are found however long the output is.
  for (const { name, failures } of results) {
    for (const failure of failures) console.log(`✗ ${name}: ${failure}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
