import type { Core } from '@strapi/strapi';
import { rawRows, type Transaction } from '../sql';

/** A lifecycle event of Strapi's, as far as it is read here. */
interface WriteEvent {
  model: { uid: string; attributes: Record<string, unknown> };
  result?: unknown;
}

const writes = ['Create', 'Update', 'Delete', 'CreateMany', 'UpdateMany', 'DeleteMany'];

/**
 * Tells, after the commit, each write to one of the content types with the number it got, which is
 * counted in the same transaction so that other instances learn of it. A write to a draft is not told: no public
 * payload reads it.
 */
export const watchWrites = async (
  strapi: Core.Strapi,
  uids: readonly string[],
  onWrite: (uid: string, version: number) => void,
): Promise<void> => {
  await makeCounters(strapi, uids);
  const tell = async (event: WriteEvent): Promise<void> => {
    if (isDraft(event)) return;
    const { uid } = event.model;
    // Joins the transaction of the write, if there is one.
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      const version = await countUp(trx as Transaction, uid);
      (onCommit as (callback: () => void) => void)(() => onWrite(uid, version));
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [...uids],
    ...Object.fromEntries(writes.map((name) => [`after${name}`, tell])),
  });
};

/** The update locks the row until the commit: no two writes get the same number. */
const countUp = async (trx: Transaction, tag: string): Promise<number> => {
  await trx.raw('UPDATE idl_payload_versions SET version = version + 1 WHERE tag = ?', [tag]);
  const [row] = await rawRows<{ version: number }>(
    trx,
    'SELECT version FROM idl_payload_versions WHERE tag = ?',
    [tag],
  );
  return Number(row?.version ?? 0);
};

/** Only what is known to be a draft: a bulk write, or a row without the field, may be public. */
const isDraft = ({ model, result }: WriteEvent): boolean =>
  'publishedAt' in model.attributes &&
  typeof result === 'object' &&
  result !== null &&
  'publishedAt' in result &&
  result.publishedAt === null;

const makeCounters = async (strapi: Core.Strapi, tags: readonly string[]): Promise<void> => {
  await strapi.db
    .connection('idl_payload_versions')
    .insert(tags.map((tag) => ({ tag, version: 0 })))
    .onConflict('tag')
    .ignore();
};

/** What all instances have counted: tag → version. */
export const readVersions = async (strapi: Core.Strapi): Promise<Map<string, number>> => {
  const rows = await rawRows<{ tag: string; version: number }>(
    strapi.db.connection,
    'SELECT tag, version FROM idl_payload_versions',
  );
  return new Map(rows.map(({ tag, version }) => [tag, Number(version)]));
};
