import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ProblemError } from './http/problems';
import { internalModel } from './models';
import { inTransaction, type Transaction } from './sql';

/** One row for each thing that one at a time may do, such as saving the `labels`: whoever does locks it. */
export const settingsLockModel = internalModel(
  'settings-lock',
  'idl_settings_locks',
  {
    name: { type: 'string', required: true },
    /** How many times they have been saved. */
    saves: { type: 'integer', required: true },
  },
  [{ name: 'idl_settings_locks_name', type: 'unique', columns: ['name'] }],
);

/** Tells one state of settings from another, whoever and whatever changed them. */
export const versionOf = (state: unknown): string =>
  createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);

/**
 * Saves settings if they still are as the person saw them. Those who save at the same time, on any
 * instance, come one after the other; the later is told (409) instead of overwriting what it never
 * saw.
 */
export const saveIfSeen = async <State>(
  strapi: Core.Strapi,
  name: string,
  seen: string,
  {
    read,
    write,
  }: {
    read: (trx: Transaction) => Promise<State>;
    write: (before: State, trx: Transaction) => Promise<void>;
  },
): Promise<void> => {
  await inTransaction(strapi, async (trx) => {
    await lockName(trx, name);
    const before = await read(trx);
    if (versionOf(before) !== seen) throw new ProblemError('changed-meanwhile');
    await write(before, trx);
  });
};

/** Lets one transaction at a time, on whichever instance, go on with what has this name. */
export const lockName = async (trx: Transaction, name: string): Promise<void> => {
  // The update locks the row until the commit.
  const countUp = (): Promise<number> =>
    trx('idl_settings_locks').where({ name }).increment('saves', 1);
  if ((await countUp()) > 0) return;
  await trx('idl_settings_locks').insert({ name, saves: 0 }).onConflict('name').ignore();
  await countUp();
};
