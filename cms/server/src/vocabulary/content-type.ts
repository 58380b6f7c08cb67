import { swedishSlug } from '../http/fill-slugs';

/** Target groups ("dem vi är till för") and themes: words that ideas, challenges and stories refer to. */
const termSchema = (
  name: 'target-group' | 'theme',
  displayName: string,
  collectionName: string,
) => ({
  kind: 'collectionType' as const,
  collectionName,
  info: { singularName: name, pluralName: `${name}s`, displayName },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string' as const, required: true, maxLength: 80 },
    nameEn: { type: 'string' as const, maxLength: 80 },
    slug: { type: 'uid' as const, targetField: 'name', options: swedishSlug },
    note: { type: 'text' as const, maxLength: 500 },
    noteEn: { type: 'text' as const, maxLength: 500 },
  },
  indexes: [{ name: `${collectionName}_slug`, type: 'unique', columns: ['slug'] }],
});

export const targetGroup = {
  schema: termSchema('target-group', 'Målgrupp', 'idl_target_groups'),
};
export const theme = { schema: termSchema('theme', 'Tema', 'idl_themes') };
