/**
 * `npm test`: everything that proves the product, on a fresh clone too, with one line at the end.
 * `npm test -- api unit` runs only those parts.
 */
import './lib/needs-node.mjs';
import { inPlainWords } from './lib/say.mjs';

try {
  const { runTests } = await import('./lib/run-tests.mjs');
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exitCode = 1;
}
