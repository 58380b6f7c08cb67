import { describe, expect, it } from 'vitest';
import { whatPublishingLacks, type StoryDraft } from './rules';

const whole: StoryDraft = {
  image: { id: 1 },
  imageAlt: 'En bänk vid sjön',
  effectNumber: '−38',
  effectText: 'matsvinn i 12 kök',
  administrations: [{ id: 1 }],
  contactName: 'Karin Ek',
};
const lacks = (change: StoryDraft) =>
  whatPublishingLacks({ ...whole, ...change }).map(({ field }) => field);

describe('a story that is to be published', () => {
  it('may be when nothing is missing', () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({ image: null, imageAlt: null })).toEqual([]);
    expect(lacks({ effectNumber: '', effectText: '' })).toEqual([]);
  });

  it.each<[string, StoryDraft, string]>([
    ['its picture described', { imageAlt: null }, 'imageAlt'],
    ['more than spaces about its picture', { imageAlt: '  ' }, 'imageAlt'],
    ['words for its headline figure', { effectText: null }, 'effectText'],
    ['an administration', { administrations: [] }, 'administrations'],
    ['an administration at all', { administrations: null }, 'administrations'],
    ['someone to ask', { contactName: ' ' }, 'contactName'],
  ])('needs %s', (_what, change, field) => {
    expect(lacks(change)).toEqual([field]);
  });

  it('needs no words for a decorative picture', () => {
    expect(lacks({ imageAlt: null, imageDecorative: true })).toEqual([]);
  });

  it('is told everything at once, in Swedish and English', () => {
    const faults = whatPublishingLacks({ image: { id: 1 }, effectNumber: '7' });
    expect(faults.map(({ field }) => field)).toEqual([
      ...['imageAlt', 'effectText', 'administrations', 'contactName'],
    ]);
    for (const { words } of faults) expect(words).toMatch(/^.+\. \/ .+\.$/);
  });
});
