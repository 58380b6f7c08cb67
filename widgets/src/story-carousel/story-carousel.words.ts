import type { Dictionary } from '../core/words.ts';

const sv = {
  heading: 'Goda exempel',
  all: 'Alla goda exempel',
  carousel: 'karusell',
  slide: 'exempel',
  previous: 'Föregående exempel',
  next: 'Nästa exempel',
  choose: 'Välj exempel',
  position: (at: number, of: number) => `${at} av ${of}`,
  show: (at: number, title: string) => `Visa exempel ${at}: ${title}`,
  shown: (at: number, of: number, title: string) => `Exempel ${at} av ${of}: ${title}`,
  read: 'Läs hur de gjorde',
  loading: 'Hämtar exempel',
  failed: 'Exemplen kunde inte hämtas',
  emptyTitle: 'Det första exemplet är på väg',
  emptyText: 'När en pilot har gett resultat berättar vi om den här.',
};

const en: typeof sv = {
  heading: 'Success stories',
  all: 'All success stories',
  carousel: 'carousel',
  slide: 'story',
  previous: 'Previous story',
  next: 'Next story',
  choose: 'Choose a story',
  position: (at, of) => `${at} of ${of}`,
  show: (at, title) => `Show story ${at}: ${title}`,
  shown: (at, of, title) => `Story ${at} of ${of}: ${title}`,
  read: 'Read how they did it',
  loading: 'Fetching stories',
  failed: 'The stories could not be fetched',
  emptyTitle: 'The first story is on its way',
  emptyText: 'When a pilot has shown results, we will tell you about it here.',
};

export const storyCarouselWords: Dictionary<typeof sv> = { sv, en };
export type StoryCarouselWords = typeof sv;
