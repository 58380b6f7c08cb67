import { createHash } from 'node:crypto';
import type { CheckedIdeaSubmission, PersonalDataWarning } from '../../../contracts/ideas';
import { findPersonalData } from './personal-data';

/** The fields a person writes freely in. */
const freeTexts = ['title', 'problem', 'proposal', 'targetGroupsOther', 'equalityHow'] as const;

/** What looks like somebody's personal data, field by field. */
export const personalDataWarnings = (idea: CheckedIdeaSubmission): PersonalDataWarning[] =>
  freeTexts.flatMap((field) =>
    findPersonalData(idea[field] ?? '').map((kind) => ({ field, kind })),
  );

/** The same for the same content, whatever the order of its keys. SHA-256, hexadecimal. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** Idénummer: at least four digits, and more when a year needs them. */
export const reference = (year: string, number: number): string =>
  `IDE-${year}-${String(number).padStart(4, '0')}`;
