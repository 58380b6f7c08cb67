import type { GiverIdea, GiverIdeaSummary } from '../../../../cms/contracts/giver';
import type { JourneyDescription } from '../../../../cms/contracts/journey-description';

export const giverSummary = (more: Partial<GiverIdeaSummary> = {}): GiverIdeaSummary => ({
  id: 'a1b2c3d4e5f6g7h8i9j0idea',
  reference: 'IDE-2026-0418',
  title: 'Checka in barnen på en skärm i hallen',
  stage: 'reviewing',
  stageSince: '2026-11-25T09:00:00.000Z',
  submittedAt: '2026-11-23T09:42:00.000Z',
  answerDueAt: '2026-12-07',
  firstAnswerAt: '2026-11-25T09:00:00.000Z',
  administration: {
    id: 'a1b2c3d4e5f6g7h8i9j0utb',
    slug: 'utbildning',
    name: 'Utbildningsförvaltningen',
  },
  questionWaits: true,
  latestAnswer: {
    at: '2026-11-26T10:00:00.000Z',
    text: 'Kan vi ses en morgon på Lönnen och titta på lämningen tillsammans?',
  },
  ...more,
});

export const giverIdea = (more: Partial<GiverIdea> = {}): GiverIdea => ({
  ...giverSummary(),
  problem: 'På morgonen köar föräldrar för att pricka av barnet på en papperslista.',
  proposal: 'En skärm i hallen.',
  coach: { name: 'Karin Åström' },
  journey: [
    {
      at: '2026-11-23T09:42:00.000Z',
      actor: 'giver',
      from: null,
      to: 'submitted',
      words: null,
    },
    {
      at: '2026-11-25T09:00:00.000Z',
      actor: 'coach',
      from: 'submitted',
      to: 'reviewing',
      words: 'Tack! Det här känner många igen.',
    },
  ],
  messages: [
    {
      id: 'm1',
      at: '2026-11-25T09:00:00.000Z',
      from: 'handler',
      text: 'Tack! Det här känner många igen.',
      isQuestion: false,
    },
    {
      id: 'm2',
      at: '2026-11-26T10:00:00.000Z',
      from: 'handler',
      text: 'Kan vi ses en morgon på Lönnen och titta på lämningen tillsammans?',
      isQuestion: true,
    },
  ],
  attachments: [{ id: 'f1', name: 'hallen.jpg', type: 'image/jpeg', size: 120_000 }],
  reason: null,
  referredTo: null,
  lookAgainAt: null,
  may: { write: true, withdraw: true, reopen: false, deidentify: true, rate: false },
  rating: null,
  identified: true,
  ...more,
});

export const journeyDescription = (): JourneyDescription => ({
  stages: [
    { key: 'submitted', kind: 'main', label: 'Inskickad' },
    { key: 'reviewing', kind: 'main', label: 'Under granskning' },
    { key: 'developing', kind: 'main', label: 'Utvecklas' },
    { key: 'piloting', kind: 'main', label: 'Pilot' },
    { key: 'implemented', kind: 'main', label: 'Införd' },
    { key: 'parked', kind: 'side', label: 'Vilar' },
    { key: 'referred', kind: 'side', label: 'Hänvisad' },
    { key: 'closed', kind: 'side', label: 'Avslutad' },
    { key: 'withdrawn', kind: 'side', label: 'Återtagen' },
  ],
  transitions: [],
  closeReasons: [{ key: 'already_exists', label: 'Det finns redan' }],
  referralTargets: [
    { key: 'it', label: 'It' },
    { key: 'hr_or_safety_representative', label: 'HR eller skyddsombud' },
  ],
});
