import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { createAllowedOrigins, preflight, writeCors } from '../http/access';
import { publicUrl } from '../http/addresses';
import { pluginConfig } from '../http/config';
import { negotiateLanguage } from '../http/language';
import { ProblemError, problemForStatus, toProblem } from '../http/problems';
import { createRateLimits } from '../http/rate-limits';
import { readBody } from '../http/read-body';
import { getService } from '../services';
import { createMatcher } from './match';
import { reads } from './reads';
import { createReader } from './reader';
import { createSite } from './site';
import { writes } from './writes';

const api = '/api/idesluss';
const site = '/idesluss/';
const admin = '/idesluss/admin';

/**
 * The outermost middleware: answers all that is the same for everyone before Strapi begins, guards
 * what is written, and turns every failure on our paths into problem details.
 */
export const createSurface = (strapi: Core.Strapi) => {
  const config = pluginConfig(strapi);
  const limit = createRateLimits(config.rates);
  const origins = createAllowedOrigins(async () => [
    ...(await getService(strapi, 'administrations').hostOrigins()),
    ...config.hostOrigins,
    ...(URL.canParse(publicUrl(strapi)) ? [new URL(publicUrl(strapi)).origin] : []),
  ]);
  const allows = (origin: string) => origins.allows(origin);
  const delivery = getService(strapi, 'delivery');
  delivery.whenWritten('plugin::idesluss.administration', () => origins.forget());
  const match = createMatcher(reads);
  const read = createReader(strapi, limit);
  const serveSite = createSite(strapi, config.widgetsFolder, read);

  const handleApi = async (context: Context, next: Next): Promise<void> => {
    const { method } = context;
    const path = context.path.slice(api.length);
    const found = match(path);
    const write = writes.find((one) => one.path === path);
    if (!found && !write) throw new ProblemError('not-found');
    if (method === 'OPTIONS') return answerPreflight(context, Boolean(write), allows);
    if (found && isRead(context)) return read(context, found.read, found.parameters);
    if (!write || method !== write.method) {
      throw new ProblemError('method-not-allowed', [], {
        Allow: [
          ...(found ? ['GET', 'HEAD'] : []),
          ...(write ? [write.method] : []),
          'OPTIONS',
        ].join(', '),
      });
    }
    await mustComeFrom(context, allows);
    await limit(write.rate, context.ip);
    await readBody(context, write.body);
    await next();
    if (context.status >= 400) throw failureOf(context);
    allowOrigin(context);
  };

  return {
    middleware: async (context: Context, next: Next): Promise<unknown> => {
      const { url } = context.req;
      const isApi = url?.startsWith(api) && /^(?:[/?]|$)/.test(url.slice(api.length));
      if (!isApi && !(url?.startsWith(site) && !url.startsWith(admin))) return next();
      try {
        await (isApi ? handleApi(context, next) : serveSite(context));
      } catch (error) {
        tellProblem(strapi, context, error);
      }
    },
  };
};

const isRead = ({ method }: Context): boolean => method === 'GET' || method === 'HEAD';

const answerPreflight = async (
  context: Context,
  isWrite: boolean,
  allows: (origin: string) => Promise<boolean>,
): Promise<void> => {
  const writing =
    isWrite && !['GET', 'HEAD'].includes(context.get('Access-Control-Request-Method'));
  const origin = context.get('Origin');
  if (writing && !(await allows(origin))) throw new ProblemError('origin-not-allowed');
  context.set(preflight(writing ? origin : '*'));
  context.status = 204;
};

/** A browser tells which page it is; what is no browser tells nothing, and is no danger to one. */
const mustComeFrom = async (
  context: Context,
  allows: (origin: string) => Promise<boolean>,
): Promise<void> => {
  const origin = context.get('Origin');
  if (origin && !(await allows(origin))) throw new ProblemError('origin-not-allowed');
  context.state.allowedOrigin = origin;
};

/** Strapi's own CORS in between would echo any origin with credentials: ours replaces it. */
const allowOrigin = (context: Context): void => {
  context.remove('Access-Control-Allow-Credentials');
  context.remove('Access-Control-Allow-Origin');
  const origin: unknown = context.state.allowedOrigin;
  if (typeof origin === 'string' && origin) context.set(writeCors(origin));
};

/** What a controller of ours left, or what Strapi answered with before it came to one. */
const failureOf = (context: Context): ProblemError => {
  const left: unknown = context.state.problem;
  return left instanceof ProblemError ? left : new ProblemError(problemForStatus(context.status));
};

const tellProblem = (strapi: Core.Strapi, context: Context, error: unknown): void => {
  const requestId = randomUUID();
  const problem = error instanceof ProblemError ? error : new ProblemError('internal');
  if (problem.status >= 500) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    strapi.log.error(`Idésluss ${requestId} ${context.method} ${context.path}: ${reason}`);
  }
  allowOrigin(context);
  if (isRead(context)) context.set('Access-Control-Allow-Origin', '*');
  const language = negotiateLanguage(context.get('Accept-Language') || undefined);
  context.status = problem.status;
  context.set({
    ...problem.headers,
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'X-Content-Type-Options': 'nosniff',
  });
  context.type = 'application/problem+json';
  context.body = JSON.stringify(toProblem(problem, language, requestId));
  // What was not read is let run out, so that the sender hears the answer instead of a broken pipe.
  if (!context.req.complete) context.req.resume();
};
