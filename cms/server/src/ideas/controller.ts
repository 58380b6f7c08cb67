import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { idempotencyKey, ideaSubmission } from '../../../contracts/ideas';
import { problemAware } from '../http/problem-aware';
import { ProblemError } from '../http/problems';
import { checked } from '../http/validate';
import { getService } from '../services';

export const createIdeasController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/idesluss/ideas` */
  submit: problemAware(async (context: Context) => {
    const key = idempotencyKey.safeParse(context.get('Idempotency-Key'));
    if (!key.success) {
      throw new ProblemError('idempotency-key-required', [
        {
          field: 'Idempotency-Key',
          code: context.get('Idempotency-Key') ? 'invalid_format' : 'required',
        },
      ]);
    }
    const person = await getService(strapi, 'identity').of(context);
    const submission = checked(ideaSubmission, context.request.body, 'invalid-body');
    const { receipt, repeated } = await getService(strapi, 'ideas').submit(
      submission,
      key.data,
      new Date(),
      person,
    );
    context.status = 201;
    context.set('Cache-Control', 'no-store');
    if (repeated) context.set('Idempotency-Replayed', 'true');
    context.body = { data: receipt };
  }),
});
