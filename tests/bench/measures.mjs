import { setTimeout as wait } from 'node:timers/promises';
import { bareCommits } from './commits.mjs';
import { measureHandling } from './handling.mjs';
import { inPairs, load } from './load.mjs';
import { stockIdeas, submissions } from './requests.mjs';
import { row } from './row.mjs';

const stories = '/api/idesluss/stories?language=sv&limit=12';
const stockStories =
  '/stock/stories?locale=sv&status=published&sort=datePublished:desc&pagination[pageSize]=12' +
  '&populate[0]=image&populate[1]=administrations&populate[2]=targetGroups&populate[3]=themes';

/** Each answers one or several `{ name, value, unit, against, ratio, target }`. */
export const measures = [
  async ({ product, bare, pairs }) => {
    const plain = { headers: { 'accept-encoding': 'identity' } };
    const { ours, other, ratio, p99 } = await inPairs(
      pairs,
      () => load(product.address + stories, plain),
      () => load(bare.address, plain),
    );
    return [
      row('bare node:http, same bytes and headers', other, 'req/s'),
      row('kept payload 200', ours, 'req/s', 'bare node:http', ratio, '≥ 0.90'),
      row('kept payload 200, p99', p99, 'ms'),
    ];
  },

  async ({ product, pairs }) => {
    const plain = { headers: { 'accept-encoding': 'identity' } };
    const { headers } = await fetch(product.address + stories);
    const { ours, ratio } = await inPairs(
      pairs,
      () =>
        load(product.address + stories, {
          headers: { 'if-none-match': headers.get('etag') },
          expect: 304,
        }),
      () => load(product.address + stories, plain),
    );
    return [row('kept payload 304', ours, 'req/s', 'our own 200', ratio, '≥ 2.5')];
  },

  async ({ product, pairs }) => {
    const { ours, ratio } = await inPairs(
      pairs,
      () => load(product.address + stories, { headers: { 'accept-encoding': 'br' } }),
      () => load(product.address + stories, { headers: { 'accept-encoding': 'identity' } }),
    );
    return [row('kept payload, Brotli', ours, 'req/s', 'our own 200', ratio)];
  },

  async ({ product, pairs }) => {
    await product.say('cold');
    await wait(100);
    const before = await product.say('queries');
    await fetch(product.address + stories);
    const queries = (await product.say('queries')) - before;
    const { ours, other, ratio } = await inPairs(
      pairs,
      () => load(product.address + stories),
      () => load(product.address + stockStories),
    );
    await product.say('kept');
    return [
      row('cold payload, queries', queries, 'queries', null, null, '≤ 8'),
      row('stock Strapi find, the same 12 stories', other, 'req/s'),
      row('cold payload', ours, 'req/s', 'stock find', ratio, '≥ 4'),
    ];
  },

  async ({ product, pairs, folder }) => {
    const administrations = await fetch(`${product.address}/api/idesluss/administrations?limit=1`);
    const { data } = await administrations.json();
    const submit = () =>
      load(`${product.address}/api/idesluss/ideas`, {
        connections: 16,
        expect: 201,
        requests: submissions(data[0].slug),
      });
    const create = () =>
      load(`${product.address}/stock/ideas`, {
        connections: 16,
        expect: 201,
        requests: stockIdeas(),
      });
    const against = await inPairs(pairs, submit, create);
    const commits = await inPairs(3, submit, () => bareCommits(`${folder}/bare.db`));
    return [
      row('bare single-row commits, same SQLite settings', commits.other, '/s'),
      row('stock Strapi create', against.other, 'req/s'),
      row('submission', against.ours, 'req/s', 'stock create', against.ratio, '≥ 2'),
      row('submission', commits.ours, 'req/s', 'bare commits', commits.ratio),
      row('submission, p99', against.p99, 'ms', 'its median', against.p99 / against.p50, '≤ 5'),
    ];
  },

  measureHandling,
];
