import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { readTranslations } from '.';

describe('the translations', () => {
  it('say the same things in both languages', async () => {
    const [sv, en] = [await readTranslations('sv'), await readTranslations('en')];
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
    expect(Object.values({ ...sv, ...en }).every((text) => text.trim() !== '')).toBe(true);
  });

  it.each(['sv', 'en'])('are sentences with every value in place (%s)', async (locale) => {
    const { formatMessage } = createIntl({
      locale,
      messages: await readTranslations(locale),
      onError: (error) => {
        throw error;
      },
    });
    const names = 'count place late days step from to line waiting held stuck'.split(' ');
    for (const count of [0, 1, 2, 7]) {
      const values = {
        ...Object.fromEntries(names.map((name) => [name, count])),
        ...{ name: 'Karin', date: 'i dag', moment: 'i dag 10:44' },
        ...{ title: 'Odla', stage: 'Pilot', move: 'Avsluta', names: 'namn' },
        ...{ server: 'mejl.storstad.example', reply: '250 OK' },
        ...{ words: 'några ord', places: 'Trafikkontoret' },
      };
      for (const id of Object.keys(await readTranslations(locale))) {
        expect(formatMessage({ id }, values), id).not.toMatch(/[{}]/);
      }
    }
  });

  it('are none in a language that is not ours', async () => {
    expect(await readTranslations('fr')).toEqual({});
  });
});
