import type { Administration } from '../../../../cms/contracts/administrations';
import type { IdeaReceipt } from '../../../../cms/contracts/ideas';
import type { Story, StorySummary } from '../../../../cms/contracts/stories';
import type { Term } from '../../../../cms/contracts/vocabulary';

export const api = 'https://cms.storstad.example';

const id = (end: string) => `a1b2c3d4e5f6g7h8i9j0${end}`;

export const summary = (
  slug: string,
  title: string,
  more: Partial<StorySummary> = {},
): StorySummary => ({
  id: id(slug),
  slug,
  language: 'sv',
  title,
  ingress: 'Tolv kök i äldreomsorgen började väga maten som kastas.',
  image: null,
  effect: { number: '-38', unit: '%', text: 'matsvinn i 12 kök', source: 'Egen mätning' },
  administrations: [{ id: id('adm'), slug: 'aldreforvaltningen', name: 'Äldreförvaltningen' }],
  targetGroups: [{ id: id('tgt'), slug: 'aldre', name: 'Äldre' }],
  themes: [],
  datePublished: '2026-11-09',
  url: `${api}/idesluss/stories/${slug}`,
  ...more,
});

export const story = (more: Partial<Story> = {}): Story => ({
  ...summary('koken', 'Köken som vägde sig till mindre svinn'),
  need: 'Var femte portion kom tillbaka orörd.',
  approach: 'Kockar och boende ritade matens väg.\n\nSedan prövade vi en sak åt gången.',
  results: 'Svinnet minskade med 38 procent.',
  longTermEffects: null,
  whatDidNotWork: 'En app var onödig.',
  conditions: null,
  howToCopy: 'Låna en våg av oss.',
  equality: 'Kvinnor och män åt olika mycket.',
  quotes: [{ text: '”Vi slutade gissa.”', person: 'Mirja Halonen, kock' }],
  contact: {
    name: 'Leyla Demir',
    role: 'Utvecklare',
    email: 'leyla@storstad.example',
    phone: '08-123 456 78',
  },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Papper fungerade bättre.' }] }],
  languages: [
    { language: 'sv', slug: 'koken', url: `${api}/idesluss/stories/koken` },
    { language: 'en', slug: 'kitchens', url: `${api}/idesluss/stories/kitchens` },
  ],
  updatedAt: '2026-11-09T10:00:00.000Z',
  ...more,
});

export const administration = (
  slug: string,
  name: string,
  more: Partial<Administration> = {},
): Administration => ({
  id: id(slug),
  slug,
  name,
  kind: 'department',
  parent: id('stad'),
  answerTime: 10,
  privacyNotice: { text: null, url: `${api}/personuppgifter` },
  whistleblowingUrl: `${api}/visselblasning`,
  ...more,
});

export const term = (slug: string, name: string): Term => ({
  id: id(slug),
  slug,
  name,
  note: null,
});

export const receipt = (more: Partial<IdeaReceipt> = {}): IdeaReceipt => ({
  id: id('idea'),
  reference: 'IDE-2026-0418',
  receiptCode: 'K7QD-2M9X-TT4P-8WRC',
  stage: 'submitted',
  submittedAt: '2026-11-23T09:42:00.000Z',
  answerDueAt: '2026-12-07',
  answerTime: 10,
  administration: { id: id('utb'), slug: 'utbildning', name: 'Utbildningsförvaltningen' },
  warnings: [],
  ...more,
});
