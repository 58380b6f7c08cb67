import type { Context } from 'koa';

/** Answers with what is one person's: kept by nobody on the way. */
export const sendPrivately = (context: Context, status: number, body: unknown): void => {
  context.status = status;
  context.set('Cache-Control', 'no-store');
  context.body = body;
};
