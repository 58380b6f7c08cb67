import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { issuerContract } from './issuer-config';

/** `points` requests in `seconds`, per caller's address. */
const rate = (points: number, seconds: number) =>
  z
    .strictObject({ points: z.number().int().positive(), seconds: z.number().int().positive() })
    .default({ points, seconds });

const reading = z.enum(['public', 'token']).default('public');

/**
 * The plugin's configuration (`config/plugins.ts`, key `idesluss.config`).
 *
 * Rates are per network address, and a municipality's thousands of employees often share one: the
 * defaults stop a script, not a workplace.
 */
export const configContract = z.strictObject({
  /** At least 32 characters. Receipt codes and sealed contact details depend on it: never change it. */
  secret: z.string().min(32),
  /** Origins that may send, beside those of the administrations. */
  hostOrigins: z.array(z.string()).default([]),
  /** Private folder for attachments; must not be served. */
  attachmentsFolder: z.string().min(1),
  /** Folder of the built widgets. */
  widgetsFolder: z.string().min(1),
  rates: z
    .strictObject({
      ideas: rate(60, 60),
      attachments: rate(120, 60),
      /** Reads that are not kept yet. */
      reads: rate(1200, 60),
      /** What somebody with a token or a receipt asks for and says. */
      giver: rate(6000, 60),
      /** Receipt codes that nobody has. */
      receipts: rate(20, 60),
      /** Codes asked for by mail, and tries to use one. */
      codes: rate(60, 600),
      sessions: rate(60, 600),
    })
    .prefault({}),
  /** Whose tokens say who somebody is. */
  issuers: z.array(issuerContract).default([]),
  /**
   * Who may get a code by mail whether or not they have sent an idea: those with an address at one of
   * these domains. They also read what asks for a token.
   */
  mailCodes: z
    .strictObject({ domains: z.array(z.string().toLowerCase().min(1)).default([]) })
    .prefault({}),
  /** Days after an idea's end that its giver's name and mail address are kept; the idea stays. */
  keepContactDays: z.number().int().min(1).default(180),
  /** Who may read each kind: everybody, or those with a token. */
  reading: z
    .strictObject({ stories: reading, challenges: reading, vocabulary: reading })
    .prefault({}),
  /** Whether this instance sends mails and calls webhooks; at least one of several must. */
  outbox: z.strictObject({ enabled: z.boolean() }).default({ enabled: true }),
  demo: z
    .strictObject({
      enabled: z.boolean(),
      /** Folder of the data files. */
      folder: z.string(),
    })
    .default({ enabled: false, folder: '' }),
});
export type PluginConfig = z.output<typeof configContract>;

/** The configuration of this installation, checked: ask once and keep it. */
export const pluginConfig = (strapi: Core.Strapi): PluginConfig => {
  const result = configContract.safeParse(strapi.config.get('plugin::idesluss'));
  if (!result.success) {
    const lines = result.error.issues.map(
      (i) => `  idesluss.config.${i.path.join('.')}: ${i.message}`,
    );
    throw new Error(`Idésluss is not configured (config/plugins.ts):\n${lines.join('\n')}`);
  }
  return result.data;
};
