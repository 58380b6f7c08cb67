import type { Core } from '@strapi/strapi';
import type { DeskIdeaQuery } from '../../../cms/contracts/desk';
import type { Stage } from '../../../cms/contracts/journey';
import { rawRows, toDay } from '../../../cms/server/src/sql';

/** What the desk's lists go by, of one idea. */
export interface ListedIdea {
  id: number;
  documentId: string;
  reference: string;
  title: string;
  problem: string;
  administration: { id: string; slug: string };
  stage: Stage;
  isAnswered: boolean;
  dueAt: string;
  lookAgainAt: string | null;
  questionWaits: boolean;
  giverWrote: boolean;
  coach: number | null;
  mayBeInvention: boolean;
}

type Row = Record<'document_id' | 'reference' | 'title' | 'problem' | 'slug' | 'owner', string> & {
  id: number;
  stage: Stage;
  first_answer_at: unknown;
  answer_due_at: string;
  look_again_at: string | null;
  question_waits: unknown;
  giver_wrote: unknown;
  coach_id: number | null;
  may_be_invention: unknown;
};

/** All ideas there are, whoever may see them. */
export const allIdeas = async (strapi: Core.Strapi): Promise<ListedIdea[]> => {
  const rows = await rawRows<Row>(
    strapi.db.connection,
    `SELECT i.*, a.slug, a.document_id AS owner FROM idl_ideas i
      JOIN idl_administrations a ON a.id = i.handling_administration_id`,
  );
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    reference: row.reference,
    title: row.title,
    problem: row.problem,
    administration: { id: row.owner, slug: row.slug },
    stage: row.stage,
    isAnswered: row.first_answer_at !== null,
    dueAt: toDay(row.answer_due_at) ?? '',
    lookAgainAt: toDay(row.look_again_at),
    questionWaits: Boolean(row.question_waits),
    giverWrote: Boolean(row.giver_wrote),
    coach: row.coach_id,
    mayBeInvention: Boolean(row.may_be_invention),
  }));
};

const onTheWay: Stage[] = ['submitted', 'reviewing', 'developing', 'piloting'];

/** Whether an idea waits in each of the ways that the desk counts. */
export const waits = (
  idea: ListedIdea,
  today: string,
): Record<NonNullable<DeskIdeaQuery['waiting']>, boolean> => {
  const toAnswer = !idea.isAnswered && onTheWay.includes(idea.stage);
  return {
    to_answer: toAnswer,
    late: toAnswer && idea.dueAt < today,
    replied: idea.giverWrote,
    giver: idea.questionWaits,
    look_again: idea.stage === 'parked' && idea.lookAgainAt !== null && idea.lookAgainAt <= today,
  };
};

/** The ideas that a query should find, in its order. */
export const wanted = (
  ideas: ListedIdea[],
  { stage, administration, waiting, coach, search, order }: DeskIdeaQuery,
  today: string,
): ListedIdea[] =>
  ideas
    .filter(
      (idea) =>
        (stage === undefined || idea.stage === stage) &&
        (administration === undefined ||
          [idea.administration.id, idea.administration.slug].includes(administration)) &&
        (waiting === undefined || waits(idea, today)[waiting]) &&
        (coach === undefined || String(idea.coach ?? 'none') === coach) &&
        (search === undefined ||
          [idea.title, idea.problem, idea.reference].some((text) =>
            text.toLowerCase().includes(search.toLowerCase()),
          )),
    )
    .toSorted((a, b) =>
      order === 'most_urgent' ? a.dueAt.localeCompare(b.dueAt) || a.id - b.id : b.id - a.id,
    );
