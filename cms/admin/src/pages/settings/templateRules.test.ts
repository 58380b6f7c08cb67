import { describe, expect, it } from 'vitest';
import { newTemplateId, withoutTemplate, withTemplate } from './templateRules';

const template = (id: string, name = id) => ({ id, name, language: 'sv' as const, text: 'Tack!' });

describe('the list of answer templates', () => {
  it('keeps a changed template in its place and puts a new one last', () => {
    const list = [template('a'), template('b')];
    expect(withTemplate(list, template('a', 'Ny'))).toEqual([template('a', 'Ny'), template('b')]);
    expect(withTemplate(list, template('c'))).toEqual([...list, template('c')]);
    expect(withoutTemplate(list, 'a')).toEqual([template('b')]);
  });

  it('gives each new template a name of its own', () => {
    expect(newTemplateId(new Uint8Array([0, 1, 2, 3, 4, 5, 15, 255]))).toBe('0001020304050fff');
    expect(newTemplateId()).not.toBe(newTemplateId());
  });
});
