import type { Core } from '@strapi/strapi';
import type { ActorRole, CloseReason, ReferralTarget, Stage } from '../../../contracts/journey';
import type { Language } from '../../../contracts/primitives';
import { rawRows, toDay } from '../sql';

/** What a mail tells of an idea. */
export interface MailIdea {
  id: string;
  reference: string;
  title: string;
  language: Language;
  stage: Stage;
  isAnswered: boolean;
  /** `YYYY-MM-DD` */
  dueAt: string | null;
  lookAgainAt: string | null;
  /** The handling administration, in the idea's language. */
  administration: string;
  /** Row id of that administration. */
  administrationId: number | null;
  coach: number | null;
}

/** A step of the journey, with what it came with. */
export interface MailEntry {
  actor: ActorRole;
  from: Stage | null;
  to: Stage;
  words: string | null;
  reason: CloseReason | ReferralTarget | null;
  /** `YYYY-MM-DD`, of a move aside for a time; null when none was kept. */
  lookAgainAt: string | null;
}

/** A CMS user who can be written to. */
export interface MailUser {
  id: number;
  email: string;
  language: Language;
}

interface IdeaRow {
  document_id: string;
  reference: string;
  title: string;
  language: Language;
  stage: Stage;
  first_answer_at: unknown;
  answer_due_at: string | null;
  look_again_at: string | null;
  coach_id: number | null;
  handling_administration_id: number | null;
  administration: string | null;
  administration_en: string | null;
}

interface EntryRow extends Pick<MailEntry, 'actor' | 'words' | 'reason'> {
  origin: Stage | null;
  goal: Stage;
  rest: string | null;
}

/** What mails need to know, each in one lean query. */
export const createReading = (strapi: Core.Strapi) => {
  const rows = <T>(query: string, ...bindings: unknown[]): Promise<T[]> =>
    rawRows<T>(strapi.db.connection, query, bindings);

  return {
    async idea(id: string): Promise<MailIdea | null> {
      const [row] = await rows<IdeaRow>(
        `SELECT i.document_id, i.reference, i.title, i.language, i.stage, i.first_answer_at,
            i.answer_due_at, i.look_again_at, i.coach_id,
            i.handling_administration_id, a.name AS administration,
            a.name_en AS administration_en
          FROM idl_ideas i LEFT JOIN idl_administrations a ON a.id = i.handling_administration_id
          WHERE i.document_id = ?`,
        id,
      );
      if (!row) return null;
      const { administration: name, administration_en: nameEn } = row;
      return {
        id: row.document_id,
        reference: row.reference,
        title: row.title,
        language: row.language,
        stage: row.stage,
        isAnswered: row.first_answer_at !== null,
        dueAt: toDay(row.answer_due_at),
        lookAgainAt: toDay(row.look_again_at),
        administration: (row.language === 'en' ? nameEn || name : name) ?? '',
        administrationId: row.handling_administration_id,
        coach: row.coach_id,
      };
    },

    async entry(idea: string, position: number): Promise<MailEntry | null> {
      const [row] = await rows<EntryRow>(
        `SELECT actor_role AS actor, from_stage AS origin, to_stage AS goal, words, reason,
            look_again_at AS rest FROM idl_journey_entries
          WHERE idea_document_id = ? AND position = ?`,
        idea,
        position,
      );
      if (!row) return null;
      const { actor, origin: from, goal: to, words, reason, rest } = row;
      return { actor, from, to, words: words || null, reason, lookAgainAt: toDay(rest) };
    },

    async message(id: string): Promise<string | null> {
      const [row] = await rows<{ text: string }>(
        'SELECT text FROM idl_messages WHERE document_id = ?',
        id,
      );
      return row?.text ?? null;
    },

    /** Null when the user has gone or may not log in. */
    async user(id: number): Promise<MailUser | null> {
      const [row] = await rows<{ email: string; prefered_language: string | null }>(
        `SELECT email, prefered_language FROM admin_users
          WHERE id = ? AND is_active = ? AND (blocked IS NULL OR blocked = ?)`,
        id,
        true,
        false,
      );
      if (!row) return null;
      return { id, email: row.email, language: row.prefered_language === 'en' ? 'en' : 'sv' };
    },
  };
};

export type Reading = ReturnType<typeof createReading>;
