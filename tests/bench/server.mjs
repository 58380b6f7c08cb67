/**
 * The product, and stock Strapi beside it in the same process, as a child of the benchmark.
 * Started with its environment set; says where it listens, and obeys a few words.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadStrapi } from '../../scripts/lib/strapi.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { factories } = createRequire(path.join(root, 'package.json'))('@strapi/strapi');

const strapi = await loadStrapi(root, { admin: false });
const room = (name) => strapi.plugin('idesluss').service(name);
await room('desk').makeReadyRoles();
await room('importing').ensureDemoUsers(process.env.IDESLUSS_DEMO_PASSWORD);
addStock('story', 'get', '/stock/stories', 'find');
addStock('idea', 'post', '/stock/ideas', 'create');
addStock('idea', 'put', '/stock/ideas/:id', 'update');
strapi.server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ ready: true }));

let queries = 0;
strapi.db.connection.on('query', () => (queries += 1));
const { payloads } = room('delivery');
const forget = () => payloads.drop('plugin::idesluss.story');

const words = {
  /** Nothing is kept: every request is a first one. */
  cold: () => strapi.server.httpServer.prependListener('request', forget),
  kept: () => strapi.server.httpServer.off('request', forget),
  queries: () => queries,
  memory: () => {
    globalThis.gc?.();
    return process.memoryUsage().rss;
  },
};
process.on('message', (word) => process.send({ word, answer: words[word]() ?? null }));
process.on('disconnect', () => process.exit(0));

/** What Strapi gives a content type by itself: its core service behind its core controller. */
function addStock(name, method, address, action) {
  const uid = `plugin::idesluss.${name}`;
  strapi.get('services').set(uid, factories.createCoreService(uid));
  const controller = factories.createCoreController(uid)({ strapi });
  strapi.server.router[method](address, async (context, next) => {
    context.state.route = {};
    context.body = await controller[action](context, next);
  });
}
