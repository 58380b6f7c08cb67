import { base, widgetFiles, wordFiles } from './files.ts';
import { liveRegions } from './core/live-region.ts';
import { page } from './core/page.ts';
import { readOnce } from './core/request.ts';
import { languageOf } from './core/settings.ts';
import { ideaFormAddresses } from './idea-form/idea-form.request.ts';
import { storyAddress } from './story/story.request.ts';
import { storyCarouselAddress } from './story-carousel/story-carousel.request.ts';

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
  const language = languageOf(element);
  const words = wordFiles[name]?.[language];
  if (words) void fetchFile(words);
  const file = widgetFiles[name];
  // Once: to define a tag again is what a second version does.
  widgetFiles[name] = '';
  if (file) void load(file);
  addresses[name]?.(element).forEach((address) => {
    // Whoever shows the answer also tells what went wrong with it.
    if (address) readOnce(address, language).catch(() => undefined);
  });
};

const fetchFile = (file: string): Promise<WidgetModule> => import(`./${file}`);

/** Both files at once: the base does not wait to be found in the widget's own. */
const load = async (file: string): Promise<void> => {
  const [widget] = await Promise.all([fetchFile(file), fetchFile(base)]);
  widget.define?.(prefix);
};

page().scan ??= scan;
liveRegions();
scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    addedNodes.forEach((node) => {
      if (node instanceof Element) scan(node);
    });
  }
}).observe(document, { childList: true, subtree: true });
