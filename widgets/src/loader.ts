import { read } from './core/client.ts';
import { liveRegions } from './core/live-region.ts';
import { page, version } from './core/page.ts';
import { languageOf } from './core/settings.ts';
import { ideaFormAddresses } from './idea-form/idea-form.request.ts';
import { storyAddress } from './story/story.request.ts';
import { storyCarouselAddress } from './story-carousel/story-carousel.request.ts';

/** Files of each widget, as the build named them; filled in by the build. */
declare const widgetFiles: Record<string, string[]>;

interface WidgetModule {
  define?: (prefix: string) => void;
}

/** What a tag will ask for, so that the answer is on its way before its script. */
const addresses: Record<string, (element: Element) => (string | undefined)[]> = {
  'story-carousel': (element) => [storyCarouselAddress(element)],
  story: (element) => [storyAddress(element)],
  'idea-form': ideaFormAddresses,
};

/** `loader.js?prefix=my` gives the tags other names, for a page that already has another version. */
const prefix = new URL(import.meta.url).searchParams.get('prefix') ?? 'idesluss';
const selector = Object.keys(widgetFiles)
  .map((name) => `${prefix}-${name}`)
  .join();

const scan = (root: ParentNode): void => {
  if (root instanceof Element && root.matches(selector)) see(root);
  root.querySelectorAll(selector).forEach(see);
};

const see = (element: Element): void => {
  const name = element.localName.slice(prefix.length + 1);
  const { tags } = page();
  if (!tags.has(element.localName)) tags.set(element.localName, load(name));
  for (const address of addresses[name]?.(element) ?? []) {
    // Whoever shows the answer also tells what went wrong with it.
    if (address) read(address, languageOf(element)).catch(() => undefined);
  }
};

/** All files at once: the base does not wait to be found in the widget's script. */
const load = async (name: string): Promise<void> => {
  const files = widgetFiles[name] ?? [];
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, import.meta.url).href) as Promise<WidgetModule>),
  );
  for (const { define } of modules) define?.(prefix);
};

const shared = page();
if (shared.version !== version) {
  console.warn(
    `Idésluss: this page loads version ${shared.version} and version ${version}. The first one runs; keep one loader.js.`,
  );
}
shared.scan ??= scan;
liveRegions();
scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) scan(node);
  }
}).observe(document, { childList: true, subtree: true });
