import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../http/config';
import { inTransaction } from '../sql';
import { addressKey } from './person';
import { unseal } from './seal';

/** Rows in one go. */
const atATime = 500;

interface SealedRow {
  id: number;
  sealed_email: string;
}

/** Addresses that were kept before they could be looked up get what they are looked up by. */
const fillAddressKeys = async (strapi: Core.Strapi): Promise<void> => {
  const { secret } = pluginConfig(strapi);
  await inTransaction(strapi, async (trx) => {
    for (let last = 0; ;) {
      const rows = await trx('idl_givers')
        .whereNotNull('sealed_email')
        .where('id', '>', last)
        .orderBy('id')
        .limit(atATime)
        .select<SealedRow[]>('id', 'sealed_email');
      for (const { id, sealed_email } of rows) {
        const email = opened(sealed_email, secret);
        if (email === null) continue;
        await trx('idl_givers')
          .where({ id })
          .update({ address_key: addressKey(email, secret) });
      }
      if (rows.length < atATime) return;
      last = rows.at(-1)?.id ?? last;
    }
  });
};

const opened = (sealed: string, secret: string): string | null => {
  try {
    return unseal(sealed, secret);
  } catch {
    // Sealed under another secret: nobody can read it, so nobody finds it.
    return null;
  }
};

/** Done after the migrations that the others are listed in. */
export const identityMigrations = [{ name: '0005-address-keys', up: fillAddressKeys }];
