import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { publicUrl } from '../http/addresses';
import type { Rendered } from './letter';
import { mailFailure } from './mail-failure';

/** How Strapi's email plugin is set up, as far as we ask. */
interface EmailConfig {
  provider?: string;
  providerOptions?: { host?: string; port?: number };
  settings?: { defaultFrom?: string };
}

interface EmailService {
  send(options: object): Promise<unknown>;
}

export interface Sending extends Rendered {
  to: string;
  /** The same for every attempt of one delivery. */
  key: string;
  senderName: string;
  replyTo: string | null;
}

/** Sends mails through Strapi's provider, whichever the installation has chosen. */
export const createMailer = (strapi: Core.Strapi) => {
  const {
    provider = '',
    providerOptions,
    settings,
  } = strapi.config.get<EmailConfig>('plugin::email', {});
  const from = settings?.defaultFrom || null;
  const server = providerOptions?.host || null;
  // Strapi's own default, sendmail, delivers to nobody's mail server: it counts as none.
  const isReady =
    from !== null && (provider === 'nodemailer' ? server !== null : provider !== 'sendmail');
  const domain =
    from
      ?.split('@')
      .at(-1)
      ?.replace(/[^\w.-]/g, '') || 'localhost';
  // Test and production of one municipality may share a sender.
  const installation = createHash('sha256').update(publicUrl(strapi)).digest('hex').slice(0, 12);

  return {
    isReady,
    from,
    server,

    /** @throws DeliveryError with a code and nothing of what the server said */
    async send(sending: Sending): Promise<void> {
      try {
        await this.hand(sending);
      } catch (error) {
        throw mailFailure(error);
      }
    },

    /** The same, with the provider's own error. */
    async hand({ to, key, senderName, replyTo, subject, text, html }: Sending): Promise<void> {
      await strapi
        .plugin('email')
        .service<EmailService>('email')
        .send({
          to,
          from: from && { name: senderName, address: bare(from) },
          replyTo: replyTo ?? undefined,
          subject,
          text,
          html,
          // A server or reader that gets it twice, after a crash at the wrong moment, can tell.
          messageId: `<${key}.${installation}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
    },
  };
};

export type Mailer = ReturnType<typeof createMailer>;

/** The address alone of `Idésluss <idesluss@storstad.example>`. */
const bare = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
