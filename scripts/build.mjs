/** `npm run build`: makes what is stale of server, widgets and admin. */
import './lib/needs-node.mjs';
import path from 'node:path';
import { inPlainWords } from './lib/say.mjs';

const root = path.resolve(import.meta.dirname, '..');
try {
  const { ensureDependencies } = await import('./lib/dependencies.mjs');
  await ensureDependencies(root);
  const { buildStale } = await import('./lib/build.mjs');
  const { prepareEnvironment } = await import('./lib/environment.mjs');
  prepareEnvironment(root);
  const names = process.argv.slice(2);
  const built = await buildStale(root, names.length > 0 ? names : undefined);
  console.log(built.length > 0 ? `Built: ${built.join(', ')}.` : 'Everything is up to date.');
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exit(1);
}
