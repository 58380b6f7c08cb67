import type { Language } from '../../../contracts/primitives';
import type { Letter, Part } from './letter';
import type { MailIdea } from './reading';
import type { MailWords } from './words/types';
import { fill, noticeWords, spokenDay, type Values } from './words/words';

/** The code for signing in by mail. */
export const codeLetter = (code: string, language: Language, sender: string): Letter => {
  const { signInCode, labels } = noticeWords[language];
  return letter(language, signInCode, {}, sender, [{ kind: 'facts', rows: [[labels.code, code]] }]);
};

export type ReminderKind = 'reminder' | 'late' | 'lookAgain';

/** To a coach: a promise is due soon, or late, or the day to look at a parked idea again has come. */
export const reminderLetter = (
  kind: ReminderKind,
  idea: MailIdea,
  language: Language,
  { deskUrl, sender }: { deskUrl: string; sender: string },
): Letter => {
  const words = noticeWords[language];
  const day = kind === 'lookAgain' ? idea.lookAgainAt : idea.dueAt;
  const values = {
    title: idea.title,
    reference: idea.reference,
    date: day === null ? '' : spokenDay(day, language),
  };
  return letter(language, words[kind], values, sender, [
    { kind: 'link', label: words.openInDesk, url: deskUrl },
  ]);
};

/** What a digest lists, by heading. */
export type DigestLists = Record<
  'late' | 'dueSoon' | 'giverWrote' | 'fresh' | 'lookAgain',
  { count: number; ideas: { reference: string; title: string; url: string }[] }
>;

/** To a coach: what is new, and what waits this week. */
export const digestLetter = (lists: DigestLists, language: Language, sender: string): Letter => {
  const { digest } = noticeWords[language];
  const parts = (['late', 'dueSoon', 'giverWrote', 'fresh', 'lookAgain'] as const)
    .filter((name) => lists[name].count > 0)
    .map((name): Part => {
      const { count, ideas } = lists[name];
      const more = count - ideas.length;
      return {
        kind: 'list',
        heading: `${digest.lists[name]} (${count})`,
        items: ideas.map(({ reference, title, url }) => ({ text: `${reference} ${title}`, url })),
        ...(more > 0 && { more: fill(digest.and, { count: String(more) }) }),
      };
    });
  return letter(language, digest, {}, sender, parts);
};

export const testLetter = (language: Language, sender: string): Letter =>
  letter(language, noticeWords[language].test, {}, sender, []);

const letter = (
  language: Language,
  words: MailWords,
  values: Values,
  sender: string,
  parts: Part[],
): Letter => {
  const paragraphs = (texts: string[]): Part[] =>
    texts.map((text) => ({ kind: 'paragraph', text: fill(text, values) }));
  return {
    language,
    subject: fill(words.subject, values),
    heading: fill(words.heading, values),
    greeting: noticeWords[language].greeting,
    parts: [...paragraphs(words.before), ...parts, ...paragraphs(words.after)],
    why: words.why,
    sender,
  };
};
