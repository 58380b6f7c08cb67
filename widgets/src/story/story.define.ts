import { defineElement } from '../core/define.ts';
import { Story } from './story.ts';

export const define = (prefix = 'idesluss'): void => defineElement(prefix, 'story', Story);
