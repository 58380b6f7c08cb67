import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminRoutes } from '../../cms/server/src/admin-routes';
import { ownAdministration, readyRoles } from '../../cms/server/src/desk/roles';
import { type Admin, createAdmin, type Member } from './support/admin';
import {
  addressOf,
  type AdminRoute,
  type Ids,
  isLetIn,
  rightsOf,
  submitWithFile,
} from './support/admin-routes';
import { type Installation, startInstallation } from './support/installation';
import { room } from './support/rooms';

/** Where an idea may be, seen from somebody who belongs to Socialförvaltningen. */
const places = {
  own: 'socialforvaltningen',
  below: 'arbetsmarknadsenheten',
  above: 'storstads-kommun',
  beside: 'kulturforvaltningen',
};
type Place = keyof typeof places;
const isOwn = (place: Place): boolean => place === 'own' || place === 'below';
const secret = 'Kvistfors';

let installation: Installation;
let admin: Admin;
let members: Map<string, Member>;
let waitingMail: number;
beforeAll(async () => {
  installation = await startInstallation();
  const { strapi, client } = installation;
  admin = createAdmin(strapi, client);
  members = new Map();
  for (const { code } of readyRoles) members.set(code, await admin.member(code, places.own));
  await submitWithFile(strapi, client, { email: 'idegivare@storstad.example' });
  await room(strapi, 'outbox').workAt(new Date());
  const delivery = (await strapi.db.query('plugin::idesluss.delivery').findOne({})) as unknown as {
    id: number;
  };
  waitingMail = delivery.id;
});
afterAll(() => installation.stop());

/** Routes that show something by POST, so that it is done on purpose, and change no idea. */
const showing = ['POST /admin/ideas/:id/giver', 'POST /admin/ideas/:id/mail-preview'];

/** What is sent to the routes that do something with an idea, as a form of the admin would. */
const bodies: Record<string, object> = {
  'POST /admin/ideas/:id/giver': {},
  'POST /admin/ideas/:id/mail-preview': { words: 'Tack för din idé!', isQuestion: false },
  'POST /admin/ideas/:id/moves': { version: 0, to: 'reviewing', words: 'Vi tittar på den.' },
  'POST /admin/ideas/:id/messages': { version: 0, words: 'Tack för din idé!' },
  'POST /admin/ideas/:id/notes': { text: 'Ring Kultur om det här.' },
  'PUT /admin/ideas/:id/invention': { version: 0, mayBeInvention: true },
  'PUT /admin/ideas/:id/assignment': { version: 0, coach: null },
  'POST /admin/ideas/:id/masks': {
    version: 0,
    field: 'title',
    passage: secret,
    reason: 'Det är ett namn.',
  },
};
const isAboutOne = ({ path }: AdminRoute): boolean => /\/(?:ideas|attachments)\/:id/.test(path);
const aboutOne = adminRoutes.filter(isAboutOne);

it('the matrix knows what to send to every route that does something with an idea', () => {
  const doing = aboutOne.filter(({ method }) => method !== 'GET');
  expect(doing.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
    Object.keys(bodies).toSorted(),
  );
});

it('there are seven ready-made roles, each with a code of its own', () => {
  expect(new Set(readyRoles.map(({ code }) => code)).size).toBe(7);
});

describe.each(readyRoles)('$name', ({ code, rights }) => {
  const ask = (route: AdminRoute, ids: Ids) =>
    admin.send(
      route.method,
      addressOf(route.path, ids),
      members.get(code)?.token ?? '',
      bodies[`${route.method} ${route.path}`],
    );
  const rightTo = (route: AdminRoute) =>
    rights.find(({ action }) => rightsOf(route).includes(action));
  const newIdea = (administration: string): Promise<Ids> =>
    submitWithFile(installation.strapi, installation.client, {
      title: `Lånecyklar i ${secret}`,
      administration,
    });

  it.each(adminRoutes.filter((route) => !isAboutOne(route)))('$method $path', async (route) => {
    const ids = { ideas: 'none', attachments: 'none', outbox: waitingMail };
    const { status } = await ask(route, ids);
    expect([status, status !== 403]).toEqual([status, rightTo(route) !== undefined]);
    if (rightTo(route)) expect([status, isLetIn(route.method, status)]).toEqual([status, true]);
  });

  describe.each(Object.keys(places) as Place[])('with an idea %s', (place) => {
    it.each(aboutOne)('$method $path', async (route) => {
      const ids = await newIdea(places[place]);
      const right = rightTo(route);
      const isEverywhere = right && !right.conditions.includes(ownAdministration);
      const expected = !right ? 403 : isEverywhere || isOwn(place) ? 200 : 404;
      const before = await allOf(ids.ideas);
      const { status, text } = await ask(route, ids);
      expect(status).toBe(expected);
      if (expected === 200) {
        // What was done must be seen, or its refusal elsewhere would show nothing.
        const shows = route.method === 'GET' || showing.includes(`${route.method} ${route.path}`);
        if (!shows) expect(await allOf(ids.ideas)).not.toEqual(before);
        return;
      }
      expect(text).not.toContain(secret);
      expect(await allOf(ids.ideas)).toEqual(before);
    });
  });
});

/** The idea's row, and those of all that is kept about it. */
const allOf = async (id: string): Promise<unknown[]> => {
  const sql = installation.strapi.db.connection;
  return Promise.all([
    sql('idl_ideas').where({ document_id: id }),
    ...['idl_messages', 'idl_notes', 'idl_masks', 'idl_journey_entries'].map((table) =>
      sql(table).where({ idea_document_id: id }).select('*'),
    ),
  ]);
};
