/** `npm run import:administrations -- FILE.csv [--dry-run]` */
import './lib/needs-node.mjs';
import { inPlainWords } from './lib/say.mjs';

try {
  const { runImport } = await import('./lib/import-administrations.mjs');
  process.exit(await runImport(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exit(1);
}
