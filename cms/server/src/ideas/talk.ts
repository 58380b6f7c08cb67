import type { Core } from '@strapi/strapi';
import type { DeskMask, DeskMessage, DeskNote, MaskField } from '../../../contracts/desk-actions';
import { addressed } from '../journey/addressed';
import { rawRows, toInstant } from '../sql';

interface MessageRow {
  document_id: string;
  at: unknown;
  sender: 'giver' | 'handler';
  text: string;
  is_question: unknown;
}

interface Written {
  at: unknown;
  firstname: string | null;
  lastname: string | null;
}

interface NoteRow extends Written {
  document_id: string;
  text: string;
}

interface MaskRow extends Written {
  field: MaskField;
  reason: string;
}

/** What has been said about an idea: with its giver, and between handlers. */
export const createTalk = (strapi: Core.Strapi) => ({
  /** Giver and handlers, oldest first; with what the giver is called by only when the giver reads. */
  async messages(ideaDocumentId: string, giver: string | null = null): Promise<DeskMessage[]> {
    const rows = await rawRows<MessageRow>(
      strapi.db.connection,
      `SELECT document_id, at, sender, text, is_question FROM idl_messages
        WHERE idea_document_id = ? ORDER BY at, id`,
      [ideaDocumentId],
    );
    return rows.map((row) => ({
      id: row.document_id,
      at: toInstant(row.at) ?? '',
      from: row.sender,
      text: row.sender === 'handler' ? addressed(row.text, giver) : row.text,
      isQuestion: Boolean(row.is_question),
    }));
  },

  /** Handlers' notes, oldest first. */
  async notes(ideaDocumentId: string): Promise<DeskNote[]> {
    const rows = await rawRows<NoteRow>(
      strapi.db.connection,
      `SELECT n.document_id, n.at, n.text, u.firstname, u.lastname FROM idl_notes n
        LEFT JOIN admin_users u ON u.id = n.user_id WHERE n.idea_document_id = ? ORDER BY n.at, n.id`,
      [ideaDocumentId],
    );
    return rows.map((row) => ({
      id: row.document_id,
      at: toInstant(row.at) ?? '',
      author: nameOf(row),
      text: row.text,
    }));
  },

  /** That passages were masked, oldest first. */
  async masks(ideaDocumentId: string): Promise<DeskMask[]> {
    const rows = await rawRows<MaskRow>(
      strapi.db.connection,
      `SELECT m.at, m.field, m.reason, u.firstname, u.lastname FROM idl_masks m
        LEFT JOIN admin_users u ON u.id = m.user_id WHERE m.idea_document_id = ? ORDER BY m.at, m.id`,
      [ideaDocumentId],
    );
    return rows.map((row) => ({
      at: toInstant(row.at) ?? '',
      by: nameOf(row),
      field: row.field,
      reason: row.reason,
    }));
  },
});

const nameOf = ({ firstname, lastname }: Written): string =>
  [firstname, lastname].filter(Boolean).join(' ');
