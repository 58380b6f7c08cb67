import { stagedAttachmentSingle } from '../../../contracts/attachments';
import { receiptHeader } from '../../../contracts/giver';
import { idempotencyKey, ideaReceiptSingle, ideaSubmission } from '../../../contracts/ideas';
import { problem } from '../../../contracts/problem';
import type { PublicRead } from '../http/public-read';
import { giverPaths } from './giver-paths';
import { json, problemAnswer, toSchema, type Schema } from './schema';

/** OpenAPI 3.1 of the public API, made from the contracts that the server itself checks with. */
export const openApiDocument = (reads: PublicRead[], server: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Idésluss',
    version: '1.0.0',
    description:
      'Ideas in, stories out. Errors are RFC 9457 problem details in the language of Accept-Language (sv, en).',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: `${server}/api/idesluss` }],
  paths: {
    ...Object.fromEntries(
      reads.map((read) => [templated(read.path), { get: readOperation(read) }]),
    ),
    '/ideas': { post: submitIdea },
    '/attachments': { post: stageAttachment },
    ...giverPaths,
  },
  components: {
    schemas: { Problem: toSchema(problem) },
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description:
          'A JWT of an issuer that the installation trusts, or a session of POST me/sessions',
      },
      receipt: {
        type: 'apiKey',
        in: 'header',
        name: receiptHeader,
        description: 'The Kvittokod of one idea, however it is typed',
      },
    },
  },
});

const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const readOperation = (read: PublicRead) => {
  const isJson = read.mediaType === undefined;
  const query = toSchema(read.query, 'input') as { properties?: Record<string, Schema> };
  return {
    summary: read.summary,
    parameters: [
      ...[...read.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^[a-z0-9-]{1,120}$' },
      })),
      ...Object.entries(query.properties ?? {}).map(([name, schema]) => ({
        name,
        in: 'query',
        required: false,
        schema,
      })),
    ],
    responses: {
      200: {
        description: read.summary,
        headers: { ETag: { schema: { type: 'string' } } },
        content: isJson
          ? json(toSchema(read.answer))
          : { [(read.mediaType ?? '').split(';')[0] ?? '']: { schema: { type: 'string' } } },
      },
      304: { description: 'Unchanged since the ETag in If-None-Match' },
      400: problemAnswer('Something in the query is not allowed'),
      ...(read.kind
        ? {
            401: problemAnswer('This installation lets only those with a token read it'),
            403: problemAnswer('The page may not read it'),
            503: problemAnswer('A token cannot be checked right now'),
          }
        : {}),
      404: problemAnswer('There is no such thing'),
      429: problemAnswer('Too many requests; Retry-After says when'),
    },
  };
};

const submitIdea = {
  summary: 'Send an idea, with a token or anonymously',
  security: [{}, { token: [] }],
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'One for each idea: sending again with the same key and body changes nothing.',
      schema: toSchema(idempotencyKey),
    },
  ],
  requestBody: { required: true, content: json(toSchema(ideaSubmission, 'input')) },
  responses: {
    201: { description: 'Taken in, once', content: json(toSchema(ideaReceiptSingle)) },
    400: problemAnswer('Not JSON, or no Idempotency-Key'),
    401: problemAnswer('The token is not to be believed'),
    403: problemAnswer('The page may not send'),
    409: problemAnswer('The key was used for another body'),
    413: problemAnswer('Too large'),
    415: problemAnswer('Not application/json'),
    422: problemAnswer('Fields to correct'),
    429: problemAnswer('Too many requests; Retry-After says when'),
    503: problemAnswer('A token cannot be checked right now'),
  },
};

const stageAttachment = {
  summary: 'Leave a file to be sent with an idea within a day',
  security: [{}, { token: [] }],
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['file'],
          additionalProperties: false,
          properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
        },
      },
    },
  },
  responses: {
    201: { description: 'Kept in private', content: json(toSchema(stagedAttachmentSingle)) },
    400: problemAnswer('Not a whole multipart body'),
    401: problemAnswer('The token is not to be believed'),
    403: problemAnswer('The page may not send'),
    413: problemAnswer('Too large'),
    415: problemAnswer('Not multipart/form-data'),
    422: problemAnswer('The file is refused'),
    429: problemAnswer('Too many requests; Retry-After says when'),
    503: problemAnswer('A token cannot be checked right now'),
  },
};
