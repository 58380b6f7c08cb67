'use strict';

const arrows = require('./house/arrows.cjs');

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const inRoom = (room) => `^${arrows.root}/${room}/`;
const test = '\\.test\\.[cm]?[jt]sx?$';

/** One rule a room: out of it only along the arrows of house/arrows.cjs. */
const roomRules = Object.entries(arrows.rooms).map(([room, uses]) =>
  forbid(
    `room-${room}`,
    `${room}/ may use only: ${uses.join(', ') || 'no other room'}`,
    { path: inRoom(room) },
    { path: `^${arrows.root}/[^/]+/`, pathNot: [room, ...uses].map(inRoom) },
  ),
);

module.exports = {
  forbidden: [
    forbid('no-circle', 'Arrows run one way, types too', {}, { circular: true }),
    forbid('resolvable', 'Every import leads somewhere', {}, { couldNotResolve: true }),
    forbid(
      'declared',
      'Every package is in package.json',
      { path: '^(cms|config|database|widgets|demo|scripts|src|tests)/' },
      // Strapi's admin brings react-intl along, and there must be only one.
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/react-intl/' },
    ),
    ...roomRules,
    forbid(
      'room-unknown',
      'Every room is in house/arrows.cjs',
      { path: `^${arrows.root}/[^/]+/` },
      {
        path: `^${arrows.root}/[^/]+/`,
        pathNot: Object.keys(arrows.rooms).map(inRoom),
      },
    ),
    forbid(
      'contracts-alone',
      'The contracts know nobody',
      { path: '^cms/contracts/', pathNot: test },
      { path: '^(?!cms/contracts/|node_modules/zod/)' },
    ),
    forbid(
      'server-arrows',
      'The server knows its own rooms and the contracts',
      { path: '^cms/server/', pathNot: test },
      { path: '^(?!cms/(server|contracts)/|node_modules/|database/)', dependencyTypes: ['local'] },
    ),
    forbid(
      'admin-arrows',
      'The admin knows the contracts alone',
      { path: '^(cms/admin|src/admin)/' },
      { path: '^(?!cms/(admin|contracts)/|src/admin/|node_modules/)', dependencyTypes: ['local'] },
    ),
    forbid(
      'widgets-arrows',
      'The widgets know the contracts alone',
      { path: '^widgets/src/' },
      { path: '^(?!widgets/|cms/contracts/|node_modules/)', dependencyTypes: ['local'] },
    ),
    forbid(
      'widgets-types-only',
      'Not a byte of the contracts reaches the browser',
      { path: '^widgets/src/', pathNot: test },
      { path: '^cms/contracts/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'core-alone',
      'core knows no part and no widget',
      { path: '^widgets/src/core/', pathNot: test },
      { path: '^widgets/src/(?!core/)' },
    ),
    forbid(
      'parts-to-core',
      'A part knows core and other parts',
      { path: '^widgets/src/parts/', pathNot: test },
      { path: '^widgets/src/(?!(core|parts)/)' },
    ),
    forbid(
      'no-widget-to-widget',
      'No widget knows another widget',
      { path: '^widgets/src/(?!core/|parts/)([^/]+)/' },
      { path: '^widgets/src/(?!core/|parts/)[^/]+/', pathNot: '^widgets/src/$1/' },
    ),
    forbid(
      'product-alone',
      'The product knows neither tests, demo, scripts nor the house rules',
      { path: '^(cms|config|database|src|widgets/src)/', pathNot: test },
      { path: '^(tests|demo|scripts|house)/' },
    ),
    forbid('no-test-imported', 'Nobody imports a test', {}, { path: test }),
  ],
  options: {
    tsPreCompilationDeps: true,
    // One package.json, the root's, names what all folders use.
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
