import type { Core } from '@strapi/strapi';
import type { Stage } from '../../../cms/contracts/journey';
import { fromJson } from '../../../cms/server/src/sql';
import type { Admin } from './admin';
import { createGiver, receipt } from './giver';
import type { Client } from './client';
import type { Handler, IdeaState, Step } from './journey-model';

interface IdeaRow {
  stage: Stage;
  version: number;
  first_answer_at: unknown;
  giver_wrote: unknown;
  question_waits: unknown;
  look_again_at: string | null;
  outcome_reason: IdeaState['reason'];
  referred_to: IdeaState['referredTo'];
  rating: number | null;
  may_be_invention: unknown;
}
interface EntryRow {
  position: number;
  actor_role: IdeaState['log'][number]['actor'];
  from_stage: Stage | null;
  to_stage: Stage;
  words: string | null;
  reason: string | null;
}
interface MessageRow {
  sender: 'giver' | 'handler';
  text: string;
  is_question: unknown;
}
interface FactRow {
  topic: string;
  payload: unknown;
}

/** An idea that somebody walks with, and its giver's key to it. */
export interface Walked {
  id: string;
  code: string;
}

/** How an idea stands in the tables. */
export const stateOf = async (strapi: Core.Strapi, id: string): Promise<IdeaState> => {
  const sql = strapi.db.connection;
  const row = (await sql('idl_ideas').where({ document_id: id }).first()) as IdeaRow;
  const ofIdea = { idea_document_id: id };
  // In the order of writing: whether the positions follow it is what is to be shown.
  const entries = (await sql('idl_journey_entries')
    .where(ofIdea)
    .orderBy('id')) as unknown as EntryRow[];
  const messages = (await sql('idl_messages')
    .where(ofIdea)
    .orderBy('id')) as unknown as MessageRow[];
  const facts = (await sql('idl_outbox').orderBy('id')) as unknown as FactRow[];
  return {
    stage: row.stage,
    version: Number(row.version),
    isAnswered: row.first_answer_at !== null,
    giverWrote: Boolean(row.giver_wrote),
    questionWaits: Boolean(row.question_waits),
    lookAgainAt: row.look_again_at?.slice(0, 10) ?? null,
    reason: row.outcome_reason,
    referredTo: row.referred_to,
    rating: row.rating,
    mayBeInvention: Boolean(row.may_be_invention),
    log: entries.map((entry) => ({
      position: Number(entry.position),
      actor: entry.actor_role,
      from: entry.from_stage,
      to: entry.to_stage,
      words: entry.words,
      reason: entry.reason,
    })),
    messages: messages.map((message) => ({
      from: message.sender,
      text: message.text,
      isQuestion: Boolean(message.is_question),
    })),
    told: facts
      .filter(({ payload }) => fromJson<{ idea?: string }>(payload, {}).idea === id)
      .map(({ topic }) => topic),
  };
};

/** Takes steps as those who may would: handlers by the admin's routes, the giver by the receipt. */
export const createWalker = (client: Client, admin: Admin, tokens: Record<Handler, string>) => {
  const giver = createGiver(client);
  const desk = (by: Handler, method: string, id: string, last: string, body: object) =>
    admin.send(method, `/idesluss/admin/ideas/${id}/${last}`, tokens[by], body);

  return {
    begin: async (): Promise<Walked> => giver.submit(),

    /** @param version of the idea as whoever takes the step has seen it */
    take: async ({ id, code }: Walked, step: Step, version: number) => {
      switch (step.does) {
        case 'move':
          return desk(step.by, 'POST', id, 'moves', { version, to: step.to, ...step.brings });
        case 'say':
          return desk(step.by, 'POST', id, 'messages', {
            version,
            words: step.words,
            isQuestion: step.isQuestion,
          });
        case 'assign':
          return desk(step.by, 'PUT', id, 'assignment', { version, coach: null });
        case 'mark':
          return desk(step.by, 'PUT', id, 'invention', {
            version,
            mayBeInvention: step.mayBeInvention,
          });
        case 'reply':
          return giver.say('/receipt', receipt(code), step.words);
        case 'withdraw':
          return giver.withdraw('/receipt', receipt(code), {
            ...(step.words !== null && { words: step.words }),
          });
        case 'reopen':
          return giver.reopen('/receipt', receipt(code), {
            ...(step.words !== null && { words: step.words }),
          });
        case 'rate':
          return giver.rate('/receipt', receipt(code), step.value);
      }
    },
  };
};
