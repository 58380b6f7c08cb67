import type { Context } from 'koa';
import { preflight, writeCors } from '../http/access';
import { ProblemError } from '../http/problems';

/**
 * Answers what a browser asks before it sends. A page that is not allowed is let through to here:
 * refused already now, it would see no more than that something failed, and its reader could not be
 * told what to do. What it then sends is refused in words.
 */
export const answerPreflight = (context: Context, isGuarded: boolean): void => {
  context.set(preflight(isGuarded ? context.get('Origin') : '*'));
  context.status = 204;
};

/** A browser tells which page it is; what is no browser tells nothing, and is no danger to one. */
export const mustComeFrom = async (
  context: Context,
  allows: (origin: string) => Promise<boolean>,
): Promise<void> => {
  const origin = context.get('Origin');
  // A refusal too is for the page that asked to read.
  context.state.askingOrigin = origin;
  if (origin && !(await allows(origin))) throw new ProblemError('origin-not-allowed');
};

/** Strapi's own CORS in between would echo any origin with credentials: ours replaces it. */
export const answerOrigin = (context: Context): void => {
  context.remove('Access-Control-Allow-Credentials');
  context.remove('Access-Control-Allow-Origin');
  const origin: unknown = context.state.askingOrigin;
  if (typeof origin === 'string' && origin) context.set(writeCors(origin));
};
