import { defineElement } from '../core/define.ts';
import { IdeslussContext } from './context.ts';

export const define = (prefix = 'idesluss'): void =>
  defineElement(prefix, 'context', IdeslussContext);
