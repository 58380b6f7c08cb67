import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  helpWantedKinds,
  idempotencyKey,
  ideaReceipt,
  ideaSubmission,
  managerInformedAnswers,
  nameVisibilities,
} from './ideas';
import { limits } from './limits';
import { languages } from './primitives';

const words = ({ min = 0, max }: { min?: number; max: number }) =>
  fc
    .string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, 200) })
    .filter((value) => value.trim().length >= min && value.length <= max);
const slug = fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,3}$/);
const answer = fc.constantFrom('yes', 'no', 'unknown');

/** Every submission that a form could send with all its fields, or some. */
const submissions = fc.record(
  {
    title: words(limits.title),
    problem: words(limits.problem),
    proposal: words(limits.proposal),
    targetGroups: fc.array(slug, { maxLength: limits.targetGroups.max }),
    targetGroupsOther: words(limits.targetGroupsOther),
    equalityAffected: answer,
    equalityHow: words(limits.equalityHow),
    elsewhere: answer,
    challenge: fc.stringMatching(/^[a-z0-9]{24}$/),
    helpWanted: fc.uniqueArray(fc.constantFrom(...helpWantedKinds)),
    wantsToParticipate: fc.boolean(),
    administration: slug,
    nameVisibility: fc.constantFrom(...nameVisibilities),
    managerInformed: fc.constantFrom(...managerInformedAnswers),
    email: fc.constantFrom('karin@storstad.example', 'a.b+c@sub.storstad.example'),
    attachments: fc.array(fc.stringMatching(/^[A-Za-z0-9_-]{22,43}$/), {
      maxLength: limits.attachments.max,
    }),
    mayBeInvention: fc.boolean(),
    language: fc.constantFrom(...languages),
  },
  {
    requiredKeys: ['title', 'problem', 'administration', 'nameVisibility', 'language'],
    noNullPrototype: true,
  },
);

const least = {
  title: 'Fler bänkar',
  problem: 'Det är långt mellan bänkarna.',
  administration: 'a',
};

describe('a submission', () => {
  it('comes through unchanged whatever is written within the limits', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const sent: unknown = JSON.parse(JSON.stringify(submission));
        expect(ideaSubmission.parse(sent)).toEqual(submission);
      }),
    );
  });

  it('needs only a title, a problem and where it is sent, and shows no name unless asked to', () => {
    expect(ideaSubmission.parse(least)).toEqual({
      ...least,
      nameVisibility: 'handlers_only',
      language: 'sv',
    });
  });

  it.each(['title', 'problem', 'administration'] as const)('is nothing without %s', (field) => {
    expect(ideaSubmission.safeParse({ ...least, [field]: undefined }).success).toBe(false);
  });

  it.each([
    ['an unknown key', { author: 'Karin' }],
    ['a number for a text', { proposal: 7 }],
    ['null for a text', { proposal: null }],
    ['one character too many', { title: 'x'.repeat(limits.title.max + 1) }],
    ['4 001 characters', { problem: 'x'.repeat(limits.problem.max + 1) }],
    ['too many files', { attachments: Array(limits.attachments.max + 1).fill('x') }],
    ['an answer that is not one of the three', { elsewhere: 'maybe' }],
    ['text for yes or no', { wantsToParticipate: 'true' }],
    ['an address that is none', { email: 'karin' }],
    ['a language that is not ours', { language: 'fr' }],
  ])('is refused with %s', (_what, wrong) => {
    expect(ideaSubmission.safeParse({ ...least, ...wrong }).success).toBe(false);
  });
});

describe('the key of a submission', () => {
  it.each(['4c0e8a4e-3f0c-4f0b-9d8e-2b1a5b7c9d0e', 'A_-0'.repeat(4), 'x'.repeat(128)])(
    'may be %s',
    (key) => {
      expect(idempotencyKey.safeParse(key).success).toBe(true);
    },
  );

  it.each(['', 'x'.repeat(15), 'x'.repeat(129), 'å'.repeat(16), `${'x'.repeat(16)}\n`])(
    'may not be "%s"',
    (key) => {
      expect(idempotencyKey.safeParse(key).success).toBe(false);
    },
  );
});

describe('an Idénummer', () => {
  const { reference } = ideaReceipt.shape;

  it.each(['IDE-2026-0001', 'IDE-2031-12345'])('is %s', (value) => {
    expect(reference.safeParse(value).success).toBe(true);
  });

  it.each(['IDE-2026-001', 'IDE-26-0001', 'ide-2026-0001', 'IDE-2026-0001 '])(
    'is not "%s"',
    (value) => {
      expect(reference.safeParse(value).success).toBe(false);
    },
  );
});
