import type { Core } from '@strapi/strapi';
import {
  webhookSignatureHeader,
  webhookTopics,
  type WebhookEvent,
  type WebhookTopic,
} from '../../../contracts/notice-settings';
import type { Consumer } from '../outbox/consumers';
import { DeliveryError, failureOf } from '../outbox/delivery-error';
import { getService } from '../services';
import type { Reading } from './reading';
import type { NoticeSettingsStore } from './settings';
import { signatureOf } from './signature';

/** Milliseconds until an address that does not answer is tried again later. */
const timeLimit = 10_000;

/** Calls the addresses of the settings, each delivery by itself. */
export const consumeWebhooks = (
  strapi: Core.Strapi,
  settings: NoticeSettingsStore,
  reading: Reading,
): void => {
  const webhooksOf = async (topic: WebhookTopic) =>
    (await settings.current()).webhooks.filter(({ topics }) => topics.includes(topic));

  const consumer: Consumer<WebhookTopic> = {
    targets: async ({ topic }) => (await webhooksOf(topic)).map(({ id }) => id),

    async deliver({ id, topic, payload, at }, { target }) {
      const webhook = (await webhooksOf(topic)).find((one) => one.id === target);
      const idea = webhook && (await reading.idea(payload.idea));
      if (!webhook || !idea) return { skipped: 'not_wanted' };
      const event: WebhookEvent = {
        id: String(id),
        topic,
        at: at.toISOString(),
        idea: { id: idea.id, reference: idea.reference },
      };
      await call(webhook.url, JSON.stringify(event), settings.secretOf(webhook));
      return 'done';
    },
  };
  for (const topic of webhookTopics)
    getService(strapi, 'outbox').consume(topic, 'webhook', consumer);
};

const call = async (url: string, body: string, secret: string): Promise<void> => {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Idesluss',
        [webhookSignatureHeader]: signatureOf(body, secret, new Date()),
      },
      // Whoever was trusted with the address has not said that another may have it.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
    });
  } catch (error) {
    throw callFailure(error);
  }
  await response.body?.cancel();
  if (!response.ok) throw new DeliveryError(`http_${response.status}`);
};

const callFailure = (error: unknown): DeliveryError => {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new DeliveryError('ETIMEDOUT');
  return failureOf(error instanceof Error ? error.cause : error);
};
