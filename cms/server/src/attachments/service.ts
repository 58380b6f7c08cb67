import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { AttachmentType, StagedAttachment } from '../../../contracts/attachments';
import { limits } from '../../../contracts/limits';
import { pluginConfig } from '../http/config';
import { ProblemError } from '../http/problems';
import { fitting, rawRows, rewriteTexts, type Transaction } from '../sql';
import { cleanFile } from './clean-file';

/** How long a file waits to be sent with an idea, in milliseconds. */
const stagedFor = 24 * 60 * 60 * 1000;
/** Files that are looked up for removal in one go. */
const atATime = 500;

export interface AttachmentRow {
  document_id: string;
  name: string;
  mime: AttachmentType;
  size: number;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const createAttachments = ({ strapi }: { strapi: Core.Strapi }) => {
  const folder = pluginConfig(strapi).attachmentsFolder;
  /** One folder a month of making would not spread better: names are random, two letters do. */
  const pathOf = (documentId: string): string =>
    path.join(folder, documentId.slice(0, 2), documentId);

  return {
    /** Checks a file by its content, takes its metadata out and keeps it, in private, for a day. */
    async stage(file: { name: string; bytes: Buffer }, now: Date): Promise<StagedAttachment> {
      const clean = await cleanFile(file.bytes);
      const documentId = createId();
      const token = randomBytes(24).toString('base64url');
      const expiresAt = new Date(now.getTime() + stagedFor);
      const target = pathOf(documentId);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await writeFile(target, clean.bytes, { mode: 0o600, flush: true });
      try {
        await strapi.db.connection('idl_attachments').insert({
          document_id: documentId,
          token_hash: hashOf(token),
          name: file.name,
          mime: clean.type,
          size: clean.bytes.length,
          created_at: now,
          expires_at: expiresAt,
        });
      } catch (error) {
        await rm(target, { force: true });
        throw error;
      }
      return {
        id: token,
        name: file.name,
        type: clean.type,
        size: clean.bytes.length,
        expiresAt: expiresAt.toISOString(),
      };
    },

    /** Ties staged files to an idea, in its transaction; each can be used once. */
    async attach(
      trx: Transaction,
      ideaDocumentId: string,
      tokens: string[],
      now: Date,
      first = 0,
    ): Promise<void> {
      for (const [position, token] of tokens.entries()) {
        const changed: number = await trx('idl_attachments')
          .where({ token_hash: hashOf(token) })
          .whereNull('idea_document_id')
          .where('expires_at', '>', now)
          .update({
            idea_document_id: ideaDocumentId,
            position: first + position,
            expires_at: null,
          });
        if (changed !== 1) {
          throw new ProblemError('invalid-body', [
            { field: `attachments.${position}`, code: 'expired' },
          ]);
        }
      }
    },

    /** Adds files to an idea that has been sent, up to the most it may have; answers how many it has. */
    async attachMore(
      trx: Transaction,
      ideaDocumentId: string,
      tokens: string[],
      now: Date,
    ): Promise<number> {
      const [row] = await rawRows<{ count: number }>(
        trx,
        'SELECT COUNT(*) AS count FROM idl_attachments WHERE idea_document_id = ?',
        [ideaDocumentId],
      );
      const before = Number(row?.count ?? 0);
      const most = limits.attachments.inAll;
      if (before + tokens.length > most) {
        throw new ProblemError('invalid-body', [
          {
            field: 'attachments',
            code: 'too_many',
            values: { maximum: Math.max(0, most - before) },
          },
        ]);
      }
      await this.attach(trx, ideaDocumentId, tokens, now, before);
      return before + tokens.length;
    },

    /** Rewrites the names of an idea's files, in the transaction of what is the cause. */
    rename: (
      trx: Transaction,
      ideaDocumentId: string,
      rewrite: (name: string) => string,
    ): Promise<void> =>
      rewriteTexts(trx, { table: 'idl_attachments', column: 'name', ideaDocumentId }, (name) =>
        fitting(rewrite(name), path.extname(name)),
      ),

    /** Files of an idea, in the sender's order. */
    ofIdea: (ideaDocumentId: string): Promise<AttachmentRow[]> =>
      rawRows<AttachmentRow>(
        strapi.db.connection,
        `SELECT document_id, name, mime, size FROM idl_attachments
          WHERE idea_document_id = ? ORDER BY position`,
        [ideaDocumentId],
      ),

    /** A file that belongs to an idea, with its bytes; only if these conditions hold of the idea, `i`. */
    async open(
      documentId: string,
      conditions: readonly [sql: string, ...bindings: unknown[]][] = [],
    ): Promise<{ row: AttachmentRow; stream: Readable } | null> {
      const [row] = await rawRows<AttachmentRow>(
        strapi.db.connection,
        `SELECT f.document_id, f.name, f.mime, f.size FROM idl_attachments f
          JOIN idl_ideas i ON i.document_id = f.idea_document_id
          WHERE ${['f.document_id = ?', ...conditions.map(([sql]) => sql)].join(' AND ')}`,
        [documentId, ...conditions.flatMap(([, ...values]) => values)],
      );
      return row ? { row, stream: createReadStream(pathOf(row.document_id)) } : null;
    },

    /** Removes what was staged and never sent. Several instances may do it at once. */
    async removeExpired(now: Date): Promise<number> {
      let removedInAll = 0;
      for (;;) {
        const expired = await rawRows<{ document_id: string }>(
          strapi.db.connection,
          `SELECT document_id FROM idl_attachments
            WHERE idea_document_id IS NULL AND expires_at <= ? LIMIT ${atATime}`,
          [now],
        );
        for (const { document_id: documentId } of expired) {
          // The row first: a file without a row is litter, a row without a file would be a lie.
          const removed: number = await strapi.db
            .connection('idl_attachments')
            .where({ document_id: documentId })
            .whereNull('idea_document_id')
            .delete();
          if (removed === 1) await rm(pathOf(documentId), { force: true });
        }
        removedInAll += expired.length;
        if (expired.length < atATime) return removedInAll;
      }
    },
  };
};

declare module '../services' {
  interface Services {
    attachments: ReturnType<typeof createAttachments>;
  }
}
