import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  assignmentBody,
  inventionBody,
  maskBody,
  messageBody,
  moveBody,
  noteBody,
} from '../../../contracts/desk-actions';
import { deskIdeaQuery } from '../../../contracts/desk';
import { ProblemError } from '../http/problems';
import { stockholmDay } from '../http/stockholm';
import { checked } from '../http/validate';
import type { Actor } from '../ideas/handling';
import { getService } from '../services';
import { asSeen } from './as-seen';
import { coachAfter } from './coaches';
import { forAdmin } from './for-admin';
import { actorOf } from './handler';
import type { ActionName } from '../rights';
import { scopeOf } from './scope';

/** Ideas as their handlers read and change them. */
export const createDeskIdeasController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answerWithIdea = async (context: Context): Promise<void> => {
    const readable = await scopeOf(strapi, context, 'ideas.read');
    const found = await getService(strapi, 'ideas').find(idOf(context), readable);
    // Handed over to an administration that is not one's own, or changed by a right that does not
    // read: not one's to see.
    if (!found && context.method !== 'GET') {
      context.body = { data: null };
      return;
    }
    if (!found) throw new errors.NotFoundError();
    context.body = { data: await asSeen(strapi, context, found) };
  };

  /** A change by this user, answered with the idea as it is after. */
  const changing = (
    right: ActionName,
    work: (context: Context, actor: Actor & { user: number }) => Promise<void>,
  ) =>
    forAdmin(async (context) => {
      const actor = actorOf(context, await scopeOf(strapi, context, right));
      await work(context, actor);
      await answerWithIdea(context);
    });

  /** The administration that an idea is handed over to, which must be active; undefined where it stays. */
  const handedTo = async (
    idea: string,
    administration: string | undefined,
    { scope }: Actor,
  ): Promise<{ id: number; documentId: string } | undefined> => {
    if (administration === undefined) return undefined;
    const administrations = getService(strapi, 'administrations');
    const named = await administrations.named(administration);
    const now = await getService(strapi, 'ideas').assigned(idea, scope ?? null);
    if (named && now?.administration === named.documentId) return undefined;
    const receiver = await administrations.receiver(administration, stockholmDay(new Date()));
    if (receiver) return receiver;
    const field = 'handlingAdministration';
    throw new ProblemError('invalid-body', [{ field, code: 'not_found' }]);
  };

  return {
    /** `GET /idesluss/admin/ideas` */
    list: forAdmin(async (context) => {
      const query = checked(deskIdeaQuery, context.query, 'invalid-query');
      const scope = await scopeOf(strapi, context, 'ideas.read');
      context.body = await getService(strapi, 'ideas').list(query, scope);
    }),

    /** `GET /idesluss/admin/ideas/:id` */
    find: changing('ideas.read', () => Promise.resolve()),

    /** `POST /idesluss/admin/ideas/:id/moves` */
    move: changing('ideas.move', async (context, actor) => {
      const body = checked(moveBody, context.request.body, 'invalid-body');
      await getService(strapi, 'ideas').move(idOf(context), body, actor);
    }),

    /** `POST /idesluss/admin/ideas/:id/messages` */
    say: changing('ideas.answer', async (context, actor) => {
      const body = checked(messageBody, context.request.body, 'invalid-body');
      await getService(strapi, 'ideas').say(idOf(context), body, actor);
    }),

    /** `PUT /idesluss/admin/ideas/:id/assignment` */
    assign: changing('ideas.assign', async (context, actor) => {
      const body = checked(assignmentBody, context.request.body, 'invalid-body');
      const receiver = await handedTo(idOf(context), body.handlingAdministration, actor);
      const coach = await coachAfter(strapi, idOf(context), actor.scope ?? null, {
        coach: body.coach,
        ...(receiver ? { administration: receiver.documentId } : {}),
      });
      await getService(strapi, 'ideas').assign(
        idOf(context),
        {
          coach,
          version: body.version,
          ...(receiver ? { administrationId: receiver.id } : {}),
        },
        actor,
      );
    }),

    /** `POST /idesluss/admin/ideas/:id/giver` */
    openGiver: forAdmin(async (context) => {
      const { scope, user } = actorOf(context, await scopeOf(strapi, context, 'ideas.giver'));
      const id = idOf(context);
      if (!(await getService(strapi, 'ideas').isWithin(id, scope ?? null))) {
        throw new errors.NotFoundError();
      }
      context.body = { data: { name: await getService(strapi, 'identity').openName(id, user) } };
    }),

    /** `POST /idesluss/admin/ideas/:id/notes` */
    note: changing('ideas.answer', async (context, actor) => {
      const { text } = checked(noteBody, context.request.body, 'invalid-body');
      await getService(strapi, 'ideas').note(idOf(context), text, actor);
    }),

    /** `POST /idesluss/admin/ideas/:id/masks` */
    mask: changing('ideas.mask', async (context, actor) => {
      const body = checked(maskBody, context.request.body, 'invalid-body');
      await getService(strapi, 'ideas').mask(idOf(context), body, actor);
    }),

    /** `PUT /idesluss/admin/ideas/:id/invention` */
    markInvention: changing('ideas.answer', async (context, actor) => {
      const body = checked(inventionBody, context.request.body, 'invalid-body');
      await getService(strapi, 'ideas').markInvention(idOf(context), body, actor);
    }),
  };
};

const idOf = (context: Context): string => String((context.params as { id?: string }).id ?? '');
