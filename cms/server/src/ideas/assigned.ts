import type { Core } from '@strapi/strapi';
import { rawRows } from '../sql';
import { within, type Scope } from './scope';

interface AssignedRow {
  coach_id: number | null;
  administration: string | null;
}

export const createAssigned = (strapi: Core.Strapi) => ({
  /** Who answers an idea now, and for which administration (documentId). */
  async assigned(
    documentId: string,
    scope: Scope = null,
  ): Promise<{ coach: number | null; administration: string | null } | null> {
    const mine = within(scope);
    const [row] = await rawRows<AssignedRow>(
      strapi.db.connection,
      `SELECT i.coach_id, a.document_id AS administration FROM idl_ideas i
        LEFT JOIN idl_administrations a ON a.id = i.handling_administration_id
        WHERE ${['i.document_id = ?', ...mine.map(([sql]) => sql)].join(' AND ')}`,
      [documentId, ...mine.flatMap(([, ...values]) => values)],
    );
    return row ? { coach: row.coach_id, administration: row.administration } : null;
  },
});
