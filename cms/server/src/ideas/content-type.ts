import { managerInformedAnswers, nameVisibilities, yesNoUnknown } from '../../../contracts/ideas';
import { closeReasons, referralTargets, stages } from '../../../contracts/journey';
import { languages } from '../../../contracts/primitives';

const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};
const choice = (values: readonly string[], rest: object = {}) => ({
  type: 'enumeration' as const,
  enum: [...values],
  ...rest,
});
/** A foreign key on the idea's own row: one insert writes it, no join table to follow. */
const one = (target: string) => ({
  type: 'relation' as const,
  relation: 'manyToOne' as const,
  target,
  useJoinTable: false,
});

const attributes = {
  /** Idénummer, `IDE-2026-0112`. */
  reference: { type: 'string' as const, required: true },
  /** SHA-256 of the Kvittokod, hexadecimal; the code itself is never stored. */
  receiptHash: { type: 'string' as const, private: true },
  title: { type: 'string' as const, required: true },
  problem: { type: 'text' as const, required: true },
  proposal: { type: 'text' as const },
  targetGroups: {
    type: 'relation' as const,
    relation: 'manyToMany' as const,
    target: 'plugin::idesluss.target-group',
  },
  targetGroupsOther: { type: 'string' as const },
  equalityAffected: choice(yesNoUnknown.options),
  equalityHow: { type: 'text' as const },
  elsewhere: choice(yesNoUnknown.options),
  challenge: one('plugin::idesluss.challenge'),
  extraAnswers: { type: 'json' as const },
  /** Subset of `helpWantedKinds` in the contract. */
  helpWanted: { type: 'json' as const },
  wantsToParticipate: { type: 'boolean' as const, default: false },
  administration: one('plugin::idesluss.administration'),
  handlingAdministration: one('plugin::idesluss.administration'),
  nameVisibility: choice(nameVisibilities, { default: 'handlers_only', required: true }),
  managerInformed: choice(managerInformedAnswers),
  language: choice(languages, { default: 'sv', required: true }),
  /** Hides the idea from everybody but its handlers until it is cleared. */
  mayBeInvention: { type: 'boolean' as const, default: false },
  stage: choice(stages, { default: 'submitted', required: true }),
  stageSince: { type: 'datetime' as const, required: true },
  submittedAt: { type: 'datetime' as const, required: true },
  coach: one('admin::user'),
  answerDueAt: { type: 'date' as const },
  firstAnswerAt: { type: 'datetime' as const },
  lookAgainAt: { type: 'date' as const },
  supportCount: { type: 'integer' as const, default: 0 },
  commentCount: { type: 'integer' as const, default: 0 },
  attachmentCount: { type: 'integer' as const, default: 0 },
  /** Rises with every change by a handler: two never overwrite each other. */
  version: { type: 'integer' as const, default: 0 },
  /** A handler has asked something that the giver has not replied to. */
  questionWaits: { type: 'boolean' as const, default: false },
  /** The giver has written something that no handler has answered. */
  giverWrote: { type: 'boolean' as const, default: false },
  /** "Det var värt att lämna min idé", 1–5. */
  rating: { type: 'integer' as const, min: 1, max: 5 },
  duplicateOf: one('plugin::idesluss.idea'),
  published: { type: 'boolean' as const, default: false },
  outcome: { type: 'text' as const },
  outcomeReason: choice(closeReasons),
  referredTo: choice(referralTargets),
  registryNumber: { type: 'string' as const },
  registeredAt: { type: 'datetime' as const },
  recordState: choice(['working_material', 'received', 'registered', 'disposed'], {
    default: 'received',
  }),
};

/**
 * An idea as its giver sent it. Who sent it is sealed in a table of its own; the content manager,
 * which would bypass the journey's rules, does not show it.
 */
export const idea = {
  schema: {
    kind: 'collectionType' as const,
    collectionName: 'idl_ideas',
    info: { singularName: 'idea', pluralName: 'ideas', displayName: 'Idé' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    /** Nor does it come along, or can it be searched by, where a story names its ideas. */
    config: {
      attributes: Object.fromEntries(
        Object.keys(attributes).map((name) => [name, { hidden: true }]),
      ),
    },
    attributes,
    indexes: [
      { name: 'idl_ideas_reference', type: 'unique', columns: ['reference'] },
      { name: 'idl_ideas_receipt_hash', type: 'unique', columns: ['receipt_hash'] },
      { name: 'idl_ideas_document_id', type: 'unique', columns: ['document_id'] },
      { name: 'idl_ideas_stage', columns: ['stage', 'submitted_at'] },
      { name: 'idl_ideas_answer', columns: ['first_answer_at', 'answer_due_at'] },
      // Never name `id` in an index: on MySQL Strapi does not see it there, and makes the index again
      // at the next change of any table. The key is the end of every index anyway.
      { name: 'idl_ideas_submitted_at', columns: ['submitted_at'] },
      { name: 'idl_ideas_look_again', columns: ['stage', 'look_again_at'] },
    ],
  },
};
