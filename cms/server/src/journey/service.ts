import type { Core } from '@strapi/strapi';
import type { ActorRole, JourneyEntry, Stage } from '../../../contracts/journey';
import type { JourneyDescription } from '../../../contracts/journey-description';
import type { Language } from '../../../contracts/primitives';
import {
  stageLabels,
  type StageLabels,
  type StageLabelSettings,
} from '../../../contracts/administration-settings';
import { stockholmDay } from '../http/stockholm';
import { saveIfSeen, versionOf } from '../saving';
import { rawRows, rewriteTexts, toInstant, type Transaction } from '../sql';
import { addressed } from './addressed';
import { describeJourney } from './describe';
import { createWorkingDays } from './working-days';

export interface NewEntry {
  ideaDocumentId: string;
  position: number;
  at: Date;
  actor: ActorRole;
  from: Stage | null;
  to: Stage;
  words?: string | null;
  reason?: string | null;
  lookAgainAt?: string | null;
}

interface EntryRow {
  at: unknown;
  actor_role: ActorRole;
  from_stage: Stage | null;
  to_stage: Stage;
  words: string | null;
}

const labelKey = { type: 'plugin', name: 'idesluss', key: 'labels' } as const;

export const createJourney = ({ strapi }: { strapi: Core.Strapi }) => {
  const workingDays = createWorkingDays();
  const ownLabels = async (): Promise<StageLabels> => {
    const kept = stageLabels.safeParse((await strapi.store.get(labelKey)) ?? {});
    return kept.success ? kept.data : {};
  };
  return {
    /** Adds to the log, in the transaction of what happened. */
    async append(trx: Transaction, entry: NewEntry): Promise<void> {
      await trx('idl_journey_entries').insert({
        idea_document_id: entry.ideaDocumentId,
        position: entry.position,
        at: entry.at,
        actor_role: entry.actor,
        from_stage: entry.from,
        to_stage: entry.to,
        words: entry.words ?? null,
        reason: entry.reason ?? null,
        look_again_at: entry.lookAgainAt ?? null,
      });
    },

    /** Takes something out of what was said: a person who is to be forgotten, or what a handler masks. */
    rewriteWords: (
      trx: Transaction,
      ideaDocumentId: string,
      rewrite: (words: string) => string,
    ): Promise<void> =>
      rewriteTexts(trx, { table: 'idl_journey_entries', column: 'words', ideaDocumentId }, rewrite),

    /** What happened to an idea, in order; with what the giver is called by only when the giver reads. */
    async entries(ideaDocumentId: string, giver: string | null = null): Promise<JourneyEntry[]> {
      const rows = await rawRows<EntryRow>(
        strapi.db.connection,
        `SELECT at, actor_role, from_stage, to_stage, words FROM idl_journey_entries
          WHERE idea_document_id = ? ORDER BY position`,
        [ideaDocumentId],
      );
      return rows.map((row) => ({
        at: toInstant(row.at) ?? '',
        actor: row.actor_role,
        from: row.from_stage,
        to: row.to_stage,
        words: row.words ? spoken(row, giver) : null,
      }));
    },

    /** Stages, moves and words as this installation says them. */
    async describe(language: Language): Promise<JourneyDescription> {
      return describeJourney(language, await ownLabels());
    },

    /** The installation's own names of stages. */
    async labelSettings(): Promise<StageLabelSettings> {
      const labels = await ownLabels();
      return { version: versionOf(labels), ...labels };
    },

    async saveLabels({ version, ...value }: StageLabelSettings): Promise<void> {
      await saveIfSeen(strapi, 'labels', version, {
        read: ownLabels,
        write: async () => {
          await strapi.store.set({ ...labelKey, value });
        },
      });
    },

    /** The promised day of the first answer, `days` Swedish working days after the day of sending. */
    answerDueAt: (submittedAt: Date, days: number): string =>
      workingDays.add(stockholmDay(submittedAt), days),

    isWorkingDay: (day: string): boolean => workingDays.isWorkingDay(day),

    /** How a promise stands today: working days past it, or left of it (0 on the day itself). */
    promise(dueAt: string, today: string): { daysLate: number; daysLeft: number | null } {
      if (today <= dueAt) return { daysLate: 0, daysLeft: workingDays.between(today, dueAt) };
      return { daysLate: Math.max(1, workingDays.between(dueAt, today)), daysLeft: null };
    },
  };
};

const spoken = ({ actor_role: actor, words }: EntryRow, giver: string | null): string =>
  actor === 'giver' ? (words ?? '') : addressed(words ?? '', giver);

declare module '../services' {
  interface Services {
    journey: ReturnType<typeof createJourney>;
  }
}
