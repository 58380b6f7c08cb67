/** `npm run bench`: what we claim about speed, measured side by side in one run. */
import './lib/needs-node.mjs';
import { inPlainWords } from './lib/say.mjs';

try {
  const { bench } = await import('../tests/bench/run.mjs');
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exit(1);
}
