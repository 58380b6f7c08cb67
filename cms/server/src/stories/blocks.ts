import type { Core } from '@strapi/strapi';
import { block as blockContract, type Block, type InlineText } from '../../../contracts/stories';
import { toImage } from './rows';

interface Node {
  type?: string;
  text?: string;
  url?: string;
  level?: number;
  format?: string;
  children?: unknown;
  image?: {
    url: string;
    width?: number;
    height?: number;
    formats?: unknown;
    alternativeText?: string;
  };
  [mark: string]: unknown;
}

const safeLink = /^(?:https?:\/\/|mailto:|tel:)/i;
const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/**
 * Strapi Blocks as our contract: known nodes and marks only, links only to web, mail and telephone.
 * What the contract has no word for is left out, never passed on.
 */
export const toBlocks = (strapi: Core.Strapi, nodes: unknown[]): Block[] =>
  nodesIn(nodes)
    .flatMap((node) => toBlock(strapi, node))
    .filter((b) => blockContract.safeParse(b).success);

/** What can be read as nodes: the editor's JSON may have come from anywhere. */
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.filter((node): node is Node => typeof node === 'object' && node !== null)
    : [];

const toBlock = (strapi: Core.Strapi, node: Node): Block[] => {
  const children = inline(node.children);
  switch (node.type) {
    case 'paragraph':
    case 'quote':
    case 'code':
      return [{ type: node.type, children }];
    case 'heading':
      return [{ type: 'heading', level: node.level ?? 2, children }];
    case 'list':
      return flattenList(node);
    case 'image':
      return node.image
        ? [
            {
              type: 'image',
              image: toImage(
                strapi,
                {
                  url: node.image.url,
                  width: node.image.width ?? null,
                  height: node.image.height ?? null,
                  formats: node.image.formats ?? {},
                },
                node.image.alternativeText ?? '',
              ),
            },
          ]
        : [];
    default:
      return [];
  }
};

/** The contract's lists are flat: a list inside a list follows the items before it. */
const flattenList = (list: Node): Block[] => {
  const format = list.format === 'ordered' ? 'ordered' : 'unordered';
  const out: Block[] = [];
  let items: { type: 'list-item'; children: InlineText[] }[] = [];
  const close = () => {
    if (items.length > 0) out.push({ type: 'list', format, children: items });
    items = [];
  };
  for (const child of nodesIn(list.children)) {
    if (child.type === 'list') {
      close();
      out.push(...flattenList(child));
    } else {
      items.push({ type: 'list-item', children: inline(child.children) });
    }
  }
  close();
  return out;
};

const inline = (nodes: unknown): InlineText[] =>
  nodesIn(nodes).flatMap((node): InlineText[] => {
    if (node.type === 'text' && typeof node.text === 'string') return [run(node)];
    if (node.type === 'link' && typeof node.url === 'string') {
      const children = nodesIn(node.children)
        .filter((c) => typeof c.text === 'string')
        .map(run);
      return safeLink.test(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    return [];
  });

const run = (node: Node) => ({
  type: 'text' as const,
  text: node.text ?? '',
  ...Object.fromEntries(marks.filter((mark) => node[mark] === true).map((mark) => [mark, true])),
});
