import { defineElement } from '../core/define.ts';
import { StoryCarousel } from './story-carousel.ts';

export const define = (prefix = 'idesluss'): void =>
  defineElement(prefix, 'story-carousel', StoryCarousel);
