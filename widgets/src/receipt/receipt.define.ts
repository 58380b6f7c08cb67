import { defineElement } from '../core/define.ts';
import { Receipt } from './receipt.ts';

export const define = (prefix = 'idesluss'): void => defineElement(prefix, 'receipt', Receipt);
