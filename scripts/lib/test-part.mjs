import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A command that is one check: sound or not. */
export const oneCheck =
  (...command) =>
  async (context) => {
    const code = await run(command, context);
    return code === 0
      ? counts({ passed: 1 })
      : counts({ failed: 1, failures: [command.join(' ')] });
  };

/**
 * A command that counts its tests into a file. `commandFor` gets the file's path, which is also in
 * IDESLUSS_TEST_COUNTS. No test run, or a failure outside the tests, is a failure.
 */
export const countedCommand = (commandFor) => async (context) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'idesluss-tests-'));
  const file = path.join(folder, 'counts.json');
  try {
    const environment = { ...context.environment, IDESLUSS_TEST_COUNTS: file };
    const code = await run(commandFor(file), { ...context, environment });
    const counted = readCounts(file);
    const ranNone = counted.passed + counted.failed === 0;
    if (!ranNone && (code === 0 || counted.failed > 0)) return counted;
    const failures = [ranNone ? 'No test was run.' : 'Something broke outside the tests.'];
    return { ...counted, failed: counted.failed + 1, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What a part came to; `failures` are the names of the tests that failed. */
const counts = (some) => ({ passed: 0, failed: 0, skipped: 0, failures: [], ...some });

function readCounts(file) {
  let found;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The command ended before it could count: its own words stand above.
    return counts({});
  }
  if (!('numTotalTests' in found)) return counts(found);
  return counts({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
    failures: (found.testResults ?? []).flatMap(({ name, assertionResults = [] }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${path.basename(name)}: ${fullName}`),
    ),
  });
}

/** Runs a command of ours or of node_modules/.bin, its output for all to see; its exit code. */
function run([program, ...options], { root, environment }) {
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(program === 'node' ? process.execPath : program, options, {
    cwd: root,
    env: { ...environment, PATH: `${bin}${path.delimiter}${environment.PATH ?? ''}` },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && program !== 'node',
  });
  const stop = (signal) => child.kill(signal);
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => process.off('SIGTERM', stop).off('SIGINT', stop));
}
