import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type {
  NoticeSettings,
  NoticeSettingsBody,
  TestMailAnswer,
} from '../../../contracts/notice-settings';
import type { Language } from '../../../contracts/primitives';
import { runEach } from '../run-each';
import { versionOf } from '../saving';
import { getService } from '../services';
import { createGiverMails } from './giver-mails';
import { render } from './letter';
import { testOutcome } from './mail-failure';
import { createMailer } from './mailer';
import { consumeMail, notConfigured } from './mails';
import { testLetter } from './other-letters';
import { createOtherMails } from './other-mails';
import { createPreview } from './preview';
import { createReading } from './reading';
import { createReminders } from './reminders';
import { createNoticeSettings } from './settings';
import { consumeWebhooks } from './webhooks';
import { noticeWords } from './words/words';

const week = 7 * 86_400_000;

/** Mails and webhooks: who is told of what, in which words. */
export const createNotices = ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = createNoticeSettings(strapi);
  const reading = createReading(strapi);
  const mailer = createMailer(strapi);
  const reminders = createReminders(strapi);

  return {
    /** Says to the outbox what is wanted. Before its worker starts. */
    async start(now = new Date()): Promise<void> {
      const means = { settings, mailer };
      const toGiver = createGiverMails(strapi, reading);
      consumeMail(strapi, toGiver.receipt, means);
      consumeMail(strapi, toGiver.answer, means);
      consumeMail(strapi, toGiver.question, means);
      consumeMail(strapi, toGiver.moved, means);
      const others = createOtherMails(strapi, reading);
      consumeMail(strapi, others.signInCode, means);
      consumeMail(strapi, others.reminder, means);
      consumeMail(strapi, others.late, means);
      consumeMail(strapi, others.lookAgain, means);
      consumeMail(strapi, others.digest, means);
      consumeWebhooks(strapi, settings, reading);
      if (!mailer.isReady) return;
      // Older ones stay as not sent: a receipt that comes after weeks confuses.
      await getService(strapi, 'outbox').release(
        notConfigured,
        new Date(now.getTime() - week),
        now,
      );
    },

    /** What the calendar asks for. On any number of instances, as often as one likes. */
    async remind(now: Date): Promise<void> {
      await runEach(
        {
          'remind of promises': () => reminders.promises(now),
          'remind of parked ideas': () => reminders.lookAgain(now),
          'tell of the week': () => reminders.digests(now),
        },
        (failure) => strapi.log.error(failure),
      );
    },

    async settings(): Promise<NoticeSettings> {
      const found = await settings.read();
      const { webhooks, ...rest } = found;
      return {
        // With the secrets: nobody's new one is overwritten by somebody who did not know of it.
        version: versionOf(found),
        ...rest,
        webhooks: webhooks.map(({ id, url, topics }) => ({ id, url, topics })),
        mail: {
          state: mailer.isReady ? 'ready' : 'notConfigured',
          server: mailer.server,
          from: mailer.from,
        },
      };
    },

    saveSettings: (body: NoticeSettingsBody): Promise<void> => settings.save(body),

    preview: createPreview(strapi, { settings, reading, mailer }),

    /** Sends a test mail at once; says what the mail server said. */
    async test(to: string, mailLanguage: Language, words: Language): Promise<TestMailAnswer> {
      const said = (outcome: TestMailAnswer['outcome'], reply: string | null): TestMailAnswer => ({
        outcome,
        words: noticeWords[words].testOutcomes[outcome],
        reply,
      });
      if (!mailer.isReady) return said('notConfigured', null);
      const { senderName, replyTo } = await settings.read();
      const letter = testLetter(mailLanguage, senderName);
      try {
        await mailer.hand({
          ...render(letter),
          to,
          key: `test-${createId()}`,
          senderName,
          replyTo,
        });
        return said('sent', null);
      } catch (error) {
        const { outcome, reply } = testOutcome(error);
        return said(outcome, reply);
      }
    },
  };
};

declare module '../services' {
  interface Services {
    notices: ReturnType<typeof createNotices>;
  }
}
