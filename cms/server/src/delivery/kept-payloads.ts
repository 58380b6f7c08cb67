import { createHash } from 'node:crypto';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';

/** Bytes that are the same for everyone, with all that goes out beside them. */
export interface KeptPayload {
  readonly body: Buffer;
  /** Weak: the same meaning whether compressed or not. */
  readonly etag: string;
  readonly mediaType: string;
  /** Headers beside those that every public payload has, or instead of them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** Answered only after a token has been checked. */
  readonly needsToken: boolean;
  /** Epoch milliseconds when time alone makes it untrue. */
  readonly staleAt: number;
  /** Header lines by the form of the answer, each made when first needed. */
  readonly heads: Partial<Record<'identity' | 'br' | 'gzip' | 'unchanged', string[]>>;
  brotli: Buffer | null;
  gzip: Buffer | null;
}

/** What a builder gives to be kept. */
export interface MadePayload {
  body: Buffer;
  mediaType: string;
  headers?: Record<string, string>;
  needsToken?: boolean;
  staleAt?: Date | null;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Compressing less than this saves no packet. */
const worthCompressing = 1024;

/**
 * Keeps public payloads in memory under the address they answer, and drops those that a write made
 * untrue. A payload that was being built while such a write happened is never kept.
 *
 * @param maxBytes how much memory the bodies may take
 */
export const createKeptPayloads = ({ maxBytes = 64 * 1024 * 1024 } = {}) => {
  const payloads = new LRUCache<string, KeptPayload>({
    maxSize: maxBytes,
    sizeCalculation: (payload, key) => key.length + payload.body.length * 2 + 512,
  });
  const versions = new Map<string, number>();
  const building = new Map<string, Promise<KeptPayload | null>>();

  let compressing: Promise<void> = Promise.resolve();

  const versionOf = (tags: readonly string[]): string =>
    tags.map((tag) => versions.get(tag) ?? 0).join(' ');

  const compress = async (payload: KeptPayload): Promise<void> => {
    if (payload.body.length < worthCompressing) return;
    payload.gzip = await compressGzip(payload.body, { level: 9 });
    payload.brotli = await compressBrotli(payload.body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: payload.body.length,
      },
    });
  };

  return {
    get(key: string, now: number): KeptPayload | undefined {
      const payload = payloads.get(key);
      if (payload && payload.staleAt <= now) {
        payloads.delete(key);
        return undefined;
      }
      return payload;
    },

    /** Builds once however many ask at the same time; `null` means there is no such thing. */
    build(
      key: string,
      tags: readonly string[],
      make: () => Promise<MadePayload | null>,
    ): Promise<KeptPayload | null> {
      const before = versionOf(tags);
      // A build that began before a write must not answer a reader who came after it.
      const slot = `${key} ${before}`;
      const running = building.get(slot);
      if (running) return running;
      const build = (async () => {
        const made = await make();
        if (!made) return null;
        const payload: KeptPayload = {
          body: made.body,
          etag: `W/"${createHash('sha256').update(made.body).digest('base64url').slice(0, 22)}"`,
          mediaType: made.mediaType,
          headers: made.headers ?? {},
          tags,
          needsToken: made.needsToken ?? false,
          staleAt: made.staleAt?.getTime() ?? Infinity,
          heads: {},
          brotli: null,
          gzip: null,
        };
        if (versionOf(tags) === before) payloads.set(key, payload);
        return payload;
      })().finally(() => building.delete(slot));
      building.set(slot, build);
      return build;
    },

    compress,

    /**
     * Makes the compressed bytes after an answer has gone out, so that no reader waits for them: one
     * payload at a time, and none that has been dropped meanwhile.
     */
    compressLater(key: string, payload: KeptPayload, onError: (error: unknown) => void): void {
      compressing = compressing
        .then(async () => {
          await new Promise(setImmediate);
          if (payloads.peek(key) === payload && !payload.brotli) await compress(payload);
        })
        .catch(onError);
    },

    /** Drops all that read something under the tag. */
    drop(tag: string): void {
      versions.set(tag, (versions.get(tag) ?? 0) + 1);
      for (const [key, payload] of payloads.entries()) {
        if (payload.tags.includes(tag)) payloads.delete(key);
      }
    },

    /** How many are kept. */
    get size(): number {
      return payloads.size;
    },
  };
};

export type KeptPayloads = ReturnType<typeof createKeptPayloads>;
