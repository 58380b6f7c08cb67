import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  noticeKinds,
  noticeSettingsBody,
  webhookTopics,
  type NoticeKind,
  type NoticeSettingsBody,
} from '../../../contracts/notice-settings';
import { pluginConfig } from '../http/config';
import { ProblemError } from '../http/problems';
import { seal, unseal } from '../identity/seal';
import { saveIfSeen } from '../saving';

const place = { type: 'plugin', name: 'idesluss', key: 'notices' } as const;

/** Milliseconds that settings are believed before they are read again: another instance may save. */
const believedFor = 1000;

/** As they are stored: what a later version adds has a default, so that an older row can be read. */
const stored = z.object({
  switches: z.partialRecord(z.enum(noticeKinds), z.boolean()).default({}),
  senderName: noticeSettingsBody.shape.senderName.default('Idésluss'),
  replyTo: noticeSettingsBody.shape.replyTo.default(null),
  receiptPage: noticeSettingsBody.shape.receiptPage.default(null),
  webhooks: z
    .array(
      z.object({
        id: z.string(),
        url: z.string(),
        topics: z.array(z.enum(webhookTopics)),
        sealedSecret: z.string(),
      }),
    )
    .default([]),
});
type Stored = z.output<typeof stored>;

export interface Settings extends Omit<Stored, 'switches'> {
  switches: Record<NoticeKind, boolean>;
}

export const createNoticeSettings = (strapi: Core.Strapi) => {
  const { secret } = pluginConfig(strapi);
  let known: { until: number; settings: Settings } | undefined;

  const read = async (): Promise<Settings> => {
    const found = stored.parse((await strapi.store.get(place)) ?? {});
    const switches = Object.fromEntries(
      noticeKinds.map((kind) => [kind, found.switches[kind] ?? true]),
    ) as Settings['switches'];
    return { ...found, switches };
  };

  const withSecret = (
    { id, secret: given, ...rest }: NoticeSettingsBody['webhooks'][number],
    index: number,
    before: Stored['webhooks'],
  ): Stored['webhooks'][number] => {
    const old = before.find((one) => one.id === id);
    if (id !== undefined && !old) {
      throw new ProblemError('invalid-body', [
        { field: `webhooks.${index}.id`, code: 'not_found' },
      ]);
    }
    const sealedSecret = given === undefined ? old?.sealedSecret : seal(given, secret);
    if (sealedSecret === undefined) {
      throw new ProblemError('invalid-body', [
        { field: `webhooks.${index}.secret`, code: 'required' },
      ]);
    }
    return { ...rest, id: id ?? createId(), sealedSecret };
  };

  return {
    read,

    /** What holds now; up to a second old when another instance has saved. */
    async current(): Promise<Settings> {
      if (!known || known.until < Date.now()) {
        known = { until: Date.now() + believedFor, settings: await read() };
      }
      return known.settings;
    },

    async save({ version, ...body }: NoticeSettingsBody): Promise<void> {
      await saveIfSeen(strapi, 'notices', version, {
        read,
        write: async (before) => {
          const webhooks = body.webhooks.map((webhook, index) =>
            withSecret(webhook, index, before.webhooks),
          );
          await strapi.store.set({ ...place, value: { ...body, webhooks } });
        },
      });
      known = undefined;
    },

    secretOf: ({ sealedSecret }: Stored['webhooks'][number]): string =>
      unseal(sealedSecret, secret),
  };
};

export type NoticeSettingsStore = ReturnType<typeof createNoticeSettings>;
