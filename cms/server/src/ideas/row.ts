import type { DeskIdea } from '../../../contracts/desk';

/** An idea as its table has it, with the names of what it points to. */
export interface IdeaRow {
  id: number;
  document_id: string;
  reference: string;
  title: string;
  problem: string;
  proposal: string | null;
  target_groups_other: string | null;
  equality_affected: DeskIdea['equalityAffected'];
  equality_how: string | null;
  elsewhere: DeskIdea['elsewhere'];
  help_wanted: unknown;
  wants_to_participate: unknown;
  name_visibility: DeskIdea['nameVisibility'];
  manager_informed: DeskIdea['managerInformed'];
  may_be_invention: unknown;
  language: DeskIdea['language'];
  stage: DeskIdea['stage'];
  stage_since: unknown;
  submitted_at: unknown;
  answer_due_at: string | null;
  first_answer_at: unknown;
  attachment_count: number;
  version: number | null;
  question_waits: unknown;
  giver_wrote: unknown;
  rating: number | null;
  look_again_at: string | null;
  outcome_reason: DeskIdea['reason'];
  referred_to: DeskIdea['referredTo'];
  coach_id: number | null;
  handling_administration_id: number | null;
  coach_firstname: string | null;
  coach_lastname: string | null;
  administration_document_id: string;
  administration_slug: string;
  administration_name: string;
  challenge_document_id: string | null;
  challenge_title: string | null;
}
