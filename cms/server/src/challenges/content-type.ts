import { challengeStates } from '../../../contracts/challenges';

const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/** An open question with an owner who can decide. Not in the content manager, which would bypass its rules. */
export const challenge = {
  schema: {
    kind: 'collectionType' as const,
    collectionName: 'idl_challenges',
    info: { singularName: 'challenge', pluralName: 'challenges', displayName: 'Utmaning' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      title: { type: 'string' as const, required: true, maxLength: 120 },
      question: { type: 'text' as const, required: true },
      background: { type: 'text' as const },
      equality: { type: 'text' as const },
      targetGroups: {
        type: 'relation' as const,
        relation: 'manyToMany' as const,
        target: 'plugin::idesluss.target-group',
      },
      themes: {
        type: 'relation' as const,
        relation: 'manyToMany' as const,
        target: 'plugin::idesluss.theme',
      },
      administrations: {
        type: 'relation' as const,
        relation: 'manyToMany' as const,
        target: 'plugin::idesluss.administration',
      },
      /** The one who can decide; inside the house only. */
      owner: { type: 'string' as const },
      opensAt: { type: 'datetime' as const },
      closesAt: { type: 'datetime' as const },
      whatHappensNext: { type: 'text' as const },
      resources: { type: 'text' as const },
      criteria: { type: 'text' as const },
      focalPoints: { type: 'json' as const },
      extraQuestions: { type: 'json' as const },
      contact: { type: 'string' as const },
      state: {
        type: 'enumeration' as const,
        enum: [...challengeStates],
        default: 'proposed',
        required: true,
      },
      closingSummary: { type: 'text' as const },
    },
    indexes: [{ name: 'idl_challenges_state', columns: ['state', 'closes_at'] }],
  },
};
