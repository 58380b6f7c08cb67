/** `npm start`: installs, builds what is stale, makes and fills the database, serves. */
import './lib/needs-node.mjs';
import { inPlainWords } from './lib/say.mjs';

try {
  const { start } = await import('./lib/start.mjs');
  await start();
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exit(1);
}
