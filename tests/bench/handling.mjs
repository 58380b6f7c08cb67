import { bareCommits } from './commits.mjs';
import { createDesk } from './desk.mjs';
import { inPairs, load } from './load.mjs';
import { stockIdeas } from './requests.mjs';
import { row } from './row.mjs';

/**
 * What a handler does most, through the admin's routes and with a session of the CMS: the rights, the
 * scope, the log, the outbox and the whole idea in the answer are in it. Stock Strapi beside it writes
 * a row of the same content type, and asks nobody for a right.
 */
export const measureHandling = async ({ product, pairs, folder }) => {
  const desk = await createDesk(product.address);
  // Long enough that the first burst is not what its tail tells of.
  const options = { connections: 16, seconds: 8 };
  const loaded = (requests) => load(product.address, { ...options, requests });
  const move = async () => loaded(await desk.moves());
  const answer = async () => loaded(await desk.answers());
  const update = async () => loaded(await desk.stockUpdates());
  const create = () =>
    load(`${product.address}/stock/ideas`, {
      ...options,
      expect: 201,
      requests: stockIdeas(),
    });
  const commit = () => bareCommits(`${folder}/bare.db`);

  const moves = await inPairs(pairs, move, update);
  const movesOfCommits = await inPairs(3, move, commit);
  const answers = await inPairs(pairs, answer, create);
  const answersOfCommits = await inPairs(3, answer, commit);
  const tail = ({ p50, p99 }) => ['ms', 'its median', p99 / p50, '≤ 5'];
  return [
    row('stock Strapi update', moves.other, 'req/s'),
    row('a handler’s move', moves.ours, 'req/s', 'stock update', moves.ratio),
    row('a handler’s move', movesOfCommits.ours, 'req/s', 'bare commits', movesOfCommits.ratio),
    row('a handler’s move, p99', moves.p99, ...tail(moves)),
    row('a handler’s answer', answers.ours, 'req/s', 'stock create', answers.ratio),
    row(
      'a handler’s answer',
      answersOfCommits.ours,
      'req/s',
      'bare commits',
      answersOfCommits.ratio,
    ),
    row('a handler’s answer, p99', answers.p99, ...tail(answers)),
  ];
};
