import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { negotiateLanguage } from '../http/language';
import { ProblemError, toProblem } from '../http/problems';

/** Tells a room's problem in the shape that the admin's fetch client expects. */
export const forAdmin =
  (handler: (context: Context) => Promise<void>) =>
  async (context: Context): Promise<void> => {
    try {
      await handler(context);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const language = negotiateLanguage(context.get('Accept-Language') || undefined);
      const { status, detail, errors: faults } = toProblem(error, language, '');
      if (status === 404) throw new errors.NotFoundError(detail);
      if (status === 409) {
        context.status = 409;
        context.body = {
          data: null,
          error: {
            status,
            name: 'ConflictError',
            message: detail,
            details: { problem: error.problem },
          },
        };
        return;
      }
      throw new errors.ValidationError(detail, { errors: faults });
    }
  };
