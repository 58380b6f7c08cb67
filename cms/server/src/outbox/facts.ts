/**
 * Facts that must not be missed: what happened, told in the transaction of its cause. A payload
 * holds ids only: no personal data, no receipt code, no text of an idea.
 *
 * `idea` is a documentId; `entry` is a position in the idea's journey; `message` and `code` are the
 * ids of rows, as text; `user` is the id of a CMS user.
 */
export interface Facts {
  'idea.submitted': { idea: string; reference: string; administration: string };
  'idea.moved': { idea: string; entry: number };
  'idea.answered': { idea: string; message: string };
  'idea.asked': { idea: string; message: string };
  'idea.replied': { idea: string; message: string };
  'idea.assigned': { idea: string };
  'idea.deidentified': { idea: string };
  'identity.code-requested': { code: string };
  /** The next working day is the last of the promised first answer. */
  'promise.due-soon': { idea: string };
  'promise.late': { idea: string };
  /** The day to look at a parked idea again has come. */
  'idea.look-again': { idea: string };
  /** A week has begun, and this CMS user has ideas that wait. */
  'digest.due': { user: number };
}

export type Topic = keyof Facts;

/** A fact as it was told. */
export interface Fact<Told extends Topic = Topic> {
  id: number;
  topic: Told;
  payload: Facts[Told];
  at: Date;
}
