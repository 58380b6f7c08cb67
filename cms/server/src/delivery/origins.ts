import type { Context } from 'koa';
import { preflight, writeCors } from '../http/access';
import { ProblemError } from '../http/problems';

/** Answers what a browser asks before it sends; `isGuarded` is for pages that are allowed alone. */
export const answerPreflight = async (
  context: Context,
  isGuarded: boolean,
  allows: (origin: string) => Promise<boolean>,
): Promise<void> => {
  const origin = context.get('Origin');
  if (isGuarded && !(await allows(origin))) throw new ProblemError('origin-not-allowed');
  context.set(preflight(isGuarded ? origin : '*'));
  context.status = 204;
};

/** A browser tells which page it is; what is no browser tells nothing, and is no danger to one. */
export const mustComeFrom = async (
  context: Context,
  allows: (origin: string) => Promise<boolean>,
): Promise<void> => {
  const origin = context.get('Origin');
  if (origin && !(await allows(origin))) throw new ProblemError('origin-not-allowed');
  context.state.allowedOrigin = origin;
};

/** Strapi's own CORS in between would echo any origin with credentials: ours replaces it. */
export const allowOrigin = (context: Context): void => {
  context.remove('Access-Control-Allow-Credentials');
  context.remove('Access-Control-Allow-Origin');
  const origin: unknown = context.state.allowedOrigin;
  if (typeof origin === 'string' && origin) context.set(writeCors(origin));
};
