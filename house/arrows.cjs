'use strict';

/**
 * Which room of the server may use which. Read by ESLint (`getService` calls) and by
 * dependency-cruiser (imports). What must run the other way is a fact told after commit.
 */
/** Not a room but the stairs: how anything is said over HTTP. Every room may use it, it uses none. */
const stairs = ['http'];

const words = ['vocabulary', 'administrations'];
const actors = [...words, 'identity', 'journey', 'attachments'];
const helpers = ['search', 'outbox'];

const rooms = {
  vocabulary: [],
  administrations: ['vocabulary'],
  search: [],
  outbox: [],
  identity: [...words, ...helpers],
  journey: [...words, ...helpers],
  attachments: [...words, 'identity', ...helpers],
  challenges: [...actors, ...helpers],
  ideas: [...actors, 'challenges', ...helpers],
  giver: [...actors, 'ideas', ...helpers],
  assessment: [...actors, 'challenges', 'ideas', ...helpers],
  comments: [...actors, 'challenges', 'ideas', ...helpers],
  pilots: [...actors, 'challenges', 'ideas', 'assessment', 'comments', ...helpers],
  methods: [...actors, ...helpers],
  exchanges: [...actors, ...helpers],
  pulse: [...actors, ...helpers],
  stories: [
    ...actors,
    'challenges',
    'ideas',
    'assessment',
    'comments',
    'pilots',
    'methods',
    ...helpers,
  ],
};

const kinds = Object.keys(rooms);

/** Rooms that look at every kind; none of the kinds knows them. */
const onlookers = {
  delivery: [...kinds, 'openapi'],
  desk: [...kinds, 'migrations'],
  notices: [...kinds, 'desk'],
  embeds: [...kinds, 'delivery'],
  statistics: kinds,
  records: kinds,
  importing: kinds,
  openapi: [],
  migrations: [],
};

const arrows = Object.entries({ ...rooms, ...onlookers }).map(([room, uses]) => [
  room,
  [...uses, ...stairs],
]);

module.exports = {
  root: 'cms/server/src',
  rooms: { ...Object.fromEntries(arrows), http: [] },
};
