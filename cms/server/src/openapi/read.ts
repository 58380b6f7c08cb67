import { z } from 'zod';
import { publicUrl } from '../http/addresses';
import type { PublicRead } from '../http/public-read';
import { openApiDocument } from './document';

/** `GET /api/idesluss/openapi.json`: all of `reads`, itself left out. */
export const openApiRead = (reads: PublicRead[]): PublicRead => ({
  path: '/openapi.json',
  query: z.strictObject({}),
  answer: z.looseObject({ openapi: z.string() }),
  summary: 'This description',
  reads: [],
  build: ({ strapi }) => Promise.resolve({ body: openApiDocument(reads, publicUrl(strapi)) }),
});
