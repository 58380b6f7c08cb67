import type { Core } from '@strapi/strapi';
import {
  noticeKinds,
  type NoticeKind,
  type NoticeSettings,
  type NoticeSettingsBody,
} from '../../../cms/contracts/notice-settings';
import type { OutboxOverview } from '../../../cms/contracts/outbox';
import type { Client } from './client';
import { rowsOf } from './tables';

export const receiptPage = 'https://intranet.storstad.example/ideer/kvitto';

/** What can be saved, but for which state of it was seen. */
type Written = Omit<NoticeSettingsBody, 'version'>;

/** Settings as they may be saved; all kinds on unless `off`. */
export const noticeSettingsWith = (
  changes: Partial<Written> = {},
  off: NoticeKind[] = [],
): Written => ({
  switches: Object.fromEntries(
    noticeKinds.map((kind) => [kind, !off.includes(kind)]),
  ) as NoticeSettingsBody['switches'],
  senderName: 'Storstads idésluss',
  replyTo: null,
  receiptPage,
  webhooks: [],
  ...changes,
});

/** The settings pages of the admin, with the token of somebody who may. */
export const noticesAdmin = (client: Client, token: string) => {
  const send = <T>(method: string, path: string, body?: unknown) =>
    client.send<T>(method, `/idesluss/admin${path}`, {
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    send,
    settings: () => send<{ data: NoticeSettings }>('GET', '/settings/notices'),
    /** As somebody does who has just read them. */
    save: async (written: Written): Promise<NoticeSettings> => {
      const { body: read } = await send<{ data: NoticeSettings }>('GET', '/settings/notices');
      const body: NoticeSettingsBody = { version: read.data.version, ...written };
      const answer = await send<{ data: NoticeSettings }>('PUT', '/settings/notices', body);
      if (answer.status !== 200)
        throw new Error(`Saving answered ${answer.status}: ${answer.text}`);
      return answer.body.data;
    },
    outbox: async (): Promise<OutboxOverview> =>
      (await send<{ data: OutboxOverview }>('GET', '/outbox')).body.data,
    retry: (id: number) => send<{ data: OutboxOverview }>('POST', `/outbox/${id}/retry`),
  };
};

export interface DeliveryRow {
  id: number;
  consumer: string;
  target: string;
  state: string;
  reason: string | null;
  attempts: number;
}

export const deliveries = async (strapi: Core.Strapi): Promise<DeliveryRow[]> =>
  (await rowsOf(strapi, 'idl_deliveries')) as unknown as DeliveryRow[];

/** What handlers and the coach's desk do, as their rooms do it. */
interface Handling {
  move: (id: string, move: object, actor: object, now?: Date) => Promise<void>;
  say: (id: string, said: object, actor: object, now?: Date) => Promise<void>;
  assign: (id: string, to: { coach: number | null }, actor: object, now?: Date) => Promise<void>;
  deidentify: (id: string, actor: object, now?: Date) => Promise<void>;
}

export const handling = (strapi: Core.Strapi): Handling =>
  strapi.plugin('idesluss').service('ideas') as unknown as Handling;

export const coach = { role: 'coach', user: 1 };
