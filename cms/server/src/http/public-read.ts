import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { PluginConfig } from './config';

/** What a public GET needs to be built, kept and dropped at the right moment. */
export interface PublicRead {
  /** Below `/api/idesluss`, with `:name` for a part that varies: `/stories/:id`. */
  path: string;
  /** Installations decide by kind who may read; what has no kind is for everyone. */
  kind?: keyof PluginConfig['reading'];
  /** Contract of the query string; anything else in it is refused. */
  query: z.ZodObject;
  /** Contract of the answer, for OpenAPI and the tests. */
  answer: z.ZodType;
  /** For OpenAPI. */
  summary: string;
  mediaType?: string;
  /** Beside the usual ones, such as a page's own Content-Security-Policy. */
  headers?: Record<string, string>;
  /** uids of all that the answer reads: a write to any of them drops what is kept. */
  reads: readonly string[];
  /** Makes the answer with a fixed number of queries; null when there is no such thing. */
  build(
    context: { strapi: Core.Strapi; now: Date },
    input: { parameters: Record<string, string>; query: Record<string, unknown> },
  ): Promise<BuiltPayload | null>;
}

export interface BuiltPayload {
  /** The JSON value; or text when `mediaType` is not JSON. */
  body: unknown;
  /** When time alone makes it untrue, such as a story that expires. */
  staleAt?: Date | null;
}
