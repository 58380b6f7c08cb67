import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PublicRead } from '../http/public-read';
import type { createRateLimits } from '../http/rate-limits';
import { ProblemError } from '../http/problems';
import { checked } from '../http/validate';
import { getService } from '../services';
import { answer } from './answer';
import type { KeptPayload } from './kept-payloads';

export type Read = (
  context: Context,
  read: PublicRead,
  parameters: Record<string, string>,
) => Promise<void>;

/** Builds a public read that is not kept, answers with it and keeps it. */
export const createReader = (
  strapi: Core.Strapi,
  limit: ReturnType<typeof createRateLimits>,
): Read => {
  const { payloads } = getService(strapi, 'delivery');

  return async (context, read, parameters) => {
    const now = new Date();
    const key = context.req.url ?? '';
    const query: Record<string, unknown> = checked(
      read.query,
      plainQuery(context.querystring),
      'invalid-query',
    );
    await limit('reads', context.ip);
    const made = await payloads.build(key, read.reads, async () => {
      const built = await read.build({ strapi, now }, { parameters, query });
      if (!built) return null;
      const text = typeof built.body === 'string' ? built.body : JSON.stringify(built.body);
      return {
        body: Buffer.from(text),
        mediaType: read.mediaType ?? 'application/json; charset=utf-8',
        headers: read.headers,
        staleAt: built.staleAt,
      };
    });
    if (!made) throw new ProblemError('not-found');
    sendKept(context, made);
    payloads.compressLater(key, made, (error) =>
      strapi.log.warn(`Idésluss: compression failed: ${String(error)}`),
    );
  };
};

/** Writes straight to the socket: Koa's own answering costs more than ours does. */
export const sendKept = (context: Context, payload: KeptPayload): void => {
  context.respond = false;
  answer(context.req, context.res, payload);
};

/** Query values as text; one given twice is a list, which no contract allows. */
const plainQuery = (querystring: string): Record<string, string | string[]> => {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(querystring)) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
};
