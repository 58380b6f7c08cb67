import type { AdministrationSettingsBody } from '../../../../../contracts/administration-settings';

/** What is decided here, without which state of it is seen. */
type Decisions = Omit<AdministrationSettingsBody, 'version'>;

/** Settings of an administration as they stand in the fields. */
export type AdministrationDraft = Record<keyof Decisions, string>;

export const draftOf = (settings: Decisions): AdministrationDraft => ({
  answerTime: String(settings.answerTime),
  registrarEmail: settings.registrarEmail ?? '',
  privacyText: settings.privacyText ?? '',
  privacyUrl: settings.privacyUrl ?? '',
  whistleblowingUrl: settings.whistleblowingUrl ?? '',
  hostOrigins: settings.hostOrigins.join('\n'),
});

/** What is sent; not checked yet. */
export const bodyOf = (draft: AdministrationDraft): Decisions => ({
  answerTime: Number(draft.answerTime),
  registrarEmail: orNull(draft.registrarEmail),
  privacyText: orNull(draft.privacyText),
  privacyUrl: orNull(draft.privacyUrl),
  whistleblowingUrl: orNull(draft.whistleblowingUrl),
  hostOrigins: originsIn(draft.hostOrigins),
});

const orNull = (text: string): string | null => text.trim() || null;

/** One a line; each once. */
export const originsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s+/)
      .filter((line) => line !== '')
      .map(withoutLastSlash),
  ),
];

/** The address of a start page as the browser shows it, `https://intranat.example.se/`, is meant too. */
const withoutLastSlash = (line: string): string => line.replace(/^(https?:\/\/[^/]+)\/$/i, '$1');
