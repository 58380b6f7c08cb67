import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorRoles,
  closeReasons,
  mainStages,
  type MoveNeed,
  referralTargets,
  sideStages,
  stages,
  type ActorRole,
  type Stage,
} from '../../../contracts/journey';
import { detailFaults, findMove, type MoveDetails, movesFrom } from './rules';
import { transitions } from './transitions';

/** The journey as it was agreed on, written down once more: where handlers may take an idea. */
const handlersMay: Record<Stage, Stage[]> = {
  submitted: ['reviewing', 'developing', 'parked', 'referred', 'closed'],
  reviewing: ['developing', 'implemented', 'parked', 'referred', 'closed'],
  developing: ['reviewing', 'piloting', 'implemented', 'parked', 'referred', 'closed'],
  piloting: ['developing', 'implemented', 'parked', 'referred', 'closed'],
  implemented: [],
  parked: ['reviewing', 'parked', 'referred', 'closed'],
  referred: ['reviewing'],
  closed: ['reviewing'],
  withdrawn: [],
};
/** And where its giver may. */
const giverMay: Partial<Record<Stage, Stage[]>> = {
  submitted: ['withdrawn'],
  reviewing: ['withdrawn'],
  developing: ['withdrawn'],
  parked: ['withdrawn'],
  withdrawn: ['submitted'],
};
const mayMove = (from: Stage, role: ActorRole): Stage[] =>
  role === 'coach' || role === 'coordinator'
    ? handlersMay[from]
    : role === 'giver'
      ? (giverMay[from] ?? [])
      : [];

const today = '2026-11-25';
const anyStage = fc.constantFrom(...stages);
const anyRole = fc.constantFrom(...actorRoles);
const anyMove = fc.constantFrom(...transitions);
const someDay = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const someWords = fc.string({ minLength: 1 }).filter((words) => words.trim() !== '');
/** Of each need, something that meets it. */
const meeting: { [Need in MoveNeed]: fc.Arbitrary<NonNullable<MoveDetails[Need]>> } = {
  words: someWords,
  reason: fc.constantFrom(...closeReasons),
  referredTo: fc.constantFrom(...referralTargets),
  lookAgainAt: someDay('2026-11-26', '2040-12-31'),
};
const everything = fc.record(meeting);
const nothingSaid = fc.constantFrom(undefined, '', ' ', '\n\t ');

/** All that a move asks for, and nothing more. */
const fitting = (needs: readonly MoveNeed[], all: MoveDetails): MoveDetails =>
  Object.fromEntries(needs.map((need) => [need, all[need]]));

describe('a move', () => {
  it.each(actorRoles)('by the %s is one of those agreed on, from every stage', (role) => {
    for (const from of stages) {
      const found = stages.filter((to) => findMove(from, to, role) !== undefined);
      expect([from, found.toSorted()]).toEqual([from, mayMove(from, role).toSorted()]);
      expect(movesFrom(from, role).map(({ to }) => to)).toHaveLength(found.length);
    }
  });

  it('from or to a stage that there is not, or by a role that there is not, is none', () => {
    const known = new Set<string>([...stages, ...actorRoles]);
    const strange = fc
      .oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'Submitted', 'closed '),
      )
      .filter((name) => !known.has(name));
    fc.assert(
      fc.property(strange, anyStage, anyStage, anyRole, (name, from, to, role) => {
        expect(findMove(name as Stage, to, role)).toBe(undefined);
        expect(findMove(from, name as Stage, role)).toBe(undefined);
        expect(findMove(from, to, name as ActorRole)).toBe(undefined);
      }),
    );
  });

  it('never stands still but to rest on, and is in the table once', () => {
    const names = transitions.map(({ from, to }) => `${from} ${to}`);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => new Set(name.split(' ')).size === 1)).toEqual(['parked parked']);
  });

  it('leaves no walk, however long, outside the stages, or withdrawn by another than its giver', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyRole, anyStage), { maxLength: 40, size: 'max' }),
        (steps) => {
          let at: Stage = 'submitted';
          for (const [role, to] of steps) {
            const move = findMove(at, to, role);
            if (!move) continue;
            if (move.to === 'withdrawn' || at === 'withdrawn') expect(role).toBe('giver');
            at = move.to;
          }
          expect(stages).toContain(at);
        },
      ),
    );
  });
});

describe('what must come with a move', () => {
  it('is enough when it is all there', () => {
    fc.assert(
      fc.property(anyMove, everything, (move, all) => {
        expect(detailFaults(move, fitting(move.needs, all), today)).toEqual([]);
      }),
    );
  });

  it('is asked for by name when any of it is missing or blank', () => {
    const demanding = fc.constantFrom(...transitions.filter(({ needs }) => needs.length > 0));
    fc.assert(
      fc.property(
        demanding.chain((move) => fc.tuple(fc.constant(move), fc.subarray(move.needs))),
        everything,
        nothingSaid,
        ([move, missing], all, nothing) => {
          const left = { ...fitting(move.needs, all) };
          for (const need of missing) left[need] = undefined;
          if (missing.includes('words')) left.words = nothing;
          const faults = detailFaults(move, left, today);
          expect(faults).toEqual(missing.map((field) => ({ field, code: 'required' })));
        },
      ),
    );
  });

  it('is all that may come, but for words', () => {
    const extras = fc.subarray(['reason', 'referredTo', 'lookAgainAt'] as const);
    fc.assert(
      fc.property(anyMove, everything, extras, someWords, (move, all, more, words) => {
        const details = { words, ...fitting([...move.needs, ...more], all) };
        const unknown = more.filter((field) => !move.needs.includes(field));
        expect(detailFaults(move, details, today)).toEqual(
          unknown.map((field) => ({ field, code: 'unknown_field' })),
        );
      }),
    );
  });

  it('is a day that has not come yet, where it is a day to look again', () => {
    const parking = fc.constantFrom(...transitions.filter(({ to }) => to === 'parked'));
    fc.assert(
      fc.property(parking, everything, someDay('1990-01-01', today), (move, all, lookAgainAt) => {
        const details = { ...fitting(move.needs, all), lookAgainAt };
        expect(detailFaults(move, details, today)).toEqual([
          { field: 'lookAgainAt', code: 'invalid_format' },
        ]);
      }),
    );
  });

  it('are words to the giver wherever a handler takes an idea back, aside or to its end', () => {
    const order = (stage: Stage) => (mainStages as readonly Stage[]).indexOf(stage);
    const isOn = ({ from, to }: { from: Stage; to: Stage }) =>
      order(from) >= 0 && order(to) > order(from) && to !== 'implemented';
    for (const move of transitions.filter(({ by }) => by.some((role) => role !== 'giver'))) {
      if (!isOn(move)) expect([move, move.needs.includes('words')]).toEqual([move, true]);
    }
  });

  it.each([
    ['parked', 'lookAgainAt'],
    ['referred', 'referredTo'],
    ['closed', 'reason'],
  ] as const)('to be %s is words and %s, from everywhere', (to, need) => {
    const moves = transitions.filter((move) => move.to === to);
    expect(moves.length).toBeGreaterThan(0);
    for (const { needs } of moves) expect(needs.toSorted()).toEqual([need, 'words'].toSorted());
  });
});

describe('a way', () => {
  /** Every stage that can be come to from one, in any number of moves. */
  const reachable = (start: Stage, roles: readonly ActorRole[] = actorRoles): Set<Stage> => {
    const found = new Set([start]);
    for (const stage of found) {
      for (const role of roles) for (const { to } of movesFrom(stage, role)) found.add(to);
    }
    return found;
  };

  it('leads from the first stage to all others', () => {
    expect([...reachable('submitted')].toSorted()).toEqual([...stages].toSorted());
  });

  it.each(stages.filter((stage) => stage !== 'implemented'))(
    'leads on from %s, to where an idea is introduced',
    (stage) => {
      expect(reachable(stage)).toContain('implemented');
    },
  );

  it.each(sideStages.filter((stage) => stage !== 'withdrawn'))(
    'leads back from %s, in one move of a handler',
    (stage) => {
      for (const role of ['coach', 'coordinator'] as const) {
        expect(findMove(stage, 'reviewing', role)).toBeDefined();
      }
    },
  );

  it('leads back from withdrawn for the giver alone', () => {
    const others = actorRoles.filter((role) => role !== 'giver');
    expect([...reachable('withdrawn', others)]).toEqual(['withdrawn']);
    expect(findMove('withdrawn', 'submitted', 'giver')).toBeDefined();
  });
});
