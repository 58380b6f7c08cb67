import { defineElement } from '../core/define.ts';
import { IdeaForm } from './idea-form.ts';

export const define = (prefix = 'idesluss'): void => defineElement(prefix, 'idea-form', IdeaForm);
