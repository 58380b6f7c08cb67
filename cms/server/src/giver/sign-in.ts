import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mailCodeBody, sessionBody } from '../../../contracts/giver';
import { problemAware } from '../http/problem-aware';
import { ProblemError } from '../http/problems';
import { checked } from '../http/validate';
import { getService } from '../services';
import { sendPrivately } from './send-privately';

/** A code by mail, and what it is good for. */
export const createSignInController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/idesluss/me/codes` */
  requestCode: problemAware(async (context: Context) => {
    const { email, language } = checked(mailCodeBody, context.request.body, 'invalid-body');
    const expiresIn = await getService(strapi, 'identity').requestCode(email, language);
    sendPrivately(context, 202, { data: { expiresIn } });
  }),

  /** `POST /api/idesluss/me/sessions` */
  openSession: problemAware(async (context: Context) => {
    const { email, code } = checked(sessionBody, context.request.body, 'invalid-body');
    const session = await getService(strapi, 'identity').openSession(email, code);
    if (!session) throw new ProblemError('invalid-body', [{ field: 'code', code: 'wrong_code' }]);
    sendPrivately(context, 201, { data: session });
  }),

  /** `DELETE /api/idesluss/me/session`: the one that the asker asks with, and no other. */
  endSession: problemAware(async (context: Context) => {
    const ended = await getService(strapi, 'identity').endSession(context);
    if (!ended) throw new ProblemError('not-found');
    sendPrivately(context, 204, null);
  }),
});
