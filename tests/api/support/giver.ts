import type { Core } from '@strapi/strapi';
import type { GiverIdea, GiverIdeaSummary } from '../../../cms/contracts/giver';
import type { IdeaSubmission } from '../../../cms/contracts/ideas';
import type { ListAnswer, SingleAnswer } from '../../../cms/contracts/primitives';
import type { Problem } from '../../../cms/contracts/problem';
import type { Client } from './client';
import { submission } from './ideas';

type Headers = Record<string, string>;
type Answered = SingleAnswer<GiverIdea> & Problem;

interface Handling {
  say(id: string, said: { words: string; isQuestion?: boolean }, actor: object): Promise<void>;
  move(
    id: string,
    move: { to: string; words?: string; reason?: string },
    actor: object,
  ): Promise<void>;
}

/** A coach as the ideas know one, without the desk in between. */
export const coach = (strapi: Core.Strapi) => {
  const ideas = strapi.plugin('idesluss').service('ideas') as unknown as Handling;
  const actor = { role: 'coach', user: 1 };
  return {
    answer: (id: string, words: string) => ideas.say(id, { words }, actor),
    ask: (id: string, words: string) => ideas.say(id, { words, isQuestion: true }, actor),
    move: (id: string, move: { to: string; words?: string; reason?: string }) =>
      ideas.move(id, move, actor),
  };
};

export const receipt = (code: string): Headers => ({ 'Idesluss-Receipt': code });

/** What a giver asks for and does; `headers` hold the token or the receipt. */
export const createGiver = (client: Client) => {
  const send = <T = Answered>(method: string, path: string, headers: Headers, body?: object) =>
    client.send<T>(method, `/api/idesluss${path}`, {
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  return {
    send,
    list: (headers: Headers, query = '') =>
      send<ListAnswer<GiverIdeaSummary> & Problem>('GET', `/me/ideas${query}`, headers),
    /** `path` is `/receipt` or `/me/ideas/<id>`. */
    view: (path: string, headers: Headers) => send('GET', path, headers),
    say: (path: string, headers: Headers, text: string) =>
      send('POST', `${path}/messages`, headers, { text }),
    withdraw: (path: string, headers: Headers, body: object = {}) =>
      send('POST', `${path}/withdrawal`, headers, body),
    reopen: (path: string, headers: Headers, body: object = {}) =>
      send('POST', `${path}/reopening`, headers, body),
    deidentify: (path: string, headers: Headers, body: object = { confirm: true }) =>
      send('POST', `${path}/de-identification`, headers, body),
    rate: (path: string, headers: Headers, value: unknown) =>
      send('PUT', `${path}/rating`, headers, { value }),
    /** Sends an idea; `id` and `code` are what the giver has of it. */
    submit: async (changes: Partial<IdeaSubmission> = {}, headers: Headers = {}) => {
      const { body, status, text } = await client.submit(submission(changes), { headers });
      if (status !== 201) throw new Error(`Sending answered ${status}: ${text}`);
      return { id: body.data.id, code: body.data.receiptCode, reference: body.data.reference };
    },
  };
};
