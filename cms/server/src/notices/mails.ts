import type { Core } from '@strapi/strapi';
import type { NoticeKind } from '../../../contracts/notice-settings';
import type { Consumer, Outcome } from '../outbox/consumers';
import type { Fact, Topic } from '../outbox/facts';
import { getService } from '../services';
import { render, type Letter } from './letter';
import type { Mailer } from './mailer';
import type { NoticeSettingsStore, Settings } from './settings';

/** A mail that can be sent, and to whom. */
export interface Mail {
  to: string;
  letter: Letter;
}

/** One kind of mail about one fact. */
export interface MailKind<Told extends Topic> {
  topic: Told;
  /** Part of the name its deliveries are kept under. */
  name: string;
  /** The switches that let it through: any of them while it is not known which kind it will be. */
  kinds: readonly NoticeKind[];
  /** Kept when there is no mail server yet; what has a short life is not. */
  isKept: boolean;
  targets?(fact: Fact<Told>): Promise<string[]>;
  /** See {@link Consumer.queue}. */
  queue?: (fact: Fact<Told>) => string;
  /** Null when it is not wanted any more, or nobody can get it. */
  compose(
    fact: Fact<Told>,
    target: string,
    settings: Settings,
  ): Promise<(Mail & { kind: NoticeKind }) | null>;
}

export const notConfigured = 'mail_not_configured';
const day = 86_400_000;
/** A fact this old when it is first seen is no news: it comes from before mails were sent at all. */
const newsFor = 7 * day;

/** Has a kind of mail sent for each of its facts. */
export const consumeMail = <Told extends Topic>(
  strapi: Core.Strapi,
  kind: MailKind<Told>,
  { settings, mailer }: { settings: NoticeSettingsStore; mailer: Mailer },
): void => {
  const name = `mail.${kind.name}`;
  const isOn = ({ switches }: Settings): boolean => kind.kinds.some((one) => switches[one]);
  const { queue } = kind;
  const consumer: Consumer<Told> = {
    ...(queue && { queue }),

    async targets(fact) {
      if (Date.now() - fact.at.getTime() > newsFor || !isOn(await settings.current())) return [];
      return kind.targets ? kind.targets(fact) : [''];
    },

    // Not the settings that are believed for a while: what hangs on the answer is kept until the next saving.
    isReady: async () => mailer.isReady && isOn(await settings.read()),

    async deliver(fact, { id, target }): Promise<Outcome> {
      const now = await settings.current();
      if (!isOn(now)) return { skipped: 'switched_off' };
      if (!mailer.isReady) {
        return kind.isKept ? { held: notConfigured } : { skipped: notConfigured };
      }
      const mail = await kind.compose(fact, target, now);
      if (!mail) return { skipped: 'not_wanted' };
      if (!now.switches[mail.kind]) return { skipped: 'switched_off' };
      // A crash between here and the note that it is done sends it again when the claim has ended: no
      // mail server can take part in our transaction. The key makes it the same message then.
      await mailer.send({
        ...render(mail.letter),
        to: mail.to,
        key: `delivery-${id}`,
        senderName: now.senderName,
        replyTo: now.replyTo,
      });
      return 'done';
    },
  };
  getService(strapi, 'outbox').consume(kind.topic, name, consumer);
};
