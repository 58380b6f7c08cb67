import { describe, expect, it } from 'vitest';
import { countedCommand, oneCheck } from './test-part.mjs';

const context = { root: process.cwd(), environment: process.env };
const counting = (counts, code = 0) =>
  countedCommand((file) => [
    'node',
    '-e',
    `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(counts))});process.exit(${code})`,
  ])(context);

describe('a part of the tests', () => {
  it('is one check by its exit code', async () => {
    expect(await oneCheck('node', '-e', '')(context)).toMatchObject({ passed: 1, failed: 0 });
    expect(await oneCheck('node', '-e', 'process.exit(2)')(context)).toMatchObject({ failed: 1 });
  });

  it('counts what the command counted', async () => {
    const vitest = {
      numTotalTests: 6,
      numPassedTests: 3,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        {
          name: '/somewhere/a.test.ts',
          assertionResults: [
            { status: 'passed', fullName: 'a is b' },
            { status: 'failed', fullName: 'b is c' },
            { status: 'failed', fullName: 'c is d' },
          ],
        },
      ],
    };
    const failures = ['a.test.ts: b is c', 'a.test.ts: c is d'];
    expect(await counting(vitest, 1)).toEqual({ passed: 3, failed: 2, skipped: 1, failures });
    expect(await counting({ passed: 4, failed: 0, skipped: 0 })).toMatchObject({
      passed: 4,
      failed: 0,
    });
  });

  it('fails when no test was run, or something broke outside the tests', async () => {
    expect(await counting({ passed: 0, failed: 0, skipped: 3 })).toMatchObject({ failed: 1 });
    expect(await counting({ passed: 4, failed: 0, skipped: 0 }, 1)).toMatchObject({
      passed: 4,
      failed: 1,
    });
    const broken = countedCommand(() => ['node', '-e', 'process.exit(1)']);
    const failures = ['No test was run.'];
    expect(await broken(context)).toEqual({ passed: 0, failed: 1, skipped: 0, failures });
  });
});
