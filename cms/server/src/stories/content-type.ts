import { swedishSlug } from '../http/fill-slugs';

const localized = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };

const words = (maxLength: number, required = false) => ({
  type: 'text' as const,
  maxLength,
  required,
  pluginOptions: localized,
});
const line = (maxLength: number, options: object = localized) => ({
  type: 'string' as const,
  maxLength,
  pluginOptions: options,
});
const many = (target: string) => ({
  type: 'relation' as const,
  relation: 'manyToMany' as const,
  target,
  pluginOptions: shared,
});

/** A good example, told so that others can copy it. Written in Strapi's content manager. */
export const story = {
  schema: {
    kind: 'collectionType' as const,
    collectionName: 'idl_stories',
    info: { singularName: 'story', pluralName: 'stories', displayName: 'Gott exempel' },
    options: { draftAndPublish: true },
    pluginOptions: localized,
    attributes: {
      title: { ...line(120), required: true },
      slug: {
        type: 'uid' as const,
        targetField: 'title',
        options: swedishSlug,
        pluginOptions: localized,
      },
      ingress: words(300, true),
      image: {
        type: 'media' as const,
        multiple: false,
        allowedTypes: ['images' as const],
        pluginOptions: shared,
      },
      imageAlt: line(300),
      imageDecorative: { type: 'boolean' as const, default: false, pluginOptions: shared },
      need: words(4000),
      approach: words(8000, true),
      results: words(8000, true),
      longTermEffects: words(4000),
      /** As it should be read, with a real minus sign: "−38". */
      effectNumber: line(12),
      effectUnit: line(12),
      effectText: line(80),
      effectSource: line(200),
      whatDidNotWork: words(4000),
      conditions: words(4000),
      howToCopy: words(4000),
      equality: words(4000),
      quotes: {
        type: 'component' as const,
        repeatable: true,
        component: 'idesluss.quote',
        pluginOptions: localized,
      },
      body: { type: 'blocks' as const, pluginOptions: localized },
      administrations: many('plugin::idesluss.administration'),
      targetGroups: many('plugin::idesluss.target-group'),
      themes: many('plugin::idesluss.theme'),
      contactName: line(120, shared),
      contactRole: line(120),
      contactEmail: { type: 'email' as const, pluginOptions: shared },
      contactPhone: line(40, shared),
      datePublished: { type: 'date' as const, pluginOptions: shared },
      reviewAt: { type: 'date' as const, pluginOptions: shared },
      expiresAt: { type: 'datetime' as const, pluginOptions: shared },
    },
    indexes: [
      { name: 'idl_stories_feed', columns: ['locale', 'date_published', 'document_id'] },
      { name: 'idl_stories_slug', columns: ['slug', 'locale'] },
    ],
  },
};

/** What somebody said. The name is shown only with that person's consent. */
export const quoteComponent = {
  uid: 'idesluss.quote' as const,
  category: 'idesluss',
  modelType: 'component' as const,
  modelName: 'quote',
  globalId: 'ComponentIdeslussQuote',
  collectionName: 'idl_quotes',
  info: { displayName: 'Citat', icon: 'quote' },
  options: {},
  attributes: {
    text: { type: 'text' as const, required: true, maxLength: 600 },
    person: { type: 'string' as const, maxLength: 160 },
    consent: { type: 'boolean' as const, default: false },
    consentAt: { type: 'date' as const },
  },
};
