import type { IncomingMessage } from 'node:http';
import type { Context } from 'koa';
import { limits } from '../../../contracts/limits';
import { ProblemError } from './problems';

/** What a write may send: its media type and most bytes. */
export interface BodyRule {
  mediaType: 'application/json' | 'multipart/form-data';
  maxBytes: number;
}

/** Room for the longest texts with every character escaped as \uXXXX. */
export const jsonBody: BodyRule = { mediaType: 'application/json', maxBytes: 256 * 1024 };
/** One file, and the multipart lines around it. */
export const fileBody: BodyRule = {
  mediaType: 'multipart/form-data',
  maxBytes: limits.attachment.size + 64 * 1024,
};

/**
 * Reads a body into `context.request.body`: a JSON value, or a `FormData`. Strapi's own parser, which
 * would log a piece of a broken text, write files where we do not see them and answer in its own way,
 * finds no body that is its to read.
 */
export const readBody = async (context: Context, rule: BodyRule): Promise<void> => {
  const { headers } = context.req;
  const mediaType = headers['content-type'] ?? '';
  if (
    mediaType.split(';')[0]?.trim().toLowerCase() !== rule.mediaType ||
    headers['content-encoding']
  ) {
    throw new ProblemError('unsupported-media-type', [], { Accept: rule.mediaType });
  }
  if (Number(headers['content-length'] ?? 0) > rule.maxBytes)
    throw new ProblemError('body-too-large');
  const bytes = await collect(context.req, rule.maxBytes);
  context.request.body =
    rule.mediaType === 'application/json' ? parseJson(bytes) : await parseForm(bytes, mediaType);
  delete headers['content-type'];
};

const collect = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw new ProblemError('body-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('malformed-json');
  }
};

const parseForm = async (bytes: Buffer, mediaType: string): Promise<FormData> => {
  try {
    return await new Response(bytes, { headers: { 'content-type': mediaType } }).formData();
  } catch {
    throw new ProblemError('bad-request');
  }
};
