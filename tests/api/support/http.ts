import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it went over the wire, which `fetch` hides. */
export interface Encoded {
  encoding: string | null;
  etag: string | null;
  /** Bytes that were sent. */
  length: number;
  text: string;
}

export const encodedBytes = (
  address: string,
  path: string,
  acceptEncoding: string,
): Promise<Encoded> =>
  new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': acceptEncoding };
    request(`${address}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const bytes = Buffer.concat(chunks);
        const encoding = response.headers['content-encoding'] ?? null;
        const plain =
          encoding === 'br'
            ? brotliDecompressSync(bytes)
            : encoding === 'gzip'
              ? gunzipSync(bytes)
              : bytes;
        resolve({
          encoding,
          etag: response.headers.etag ?? null,
          length: bytes.length,
          text: plain.toString('utf8'),
        });
      });
    })
      .once('error', reject)
      .end();
  });

/** Asks until the answer is as wanted; the last answer when it is not within `limit` milliseconds. */
export const until = async <T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  limit = 2000,
): Promise<T> => {
  for (const end = Date.now() + limit; ; await wait(25)) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
  }
};
