/**
 * `npm test`: everything that proves the product, on a fresh clone too, with one line at the end.
 * `npm test -- api unit` runs only those parts.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const { runTests } = await import('./lib/run-tests.mjs');
try {
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
