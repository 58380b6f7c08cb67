/**
 * One instance of the application as a process of its own, on a free port that it prints. Settings
 * come from the environment. It ends on SIGTERM, and when whoever started it is gone.
 */
import { once } from 'node:events';
import path from 'node:path';
import { loadStrapi } from '../../../scripts/lib/strapi.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
process.chdir(root);
process.stdin.resume().once('end', () => process.exit(1));

const strapi = await loadStrapi(root, { admin: false });
const server = strapi.server.listen(0, '127.0.0.1');
if (!server.listening) await once(server, 'listening');

// Strapi's own handlers would end the process before the database is closed.
process.removeAllListeners('SIGTERM').once('SIGTERM', async () => {
  await strapi.destroy();
  process.exit(0);
});
console.log(`listening on ${server.address().port}`);
