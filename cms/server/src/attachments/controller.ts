import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { limits } from '../../../contracts/limits';
import { problemAware } from '../http/problem-aware';
import { ProblemError, type FieldFault } from '../http/problems';
import { getService } from '../services';

export const createAttachmentsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `POST /api/idesluss/attachments`: one part named `file`. Who sends it is not kept, but whoever says
   * who they are must be telling the truth, as everywhere.
   */
  stage: problemAware(async (context: Context) => {
    await getService(strapi, 'identity').of(context);
    const file = onlyFile(context.request.body as FormData);
    const data = await getService(strapi, 'attachments').stage(
      { name: checkedName(file.name), bytes: Buffer.from(await file.arrayBuffer()) },
      new Date(),
    );
    context.status = 201;
    context.set('Cache-Control', 'no-store');
    context.body = { data };
  }),
});

const onlyFile = (form: FormData): File => {
  const files = form.getAll('file');
  const faults: FieldFault[] = [...new Set(form.keys())]
    .filter((field) => field !== 'file')
    .map((field) => ({ field, code: 'unknown_field' }));
  const [first] = files;
  if (files.length > 1) faults.push({ field: 'file', code: 'too_many', values: { maximum: 1 } });
  if (first === undefined) faults.push({ field: 'file', code: 'required' });
  if (typeof first === 'string') {
    faults.push({ field: 'file', code: 'wrong_type', values: { expected: 'file' } });
  }
  if (faults.length > 0 || first === undefined || typeof first === 'string') {
    throw new ProblemError('file-refused', faults);
  }
  return first;
};

/** The sender's own name for it, without folders. */
const checkedName = (given: string): string => {
  const name = given.split(/[\\/]/).at(-1)?.trim() ?? '';
  const { max } = limits.attachment.name;
  if (name.length > max) {
    throw new ProblemError('file-refused', [
      { field: 'file', code: 'too_long', values: { maximum: max } },
    ]);
  }
  return name || 'fil';
};
