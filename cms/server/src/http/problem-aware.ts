import type { Context } from 'koa';
import { ProblemError } from './problems';

type Handler = (context: Context) => Promise<void>;

/**
 * Lets a controller throw a {@link ProblemError}: it is left on the context for the outermost
 * middleware, since Strapi's own error middleware in between would turn it into a 500.
 */
export const problemAware =
  (handler: Handler): Handler =>
  async (context) => {
    try {
      await handler(context);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      context.state.problem = error;
      context.status = error.status;
      context.body = {};
    }
  };
