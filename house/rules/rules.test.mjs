import path from 'node:path';
import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { arrowsRule } from './arrows.mjs';
import { noInlineStyleRule } from './no-inline-style.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester();
const inRoom = (room) => path.resolve('cms/server/src', room, 'service.ts');

tester.run('arrows', arrowsRule, {
  valid: [
    { filename: inRoom('ideas'), code: "getService(strapi, 'journey')" },
    { filename: inRoom('ideas'), code: "getService(strapi, 'ideas')" },
    { filename: path.resolve('cms/server/src/index.ts'), code: 'getService(strapi, name)' },
  ],
  invalid: [
    {
      filename: inRoom('journey'),
      code: "getService(strapi, 'ideas')",
      errors: [{ messageId: 'against' }],
    },
    {
      filename: inRoom('ideas'),
      code: 'getService(strapi, room)',
      errors: [{ messageId: 'literal' }],
    },
    { filename: inRoom('attic'), code: '', errors: [{ messageId: 'unknownRoom' }] },
  ],
});

tester.run('no-inline-style', noInlineStyleRule, {
  valid: [
    { code: 'html`<p class="style">${text}</p>`' },
    { code: 'html`<p style=${styleMap(styles)}></p>`' },
    { code: 'css`p { color: red }`' },
  ],
  invalid: [
    { code: 'html`<p style="color: red"></p>`', errors: [{ messageId: 'inline' }] },
    { code: 'svg`<g\n style=${styles}></g>`', errors: [{ messageId: 'inline' }] },
    { code: 'html`<p style="${styleMap(styles)}"></p>`', errors: [{ messageId: 'inline' }] },
  ],
});
