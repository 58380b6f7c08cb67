import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { limits } from '../../../contracts/limits';
import type { Issuer } from '../http/issuer-config';

/** What a verified token says of its person; null where it says nothing that we understand. */
export interface ClaimedPerson {
  subject: string;
  name: string | null;
  email: string | null;
  /** Slug of the administration. */
  administration: string | null;
  unit: string | null;
  role: string | null;
}

const address = z.email().max(limits.email.max);
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longer than any name of a person, unit or role. */
const longest = 200;

/** Reads the claims of a verified token as the issuer's configuration maps them; null without a subject. */
export const readClaims = (payload: JWTPayload, issuer: Issuer): ClaimedPerson | null => {
  const { claims, administrations } = issuer;
  const subject = textAt(payload, claims.subject);
  if (!subject) return null;
  const email = textAt(payload, claims.email);
  const administration = textAt(payload, claims.administration);
  const mapped = administration && (ownValue(administrations, administration) ?? administration);
  return {
    subject,
    name: short(textAt(payload, claims.name)),
    email: payload.email_verified !== false && address.safeParse(email).success ? email : null,
    administration: typeof mapped === 'string' && slug.test(mapped) ? mapped : null,
    unit: short(textAt(payload, claims.unit)),
    role: short(textAt(payload, claims.role)),
  };
};

const short = (text: string | null): string | null => text?.slice(0, longest) ?? null;

/** A claim by its whole name, which may hold dots, or by the way to it; the first of several values. */
const textAt = (payload: JWTPayload, name: string): string | null => {
  const found =
    ownValue(payload, name) ??
    name.split('.').reduce<unknown>((inner, part) => ownValue(inner, part), payload);
  const value: unknown = Array.isArray(found) ? found[0] : found;
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};

const ownValue = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
