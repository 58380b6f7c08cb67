import type { JourneyDescription } from '../../../contracts/journey-description';
import { mainStages, sideStages, type Stage } from '../../../contracts/journey';
import { addressed } from '../journey/addressed';
import type { Letter, Part } from './letter';
import type { MailEntry, MailIdea } from './reading';
import type { Settings } from './settings';
import type { MailWords, NoticeWords } from './words/types';
import { fill, noticeWords, spokenDay, type Values } from './words/words';

/** What all letters to the giver of an idea are made from. */
export interface About {
  idea: MailIdea;
  receiptCode: string;
  /** What the giver is called by; null when it is not known. */
  giver: string | null;
  settings: Pick<Settings, 'receiptPage' | 'senderName'>;
}

/** "We have it, this is your key, and then you have an answer." */
export const receiptLetter = (about: About): Letter => {
  const { idea, receiptCode } = about;
  const { receipt, receiptUntitled, labels } = noticeWords[idea.language];
  const facts: Part = {
    kind: 'facts',
    rows: [
      [labels.reference, idea.reference],
      [labels.receiptCode, receiptCode],
      [labels.sentTo, idea.administration],
      [labels.answerBy, dayOf(idea, idea.dueAt)],
    ],
  };
  // Anybody can leave anybody's address: what a stranger wrote is not sent there.
  const words = about.giver === null ? { ...receipt, before: receiptUntitled } : receipt;
  return letter(about, words, { date: dayOf(idea, idea.dueAt) }, [facts]);
};

/** What a handler said, or asked. */
export const messageLetter = (about: About, kind: 'answer' | 'question', said: string): Letter => {
  const words = noticeWords[about.idea.language];
  return letter(
    about,
    words[kind],
    {},
    [{ kind: 'quote', text: addressed(said, about.giver) }],
    words.reply,
  );
};

/** That the idea is at another stage, and why; null for a stage that nobody is told of. */
export const movedLetter = (
  about: About,
  entry: MailEntry,
  described: JourneyDescription,
): Letter | null => {
  const { idea } = about;
  const { to } = entry;
  if (to === 'submitted' || to === 'withdrawn') return null;
  const words = noticeWords[idea.language];
  const label = (list: readonly { key: string; label: string }[]): string =>
    list.find(({ key }) => key === entry.reason)?.label ?? '';
  const rows: [string, string][] = [];
  if (entry.to === 'closed') rows.push([words.labels.reason, label(described.closeReasons)]);
  if (entry.to === 'referred') {
    rows.push([words.labels.referredTo, label(described.referralTargets)]);
  }
  if (entry.to === 'parked') rows.push([words.labels.lookAgain, dayOf(idea, entry.lookAgainAt)]);
  const parts: Part[] = [];
  if (entry.words) parts.push({ kind: 'quote', text: addressed(entry.words, about.giver) });
  const facts = rows.filter(([, value]) => value !== '');
  if (facts.length > 0) parts.push({ kind: 'facts', rows: facts });
  const date = dayOf(idea, entry.lookAgainAt);
  return letter(about, wordsOf({ ...entry, to }, words), { date }, parts);
};

const wordsOf = (
  entry: MailEntry & { to: keyof NoticeWords['moved'] },
  { moved, reopened, parkedAWhile }: NoticeWords,
): MailWords => {
  if (isReopening(entry)) return reopened;
  // From before the day was kept with the move.
  return entry.to === 'parked' && entry.lookAgainAt === null ? parkedAWhile : moved[entry.to];
};

const isReopening = ({ from, to }: { from: Stage | null; to: Stage }): boolean =>
  (sideStages as readonly (Stage | null)[]).includes(from) &&
  (mainStages as readonly Stage[]).includes(to);

const letter = (
  { idea, receiptCode, giver, settings }: About,
  words: MailWords,
  more: Values,
  parts: Part[],
  linkLabel?: string,
): Letter => {
  const { title, reference, administration } = idea;
  const { greeting, greetingTo, follow } = noticeWords[idea.language];
  const values = { title, reference, administration, ...more };
  const paragraphs = (texts: string[]): Part[] =>
    texts.map((text) => ({ kind: 'paragraph', text: fill(text, values) }));
  const link: Part[] = settings.receiptPage
    ? [
        {
          kind: 'link',
          label: linkLabel ?? follow,
          // Behind #, so that no server between here and the reader logs it.
          url: `${settings.receiptPage}#kvitto=${receiptCode}`,
        },
      ]
    : [];
  return {
    language: idea.language,
    subject: fill(words.subject, values),
    heading: fill(words.heading, values),
    greeting: giver ? fill(greetingTo, { name: giver }) : greeting,
    parts: [...paragraphs(words.before), ...parts, ...paragraphs(words.after), ...link],
    why: words.why,
    sender: administration || settings.senderName,
  };
};

const dayOf = (idea: MailIdea, day: string | null): string =>
  day === null ? '' : spokenDay(day, idea.language);
