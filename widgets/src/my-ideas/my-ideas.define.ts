import { defineElement } from '../core/define.ts';
import { MyIdeas } from './my-ideas.ts';

export const define = (prefix = 'idesluss'): void => defineElement(prefix, 'my-ideas', MyIdeas);
