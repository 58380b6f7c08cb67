import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { plainQuery } from '../http/plain-query';
import type { PublicRead } from '../http/public-read';
import type { RateLimits } from '../http/rate-limits';
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

/** Answers what is the same for everyone who may read it: builds it, unless it is kept, and keeps it. */
export const createReader = (
  strapi: Core.Strapi,
  limit: RateLimits,
  isPrivate: (read: PublicRead) => boolean,
): Read => {
  const { payloads } = getService(strapi, 'delivery');

  const kept = async (
    context: Context,
    read: PublicRead,
    parameters: Record<string, string>,
    needsToken: boolean,
  ): Promise<KeptPayload> => {
    const now = new Date();
    const key = context.req.url ?? '';
    const before = payloads.get(key, now.getTime());
    if (before) return before;
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
        needsToken,
        staleAt: built.staleAt,
      };
    });
    if (!made) throw new ProblemError('not-found');
    payloads.compressLater(key, made, (error) =>
      strapi.log.warn(`Idésluss: compression failed: ${String(error)}`),
    );
    return made;
  };

  return async (context, read, parameters) => {
    const needsToken = isPrivate(read);
    if (needsToken) await getService(strapi, 'identity').mustBelongHere(context);
    const payload = await kept(context, read, parameters, needsToken);
    sendKept(context, payload, needsToken ? privateHeaders(context) : undefined);
  };
};

/** The same bytes as everyone's who may read them, but for the asker's own cache alone. */
const privateHeaders = (context: Context): Record<string, string | undefined> => {
  const origin: unknown = context.state.askingOrigin;
  return {
    'Access-Control-Allow-Origin': typeof origin === 'string' && origin ? origin : undefined,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Authorization, Origin',
  };
};

/** Writes straight to the socket: Koa's own answering costs more than ours does. */
export const sendKept = (
  context: Context,
  payload: KeptPayload,
  own?: Record<string, string | undefined>,
): void => {
  context.respond = false;
  answer(context.req, context.res, payload, own);
};
