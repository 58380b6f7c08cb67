import path from 'node:path';
import arrows from '../arrows.cjs';

/** `getService(strapi, 'room')` only along the arrows, with the room written out. */
export const arrowsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      literal: 'Write the name of the room out, so that the arrow can be checked.',
      unknownRoom:
        'The room "{{from}}" is not in house/arrows.cjs. Say there which rooms it may use.',
      against:
        '"{{from}}" may not use "{{to}}" (house/arrows.cjs). Tell a fact after commit instead.',
    },
  },
  create(context) {
    const from = roomOf(path.relative(context.cwd, context.filename));
    if (from === undefined) return {};
    return {
      Program(node) {
        if (!(from in arrows.rooms))
          context.report({ node, messageId: 'unknownRoom', data: { from } });
      },
      'CallExpression[callee.name="getService"]'(node) {
        const to = node.arguments[1]?.value;
        if (typeof to !== 'string') context.report({ node, messageId: 'literal' });
        else if (to !== from && !arrows.rooms[from]?.includes(to)) {
          context.report({ node, messageId: 'against', data: { from, to } });
        }
      },
    };
  },
};

/** The room a file lies in; undefined for what lies outside the rooms. */
function roomOf(file) {
  const inside = path.posix.relative(arrows.root, file.split(path.sep).join('/'));
  const [room, ...rest] = inside.split('/');
  return inside.startsWith('..') || rest.length === 0 ? undefined : room;
}
