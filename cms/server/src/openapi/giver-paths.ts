import type { z } from 'zod';
import {
  deidentificationBody,
  giverIdeaList,
  giverIdeaQuery,
  giverIdeaSingle,
  giverMessageBody,
  mailCodeAccepted,
  mailCodeBody,
  meSingle,
  ratingBody,
  reopeningBody,
  sessionBody,
  sessionSingle,
  withdrawalBody,
} from '../../../contracts/giver';
import { documentId } from '../../../contracts/primitives';
import { json, problemAnswer, toSchema, type Schema } from './schema';

interface Told {
  summary: string;
  status?: 200 | 201 | 202 | 204;
  description: string;
  /** None when there is nothing to tell. */
  answer?: z.ZodType;
  body?: z.ZodType;
  parameters?: object[];
  security?: Record<string, never[]>[];
  problems: Record<number, string>;
}

const operation = ({ summary, status = 200, description, answer, body, ...told }: Told) => ({
  summary,
  ...(told.security ? { security: told.security } : {}),
  ...(told.parameters ? { parameters: told.parameters } : {}),
  ...(body ? { requestBody: { required: true, content: json(toSchema(body, 'input')) } } : {}),
  responses: {
    [status]: { description, ...(answer ? { content: json(toSchema(answer)) } : {}) },
    ...problems(told.problems),
    ...(body ? problems(badBody) : {}),
    403: problemAnswer('The page may not ask'),
    429: problemAnswer('Too many requests; Retry-After says when'),
  },
});

const problems = (told: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(told).map(([status, description]) => [status, problemAnswer(description)]),
  );
const badBody = {
  400: 'Not JSON',
  413: 'Too large',
  415: 'Not application/json',
  422: 'Fields to correct',
};

const byToken = {
  security: [{ token: [] }],
  problems: { 401: 'No token, or not to be believed', 503: 'A token cannot be checked right now' },
};
const byId = {
  ...byToken,
  parameters: [{ name: 'id', in: 'path', required: true, schema: toSchema(documentId) }],
  problems: { ...byToken.problems, 404: 'The asker has sent no such idea' },
};
const byReceipt = {
  security: [{ receipt: [] }],
  problems: { 400: 'No Kvittokod, or not JSON', 404: 'No idea has such a Kvittokod' },
};
const clash = { 409: 'Not possible as the idea stands now' };

/** One idea as its giver sees it, and all that may be done with it; each answers how it stands then. */
const ideaPaths = (path: string, by: typeof byId | typeof byReceipt) => {
  const whole = { answer: giverIdeaSingle, description: 'The idea as its giver sees it' };
  const act = (summary: string, body: z.ZodType) =>
    operation({ ...by, ...whole, summary, body, problems: { ...by.problems, ...clash } });
  return {
    [path]: { get: operation({ ...by, ...whole, summary: 'One idea of the asker’s own' }) },
    [`${path}/messages`]: { post: act('Write to those who handle the idea', giverMessageBody) },
    [`${path}/withdrawal`]: { post: act('Take the idea back', withdrawalBody) },
    [`${path}/reopening`]: { post: act('Send in again what was taken back', reopeningBody) },
    [`${path}/de-identification`]: {
      post: act('Remove who sent it, for good', deidentificationBody),
    },
    [`${path}/rating`]: { put: act('Say whether it was worth it', ratingBody) },
  };
};

const queryParameters = (query: z.ZodObject) =>
  Object.entries(
    (toSchema(query, 'input') as { properties: Record<string, Schema> }).properties,
  ).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));

/** What is one person's alone: never kept by a cache, never in a log. */
export const giverPaths = {
  '/me/codes': {
    post: operation({
      summary: 'Ask for a code by mail; the answer is the same whether the address may have one',
      status: 202,
      description: 'Sent, if the address may have a code',
      body: mailCodeBody,
      answer: mailCodeAccepted,
      problems: { 409: 'No codes are sent by mail here, whatever the address' },
    }),
  },
  '/me/sessions': {
    post: operation({
      summary: 'Get a token for a code',
      status: 201,
      description: 'A token to send as Bearer',
      body: sessionBody,
      answer: sessionSingle,
      problems: {},
    }),
  },
  '/me/session': {
    delete: operation({
      ...byToken,
      summary: 'End the session that the asker asks with',
      status: 204,
      description: 'Ended',
      problems: { ...byToken.problems, 404: 'The token is no session of ours' },
    }),
  },
  '/me': {
    get: operation({
      ...byToken,
      summary: 'Who the asker is',
      description: 'What we know of the asker',
      answer: meSingle,
    }),
  },
  '/me/ideas': {
    get: operation({
      ...byToken,
      summary: 'The asker’s own ideas, newest first',
      description: 'One page of ideas',
      parameters: queryParameters(giverIdeaQuery),
      answer: giverIdeaList,
      problems: { ...byToken.problems, 400: 'Something in the query is not allowed' },
    }),
  },
  ...ideaPaths('/me/ideas/{id}', byId),
  ...ideaPaths('/receipt', byReceipt),
};
