import type { Core } from '@strapi/strapi';
import type { Traces } from '../identity/givers';
import { getService } from '../services';
import { withoutPerson } from './erasing';
import { folded, personWords } from './person-words';
import type { FoundIdea } from './found-idea';
import { covers, type Scope } from './scope';

/** What a list or a search shows of an idea. */
interface Listed {
  document_id: string;
  title: string;
  handling_administration_id: number | null;
}
export interface Searched extends Listed {
  problem: string;
  reference: string;
}

/**
 * Ideas for those who must not see who wrote, such as an assessor: what is known of the giver is taken
 * out of what was written, as it is when the giver asks to be forgotten.
 */
export const createUnnamed = (strapi: Core.Strapi) => {
  const tracesOf = (rows: Listed[], scope: Scope): Promise<Map<string, Traces[]>> =>
    getService(strapi, 'identity').tracesOfIdeas(
      rows
        .filter((row) => scope !== null && !covers(scope.signed, row.handling_administration_id))
        .map(({ document_id: id }) => id),
    );

  return {
    /** An idea, whole, without its giver in the texts. */
    async unnamed(idea: FoundIdea): Promise<FoundIdea> {
      const traces = (await getService(strapi, 'identity').tracesOfIdeas([idea.id])).get(idea.id);
      if (!traces) return idea;
      const clean = <T extends string | null>(text: T): T =>
        text === null ? text : (withoutPerson(text, traces) as T);
      return {
        ...idea,
        title: clean(idea.title),
        problem: clean(idea.problem),
        proposal: clean(idea.proposal),
        targetGroupsOther: clean(idea.targetGroupsOther),
        equalityHow: clean(idea.equalityHow),
        journey: idea.journey.map((entry) => ({ ...entry, words: clean(entry.words) })),
      };
    },

    /** Rows with the titles that somebody of this scope may read. */
    async withTitles<Row extends Listed>(rows: Row[], scope: Scope): Promise<Row[]> {
      const traces = await tracesOf(rows, scope);
      return rows.map((row) => {
        const known = traces.get(row.document_id);
        return known ? { ...row, title: withoutPerson(row.title, known) } : row;
      });
    },

    /** Which of the rows that have `search` in them have it only in what somebody of this scope may not read. */
    async foundByName(rows: Searched[], search: string, scope: Scope): Promise<string[]> {
      const traces = await tracesOf(rows, scope);
      const isHidden = ({ document_id: id, title, problem, reference }: Searched): boolean => {
        const known = traces.get(id);
        return (
          known !== undefined &&
          mayTouch(search, known) &&
          ![reference, withoutPerson(title, known), withoutPerson(problem, known)].some((text) =>
            folded(text).includes(folded(search)),
          )
        );
      };
      return rows.filter(isHidden).map(({ document_id: id }) => id);
    },
  };
};

/** Whether words have two letters in a row with a name: else nothing of it is why they were found. */
const mayTouch = (search: string, traces: Traces[]): boolean => {
  const { whole, parts, guessed } = personWords(traces);
  const names = [...whole, ...parts, ...guessed].map(folded);
  const text = folded(search);
  return [...text.slice(1)].some((_, index) =>
    names.some((name) => name.includes(text.slice(index, index + 2))),
  );
};
