import type { Context } from 'koa';
import { ProblemError } from './problems';

type Handler = (context: Context) => Promise<void>;

const letPast = new WeakSet<Context['req']>();

/** Said by the outermost middleware of a request whose origin, rate and body it has looked at. */
export const letPass = (context: Context): void => {
  letPast.add(context.req);
};

/**
 * Lets a controller throw a {@link ProblemError}: it is left on the context for the outermost
 * middleware, since Strapi's own error middleware in between would turn it into a 500. A request that
 * has found another way here than past that middleware is told that there is nothing.
 */
export const problemAware =
  (handler: Handler): Handler =>
  async (context) => {
    try {
      if (!letPast.has(context.req)) throw new ProblemError('not-found');
      await handler(context);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      context.state.problem = error;
      context.status = error.status;
      context.body = {};
    }
  };
