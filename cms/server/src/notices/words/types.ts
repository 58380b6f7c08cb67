import type { Stage } from '../../../../contracts/journey';
import type { TestMailAnswer } from '../../../../contracts/notice-settings';

/**
 * One mail in words. `{title}`, `{reference}`, `{administration}`, `{date}`, `{count}` and `{stage}`
 * are filled in, where the mail has them.
 */
export interface MailWords {
  subject: string;
  heading: string;
  /** Before what the mail is about. */
  before: string[];
  after: string[];
  /** Why somebody got it: stands last. */
  why: string;
}

/** All that the mails of one language say. */
export interface NoticeWords {
  greeting: string;
  /** To a giver whose `{name}` is known. */
  greetingTo: string;
  labels: {
    reference: string;
    receiptCode: string;
    sentTo: string;
    answerBy: string;
    reason: string;
    referredTo: string;
    lookAgain: string;
    code: string;
  };
  follow: string;
  reply: string;
  openInDesk: string;
  receipt: MailWords;
  /** `before` in a receipt to an address that nobody has shown to be theirs. */
  receiptUntitled: string[];
  answer: MailWords;
  question: MailWords;
  /** By the stage it came to. */
  moved: Record<Exclude<Stage, 'submitted' | 'withdrawn'>, MailWords>;
  /** To a rest whose last day is not known. */
  parkedAWhile: MailWords;
  /** From aside or its end back on the way. */
  reopened: MailWords;
  signInCode: MailWords;
  reminder: MailWords;
  late: MailWords;
  lookAgain: MailWords;
  digest: MailWords & {
    lists: Record<'late' | 'dueSoon' | 'giverWrote' | 'fresh' | 'lookAgain', string>;
    and: string;
  };
  test: MailWords;
  testOutcomes: Record<TestMailAnswer['outcome'], string>;
}
