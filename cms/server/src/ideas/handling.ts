import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { sideStages, type ActorRole, type Stage } from '../../../contracts/journey';
import { ProblemError } from '../http/problems';
import { stockholmDay } from '../http/stockholm';
import type { NewEntry } from '../journey/service';
import { detailFaults, findMove, type MoveDetails } from '../journey/rules';
import { getService } from '../services';
import { inTransaction, rawRows, type Transaction } from '../sql';
import { within, type Scope } from './scope';
import { sentAgain } from './sent-again';

/** Who acts: a role in the journey, and for a handler the CMS user. */
export interface Actor {
  role: ActorRole;
  user?: number;
  /** Whose ideas a handler may touch. */
  scope?: Scope;
}

/** What a change begins from. */
interface Standing {
  id: number;
  document_id: string;
  stage: Stage;
  version: number | null;
  first_answer_at: unknown;
}

/** Changes of a row, by column. */
type Changes = Record<string, unknown>;

/**
 * Everything that happens to an idea after it was sent. Each is one transaction that locks the
 * idea's row first, so that two handlers, tabs or instances come one after the other; the second is
 * told (409) instead of overwriting what it never saw.
 */
export const createHandling = (strapi: Core.Strapi) => {
  /** Runs `work` on an idea that nobody else can change meanwhile, and counts the change. */
  const change = async (
    documentId: string,
    actor: Actor,
    seenVersion: number | undefined,
    work: (trx: Transaction, idea: Standing) => Promise<Changes>,
    now: Date,
  ): Promise<void> => {
    await inTransaction(strapi, async (trx) => {
      await trx.raw(
        'UPDATE idl_ideas SET version = COALESCE(version, 0) + 1 WHERE document_id = ?',
        [documentId],
      );
      const mine = within(actor.scope ?? null);
      const [idea] = await rawRows<Standing>(
        trx,
        `SELECT i.id, i.document_id, i.stage, i.version, i.first_answer_at FROM idl_ideas i
          WHERE ${['i.document_id = ?', ...mine.map(([sql]) => sql)].join(' AND ')}`,
        [documentId, ...mine.flatMap(([, ...values]) => values)],
      );
      if (!idea) throw new ProblemError('not-found');
      if (seenVersion !== undefined && Number(idea.version) - 1 !== seenVersion) {
        throw new ProblemError('changed-meanwhile');
      }
      const changes = await work(trx, idea);
      await trx('idl_ideas')
        .where({ id: idea.id })
        .update({ ...changes, updated_at: now });
    });
  };

  const log = async (
    trx: Transaction,
    idea: Standing,
    entry: Omit<NewEntry, 'ideaDocumentId' | 'position' | 'from'>,
  ): Promise<number> => {
    const [last] = await rawRows<{ position: number }>(
      trx,
      'SELECT MAX(position) AS position FROM idl_journey_entries WHERE idea_document_id = ?',
      [idea.document_id],
    );
    const position = Number(last?.position ?? 0) + 1;
    await getService(strapi, 'journey').append(trx, {
      ideaDocumentId: idea.document_id,
      position,
      from: idea.stage,
      ...entry,
    });
    return position;
  };

  return {
    /** Moves an idea, if the table of transitions has it and nothing that it needs is missing. */
    move: (
      documentId: string,
      move: MoveDetails & { to: Stage; version?: number },
      actor: Actor,
      now = new Date(),
    ): Promise<void> =>
      change(
        documentId,
        actor,
        move.version,
        async (trx, idea) => {
          const transition = findMove(idea.stage, move.to, actor.role);
          if (!transition) throw new ProblemError('move-not-allowed');
          const faults = detailFaults(transition, move, stockholmDay(now));
          if (faults.length > 0) throw new ProblemError('invalid-body', faults);
          const position = await log(trx, idea, {
            actor: actor.role,
            to: move.to,
            words: move.words ?? null,
            reason: move.reason ?? move.referredTo ?? null,
            lookAgainAt: move.lookAgainAt ?? null,
            at: now,
          });
          const fact = { idea: idea.document_id, entry: position };
          await getService(strapi, 'outbox').tell(trx, 'idea.moved', fact, now);
          const isSentAgain = actor.role === 'giver' && move.to === 'submitted';
          return {
            stage: move.to,
            stage_since: now,
            look_again_at: move.lookAgainAt ?? null,
            outcome: move.to === 'closed' || move.to === 'referred' ? (move.words ?? null) : null,
            outcome_reason: move.reason ?? null,
            referred_to: move.referredTo ?? null,
            ...silenced(move.to),
            ...answered(idea, actor, move.words, now),
            ...(isSentAgain ? await sentAgain(strapi, trx, idea, move.words, now) : {}),
          };
        },
        now,
      ),

    /** Says something: a handler's answer or question, or the giver's reply. */
    say: (
      documentId: string,
      said: { words: string; isQuestion?: boolean; attachments?: string[]; version?: number },
      actor: Actor,
      now = new Date(),
    ): Promise<void> =>
      change(
        documentId,
        actor,
        said.version,
        async (trx, idea) => {
          const fromGiver = actor.role === 'giver';
          // Who has taken an idea back says no more of it, and is asked nothing.
          if (idea.stage === 'withdrawn' && (fromGiver || said.isQuestion)) {
            throw new ProblemError('move-not-allowed');
          }
          const message = createId();
          await trx('idl_messages').insert({
            document_id: message,
            idea_document_id: documentId,
            at: now,
            sender: fromGiver ? 'giver' : 'handler',
            user_id: actor.user ?? null,
            text: said.words,
            is_question: !fromGiver && (said.isQuestion ?? false),
          });
          const added = said.attachments?.length
            ? await getService(strapi, 'attachments').attachMore(
                trx,
                documentId,
                said.attachments,
                now,
              )
            : null;
          if (!fromGiver) {
            await log(trx, idea, { actor: actor.role, to: idea.stage, words: said.words, at: now });
          }
          const topic = fromGiver
            ? 'idea.replied'
            : said.isQuestion
              ? 'idea.asked'
              : 'idea.answered';
          await getService(strapi, 'outbox').tell(trx, topic, { idea: documentId, message }, now);
          return {
            question_waits: !fromGiver && (said.isQuestion ?? false),
            giver_wrote: fromGiver,
            ...(added === null ? {} : { attachment_count: added }),
            ...answered(idea, actor, said.words, now),
          };
        },
        now,
      ),

    /** Says who answers, and which administration it is for. */
    assign: (
      documentId: string,
      to: { coach: number | null; administrationId?: number; version?: number },
      actor: Actor,
      now = new Date(),
    ): Promise<void> =>
      change(
        documentId,
        actor,
        to.version,
        async (trx) => {
          await getService(strapi, 'outbox').tell(trx, 'idea.assigned', { idea: documentId }, now);
          return {
            coach_id: to.coach,
            ...(to.administrationId === undefined
              ? {}
              : { handling_administration_id: to.administrationId }),
          };
        },
        now,
      ),

    /** A note that only handlers read: it changes nothing that somebody could overwrite. */
    note: async (
      documentId: string,
      text: string,
      actor: Actor & { user: number },
      now = new Date(),
    ): Promise<void> => {
      await inTransaction(strapi, async (trx) => {
        const mine = within(actor.scope ?? null);
        const [idea] = await rawRows<{ id: number }>(
          trx,
          `SELECT i.id FROM idl_ideas i
            WHERE ${['i.document_id = ?', ...mine.map(([sql]) => sql)].join(' AND ')}`,
          [documentId, ...mine.flatMap(([, ...values]) => values)],
        );
        if (!idea) throw new ProblemError('not-found');
        await trx('idl_notes').insert({
          document_id: createId(),
          idea_document_id: documentId,
          at: now,
          user_id: actor.user,
          text,
        });
      });
    },

    /** Marks an idea as a possible invention, or clears it. */
    markInvention: (
      documentId: string,
      { mayBeInvention, version }: { mayBeInvention: boolean; version?: number },
      actor: Actor,
      now = new Date(),
    ): Promise<void> =>
      change(
        documentId,
        actor,
        version,
        () => Promise.resolve({ may_be_invention: mayBeInvention }),
        now,
      ),

    change,
  };
};

/** Nobody waits for words about an idea that rests or has ended; of one taken back there is no more to say. */
const silenced = (to: Stage): Changes => ({
  ...(to === 'implemented' || sideStages.some((side) => side === to)
    ? { question_waits: false }
    : {}),
  ...(to === 'withdrawn' ? { giver_wrote: false } : {}),
});

/** A handler's first words to the giver keep the promise. */
const answered = (idea: Standing, actor: Actor, words: string | undefined, now: Date): Changes => {
  const isHandler = actor.role !== 'giver' && actor.role !== 'system';
  if (!isHandler || !words) return {};
  return { giver_wrote: false, ...(idea.first_answer_at === null ? { first_answer_at: now } : {}) };
};
