import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rawRows, type Transaction } from '../sql';

const uid = 'plugin::idesluss.administration';

/**
 * An administration that ideas belong to is not deleted, whichever way it is asked for (content
 * manager, REST, services): its ideas would be nobody's, and the public records of no authority. It
 * can end instead.
 */
export const keepAdministrations = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== uid || context.action !== 'delete') return next();
    const { documentId } = context.params as { documentId: string };
    return await strapi.db.transaction(async ({ trx }) => {
      await mustBeWithoutIdeas(trx as Transaction, documentId);
      return await next();
    });
  });
};

const mustBeWithoutIdeas = async (trx: Transaction, documentId: string): Promise<void> => {
  // Locks it until the deletion: an idea that is being sent to it comes before or not at all.
  await trx('idl_administrations')
    .where({ document_id: documentId })
    .update({ document_id: documentId });
  const [idea] = await rawRows<{ id: number }>(
    trx,
    `SELECT i.id FROM idl_ideas i JOIN idl_administrations a
        ON a.id = i.administration_id OR a.id = i.handling_administration_id
      WHERE a.document_id = ? LIMIT 1`,
    [documentId],
  );
  if (!idea) return;
  throw new errors.ApplicationError(
    'Förvaltningen har idéer och kan inte tas bort. Skriv i stället en sista dag i ”Finns till”, så tar den inte emot fler. / The administration has ideas and cannot be deleted. Set a last day in “Exists until” instead, and it will take no more.',
  );
};
