/** The real server for run.mjs: tells its port when it is ready, and ends with the one who started it. */
import path from 'node:path';
import { loadStrapi } from '../../scripts/lib/strapi.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const strapi = await loadStrapi(root, { admin: false });
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));

const end = async () => {
  setTimeout(() => process.exit(0), 5000).unref();
  await strapi.destroy();
  process.exit(0);
};
process.removeAllListeners('disconnect').once('disconnect', end);
process.send({ port: strapi.server.httpServer.address().port });
