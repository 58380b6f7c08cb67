import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import {
  deidentificationBody,
  giverIdeaQuery,
  giverMessageBody,
  ratingBody,
  receiptHeader,
  reopeningBody,
  withdrawalBody,
} from '../../../contracts/giver';
import { plainQuery } from '../http/plain-query';
import { problemAware } from '../http/problem-aware';
import { ProblemError } from '../http/problems';
import { checked } from '../http/validate';
import type { Person } from '../identity/person';
import { getService } from '../services';
import { sendPrivately } from './send-privately';

const giver = { role: 'giver' as const };

/** What the giver of an idea asks for and does, below `/me` with a token and `/receipt` with a Kvittokod. */
export const createGiverController = ({ strapi }: { strapi: Core.Strapi }) => {
  const ideas = () => getService(strapi, 'ideas');
  const bodyOf = <T extends z.ZodType>(context: Context, contract: T) =>
    checked(contract, context.request.body, 'invalid-body');

  /** The idea that the address or the code names, if it is the asker's own; else it does not exist. */
  const ownIdea = async (context: Context): Promise<string> => {
    const id = (context.params as { id?: string }).id;
    const own = id === undefined ? await byReceipt(context) : await byPerson(context, id);
    if (own === null) throw new ProblemError('not-found');
    return own;
  };
  const byPerson = async (context: Context, id: string): Promise<string | null> => {
    const identity = getService(strapi, 'identity');
    const person = await identity.mustBeKnown(context);
    return (await identity.isGiver(person, id)) ? id : null;
  };
  const byReceipt = (context: Context): Promise<string | null> => {
    const code = context.get(receiptHeader);
    if (code) return getService(strapi, 'giver').ideaOfReceipt(code);
    throw new ProblemError('bad-request', [{ field: receiptHeader, code: 'required' }]);
  };
  /** Who asks by a token; a Kvittokod tells nothing of its holder. */
  const askerOf = (context: Context): Promise<Person | null> =>
    (context.params as { id?: string }).id === undefined
      ? Promise.resolve(null)
      : getService(strapi, 'identity').mustBeKnown(context);
  const sendIdea = async (context: Context, id: string): Promise<void> => {
    const data = await ideas().giverView(id);
    if (!data) throw new ProblemError('not-found');
    sendPrivately(context, 200, { data });
  };
  /** Does something with the asker's own idea and answers how it stands after that. */
  const doing = <T extends z.ZodType>(
    contract: T,
    act: (id: string, body: z.output<T>, context: Context) => Promise<void>,
  ) =>
    problemAware(async (context) => {
      const id = await ownIdea(context);
      await act(id, bodyOf(context, contract), context);
      await sendIdea(context, id);
    });

  return {
    me: problemAware(async (context) => {
      const person = await getService(strapi, 'identity').mustBeKnown(context);
      sendPrivately(context, 200, { data: await getService(strapi, 'giver').me(person) });
    }),

    ideas: problemAware(async (context) => {
      const identity = getService(strapi, 'identity');
      const person = await identity.mustBeKnown(context);
      const query = checked(giverIdeaQuery, plainQuery(context.querystring), 'invalid-query');
      sendPrivately(context, 200, await ideas().giverList(await identity.ideasOf(person), query));
    }),

    idea: problemAware(async (context) => sendIdea(context, await ownIdea(context))),

    say: doing(giverMessageBody, (id, { text: words, attachments }) =>
      ideas().say(id, { words, attachments }, giver),
    ),

    withdraw: doing(withdrawalBody, (id, { words }) =>
      ideas().move(id, { to: 'withdrawn', words }, giver),
    ),

    reopen: doing(reopeningBody, (id, { words }) =>
      ideas().move(id, { to: 'submitted', words }, giver),
    ),

    deidentify: doing(deidentificationBody, async (id, _body, context) =>
      ideas().deidentify(id, giver, await askerOf(context)),
    ),

    rate: doing(ratingBody, (id, { value }) => ideas().rate(id, value)),
  };
};
