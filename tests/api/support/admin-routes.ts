import type { Core } from '@strapi/strapi';
import type { adminRoutes } from '../../../cms/server/src/admin-routes';
import type { IdeaSubmission } from '../../../cms/contracts/ideas';
import type { Client } from './client';
import { formWith, pdf } from './files';
import { submission } from './ideas';

export type AdminRoute = (typeof adminRoutes)[number];

/** The rights that a route asks for. */
export const rightsOf = ({ config }: AdminRoute): string[] =>
  config.policies.flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions));

/** Ids to fill the addresses of routes with. */
export interface Ids {
  ideas: string;
  attachments: string;
  outbox?: number;
}

export const addressOf = (path: string, { ideas, attachments, outbox }: Ids): string =>
  `/idesluss${path}`
    .replace('/ideas/:id', `/ideas/${ideas}`)
    .replace('/outbox/:id', `/outbox/${outbox}`)
    .replace('/attachments/:id', `/attachments/${attachments}`);

/** A read must succeed; a write without a body may be refused for that, but not for lack of a right. */
export const isLetIn = (method: string, status: number): boolean =>
  method === 'GET' ? status === 200 : ![401, 403, 404, 405, 500].includes(status);

/** Sends an idea with a file. */
export const submitWithFile = async (
  strapi: Core.Strapi,
  client: Client,
  changes: Partial<IdeaSubmission> = {},
  fileName = 'förslag.pdf',
): Promise<Ids> => {
  const staged = await client.attach<{ data: { id: string } }>(formWith(pdf, fileName));
  const { body } = await client.submit(
    submission({ attachments: [staged.body.data.id], ...changes }),
  );
  const file = (await strapi.db.query('plugin::idesluss.attachment').findOne({
    where: { ideaDocumentId: body.data.id },
  })) as unknown as { documentId: string };
  return { ideas: body.data.id, attachments: file.documentId };
};
