import { describe, expect, it } from 'vitest';
import { messageBody, moveBody } from './desk-actions';

describe('words to a giver', () => {
  it.each(['', ' \n ', '\u200b', '\u2060\ufeff', '…', '{namn}', ' {NAMN} \u200b'])(
    'are none that say nothing: %j',
    (words) => {
      expect(messageBody.safeParse({ version: 0, words }).success).toBe(false);
      expect(moveBody.safeParse({ version: 0, to: 'closed', words }).success).toBe(false);
    },
  );

  it.each(['Tack!', 'Hej {namn}!', '5', 'ok'])('are those that say something: %j', (words) => {
    expect(messageBody.safeParse({ version: 0, words }).success).toBe(true);
  });
});
