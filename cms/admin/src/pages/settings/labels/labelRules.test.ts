import { describe, expect, it } from 'vitest';
import { stageLabels } from '../../../../../contracts/administration-settings';
import { stages } from '../../../../../contracts/journey';
import { rejectedPaths } from '../form/rejectedPaths';
import { bodyOf, draftOf, longestLabel, nameOf, sharedNames } from './labelRules';

const standard = Object.fromEntries(stages.map((stage) => [stage, stage])) as Record<
  (typeof stages)[number],
  string
>;

describe('own names of stages', () => {
  it('are sent trimmed, and not at all where a field is empty', () => {
    const draft = draftOf({ sv: { reviewing: 'Vi tittar på den', closed: 'Tack' } });
    draft.sv.closed = '  ';
    draft.sv.parked = ' Vilar ett tag ';
    draft.en.reviewing = '';
    expect(bodyOf(draft)).toEqual({
      sv: { reviewing: 'Vi tittar på den', parked: 'Vilar ett tag' },
    });
    expect(bodyOf(draftOf({}))).toEqual({});
  });

  it('may be as long as the field lets them be, and no longer', () => {
    const draft = draftOf({ en: { piloting: 'x'.repeat(longestLabel) } });
    expect(rejectedPaths(stageLabels, bodyOf(draft))).toEqual([]);
    draft.en.piloting += 'x';
    expect(rejectedPaths(stageLabels, bodyOf(draft))).toEqual(['en.piloting']);
  });

  it('have a field for every stage, so that two who change them can be told apart', () => {
    expect(Object.keys(draftOf({ sv: { parked: 'Vilar' } }).sv).sort()).toEqual([...stages].sort());
    expect(draftOf({}).en.closed).toBe('');
    expect(nameOf('sv.closed', { sv: { ...standard, closed: 'Avslutad' }, en: standard })).toBe(
      'Avslutad',
    );
    expect(nameOf('en.closed', { sv: { ...standard, closed: 'Avslutad' }, en: standard })).toBe(
      'closed',
    );
  });

  it('are told when two stages would have the same', () => {
    expect(sharedNames({}, standard)).toEqual([]);
    expect(sharedNames({ parked: 'closed', referred: ' closed' }, standard)).toEqual(['closed']);
    expect(sharedNames({ parked: 'closed', closed: 'parked' }, standard)).toEqual([]);
  });
});
