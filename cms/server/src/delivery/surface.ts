import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { createAllowedOrigins } from '../http/access';
import { publicUrl } from '../http/addresses';
import { pluginConfig } from '../http/config';
import { negotiateLanguage } from '../http/language';
import { letPass } from '../http/problem-aware';
import { ProblemError, problemForStatus, toProblem } from '../http/problems';
import type { PublicRead } from '../http/public-read';
import { createRateLimits } from '../http/rate-limits';
import { readBody } from '../http/read-body';
import { getService } from '../services';
import { createMatcher } from './match';
import { answerOrigin, answerPreflight, mustComeFrom } from './origins';
import { passed, type PassedRequest } from './passed';
import { reads } from './reads';
import { createReader } from './reader';
import { createSite } from './site';

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
  const findRead = createMatcher(reads);
  const findPassed = createMatcher(passed);
  const isPrivate = ({ kind }: PublicRead) =>
    kind !== undefined && config.reading[kind] === 'token';
  const read = createReader(strapi, limit, isPrivate);
  const serveSite = createSite(strapi, config.widgetsFolder, read);

  const pass = async (context: Context, next: Next, rule: PassedRequest): Promise<void> => {
    await mustComeFrom(context, allows);
    await limit(rule.rate, context.ip);
    if (rule.body) await readBody(context, rule.body);
    if (rule.misses) await limit(rule.misses, context.ip);
    letPass(context);
    await next();
    // Strapi's session keeps its hands off unless it is used; that we set no cookie must not hang on it.
    context.remove('Set-Cookie');
    if (rule.misses && context.status !== 404) await limit.takeBack(rule.misses, context.ip);
    if (context.status >= 400) throw failureOf(context);
    answerOrigin(context);
  };

  const handleApi = async (context: Context, next: Next): Promise<void> => {
    const path = context.path.slice(api.length);
    const found = findRead(path);
    const { path: pattern } = findPassed(path)?.read ?? {};
    const rules = passed.filter((rule) => rule.path === pattern);
    if (!found && rules.length === 0) throw new ProblemError('not-found');
    const ruleFor = (method: string) =>
      rules.find((rule) => rule.method === (method === 'HEAD' ? 'GET' : method));
    if (context.method === 'OPTIONS') {
      const wanted = context.get('Access-Control-Request-Method');
      const isGuarded = Boolean(ruleFor(wanted)) || Boolean(found && isPrivate(found.read));
      return answerPreflight(context, isGuarded);
    }
    if (found && isRead(context)) {
      if (isPrivate(found.read)) await mustComeFrom(context, allows);
      return read(context, found.read, found.parameters);
    }
    const rule = ruleFor(context.method);
    if (rule) return pass(context, next, rule);
    throw new ProblemError('method-not-allowed', [], {
      Allow: [
        ...(found ? ['GET', 'HEAD'] : []),
        ...rules.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
        'OPTIONS',
      ].join(', '),
    });
  };

  return {
    middleware: async (context: Context, next: Next): Promise<unknown> => {
      // As the router behind sees it: the path of an absolute address, in capitals or not.
      const path = context.path.toLowerCase();
      const isApi = path === api || path.startsWith(`${api}/`);
      if (!isApi && (!path.startsWith(site) || path.startsWith(admin))) return next();
      try {
        await (isApi ? handleApi(context, next) : serveSite(context));
      } catch (error) {
        tellProblem(strapi, context, error);
      }
    },
  };
};

const isRead = ({ method }: Context): boolean => method === 'GET' || method === 'HEAD';

/** What a controller of ours left, or what Strapi answered with before it came to one. */
const failureOf = (context: Context): ProblemError => {
  const left: unknown = context.state.problem;
  return left instanceof ProblemError ? left : new ProblemError(problemForStatus(context.status));
};

/** Where it went wrong, and its code; a database's message can quote what somebody wrote. */
const withoutText = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
};

const tellProblem = (strapi: Core.Strapi, context: Context, error: unknown): void => {
  const requestId = randomUUID();
  const problem = error instanceof ProblemError ? error : new ProblemError('internal');
  if (problem.status >= 500) {
    strapi.log.error(
      `Idésluss ${requestId} ${context.method} ${context.path}: ${withoutText(error)}`,
    );
  }
  answerOrigin(context);
  if (isRead(context) && !context.state.askingOrigin) {
    context.set('Access-Control-Allow-Origin', '*');
  }
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
