const templateTags = new Set(['html', 'svg']);

/** A `style="…"` that the browser parses is blocked by the CSP of the host page; `styleMap` is not. */
export const noInlineStyleRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { inline: 'A strict CSP blocks style="…". Use a class, or bind a styleMap(…).' },
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (!templateTags.has(tag.name)) return;
        quasi.quasis.forEach((part, index) => {
          const bound = quasi.expressions[index];
          const isStyleMap = bound?.type === 'CallExpression' && bound.callee.name === 'styleMap';
          const text = isStyleMap ? part.value.raw.replace(/\sstyle\s*=\s*$/, '') : part.value.raw;
          if (/\sstyle\s*=/.test(text)) context.report({ node: part, messageId: 'inline' });
        });
      },
    };
  },
};
