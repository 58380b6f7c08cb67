import type {
  NoticeKind,
  NoticeSettings,
  NoticeSettingsBody,
} from '../../../../../contracts/notice-settings';
import type { OutboxDelivery } from '../../../../../contracts/outbox';

/** Settings of the mails as they stand in the fields. */
export interface NoticeDraft {
  switches: NoticeSettings['switches'];
  senderName: string;
  replyTo: string;
  receiptPage: string;
  /** Kept as they are: they are not written here. */
  webhooks: NoticeSettings['webhooks'];
}

/** Kinds of mail by who gets them, in the order of an idea's way. */
export const kindsTo = {
  givers: ['receipt', 'answer', 'question', 'moved', 'parked', 'signInCode'],
  handlers: ['reminder', 'late', 'digest'],
} as const satisfies Record<string, readonly NoticeKind[]>;

export const draftOf = (settings: NoticeSettings): NoticeDraft => ({
  switches: settings.switches,
  senderName: settings.senderName,
  replyTo: settings.replyTo ?? '',
  receiptPage: settings.receiptPage ?? '',
  webhooks: settings.webhooks,
});

/** What is sent; webhooks without a secret keep the one they have. */
export const bodyOf = (draft: NoticeDraft): NoticeSettingsBody => ({
  ...draft,
  senderName: draft.senderName.trim(),
  replyTo: draft.replyTo.trim() || null,
  receiptPage: draft.receiptPage.trim() || null,
});

/** The kind of mail that a delivery is, by its consumer's name `mail.receipt`; null for another. */
export const mailKindOf = ({ consumer }: Pick<OutboxDelivery, 'consumer'>): NoticeKind | null => {
  const [sort, name] = consumer.split('.');
  const kinds: NoticeKind[] = [...kindsTo.givers, ...kindsTo.handlers];
  return sort === 'mail' ? (kinds.find((kind) => kind === name) ?? null) : null;
};
