import { pluginId } from '../pluginId';

type Texts = Record<string, string>;
interface ContentTypeTexts {
  /** By the name a content type has in the schema. */
  names: Texts;
  /** By content type and field, `story.title`. */
  fields: Texts;
  /** By component and field, `quote.text`. */
  components: Texts;
}

/** Our texts in a language, as Strapi wants them; none in a language that is not ours. */
export const readTranslations = async (locale: string): Promise<Texts> => {
  const read = readers[locale];
  if (read === undefined) return {};
  const [texts, contentTypes] = await read();
  return { ...prefixed(texts, `${pluginId}.`), ...contentManagerTexts(contentTypes) };
};

const readers: Record<string, () => Promise<[Texts, ContentTypeTexts]>> = {
  sv: async () => [
    (await import('./sv.json')).default,
    (await import('./contentTypes.sv.json')).default,
  ],
  en: async () => [
    (await import('./en.json')).default,
    (await import('./contentTypes.en.json')).default,
  ],
};

/** The content manager looks the names of types, fields and components up under keys of its own. */
const contentManagerTexts = ({ names, fields, components }: ContentTypeTexts): Texts => ({
  ...names,
  ...prefixed(fields, `content-manager.content-types.plugin::${pluginId}.`),
  ...prefixed(components, `content-manager.components.${pluginId}.`),
});

const prefixed = (texts: Texts, prefix: string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]));
