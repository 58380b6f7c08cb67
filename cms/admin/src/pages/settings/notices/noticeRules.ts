import type {
  NoticeKind,
  NoticeSettings,
  NoticeSettingsBody,
  WebhookTopic,
} from '../../../../../contracts/notice-settings';
import type { OutboxDelivery } from '../../../../../contracts/outbox';

/** Settings of the mails as they stand in the fields. */
export interface NoticeDraft {
  switches: NoticeSettings['switches'];
  senderName: string;
  replyTo: string;
  receiptPage: string;
  webhooks: WebhookDraft[];
}

/** A webhook as it stands in the fields. */
export interface WebhookDraft {
  /** Tells it from the others on screen. */
  key: string;
  /** Left out until it has been saved. */
  id?: string;
  url: string;
  topics: WebhookTopic[];
  /** Empty to keep the one that is kept already, which is never shown again. */
  secret: string;
}

/** Kinds of mail by who gets them, in the order of an idea's way. */
export const kindsTo = {
  givers: ['receipt', 'answer', 'question', 'moved', 'parked', 'signInCode'],
  handlers: ['reminder', 'late', 'lookAgain', 'digest'],
} as const satisfies Record<string, readonly NoticeKind[]>;

export const draftOf = (settings: NoticeSettings): NoticeDraft => ({
  switches: settings.switches,
  senderName: settings.senderName,
  replyTo: settings.replyTo ?? '',
  receiptPage: settings.receiptPage ?? '',
  webhooks: settings.webhooks.map((webhook) => ({ ...webhook, key: webhook.id, secret: '' })),
});

/** With a secret made on the spot, to be copied before it is saved. */
export const newWebhook = (): WebhookDraft => ({
  key: crypto.randomUUID(),
  url: '',
  topics: ['idea.submitted'],
  secret: `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', ''),
});

/** What is sent; webhooks without a secret keep the one they have. */
export const bodyOf = ({
  webhooks,
  ...draft
}: NoticeDraft): Omit<NoticeSettingsBody, 'version'> => ({
  ...draft,
  webhooks: webhooks.map(({ id, url, topics, secret }) => ({
    id,
    url: url.trim(),
    topics,
    secret: secret.trim() || undefined,
  })),
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
