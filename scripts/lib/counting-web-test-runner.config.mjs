import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import widgets from '../../widgets/web-test-runner.config.mjs';

/** The widgets' own set-up, and a count of the tests for `npm test` beside what people read. */
export default {
  ...widgets,
  reporters: [...(widgets.reporters ?? [defaultReporter()]), countReporter()],
};

function countReporter() {
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) =>
        testResults ? allTests(testResults) : [],
      );
      // A file that does not load has no tests at all, and is a failure all the same.
      const brokenFiles = sessions.filter(
        ({ passed, testResults }) =>
          !passed && !(testResults && allTests(testResults).some((test) => !test.passed)),
      );
      const counts = {
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter((test) => !test.passed && !test.skipped).length + brokenFiles.length,
        skipped: tests.filter((test) => test.skipped).length,
        failures: [
          ...tests.filter((test) => !test.passed && !test.skipped).map(({ name }) => name),
          ...brokenFiles.map(({ testFile }) => `${testFile} did not load`),
        ],
      };
      writeFileSync(process.env.IDESLUSS_TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

function allTests({ suites, tests }) {
  return [...tests, ...suites.flatMap(allTests)];
}
