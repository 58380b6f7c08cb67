import type { Core } from '@strapi/strapi';

type Row = [field: string, size: number][];

interface View {
  mainField: string;
  sortBy: string;
  order: 'ASC' | 'DESC';
  list: string[];
  edit: Row[];
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, unknown>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface ContentTypes {
  syncConfigurations(): Promise<void>;
  findConfiguration(contentType: { uid: string }): Promise<Configuration>;
  updateConfiguration(contentType: { uid: string }, now: Configuration): Promise<unknown>;
}

const term: View = {
  mainField: 'name',
  sortBy: 'name',
  order: 'ASC',
  list: ['name', 'nameEn', 'slug', 'note'],
  edit: [
    [
      ['name', 6],
      ['nameEn', 6],
    ],
    [['slug', 6]],
    [
      ['note', 6],
      ['noteEn', 6],
    ],
  ],
};

/** Columns and order of fields, as somebody who writes meets them; theirs to change afterwards. */
export const views: Record<string, View> = {
  'plugin::idesluss.target-group': term,
  'plugin::idesluss.theme': term,
  'plugin::idesluss.administration': {
    mainField: 'name',
    sortBy: 'name',
    order: 'ASC',
    list: ['name', 'kind', 'parent', 'answerTime'],
    edit: [
      [
        ['name', 6],
        ['nameEn', 6],
      ],
      [
        ['slug', 6],
        ['kind', 6],
      ],
      [
        ['parent', 6],
        ['employees', 3],
        ['scbCode', 3],
      ],
      [
        ['answerTime', 4],
        ['registrarEmail', 8],
      ],
      [['privacyText', 12]],
      [
        ['privacyUrl', 6],
        ['whistleblowingUrl', 6],
      ],
      [
        ['hostOrigins', 8],
        ['themeColor', 4],
      ],
      [
        ['activeFrom', 4],
        ['activeTo', 4],
        ['succeededBy', 4],
      ],
    ],
  },
  'plugin::idesluss.story': {
    mainField: 'title',
    sortBy: 'datePublished',
    order: 'DESC',
    list: ['title', 'administrations', 'datePublished', 'expiresAt'],
    edit: [
      [
        ['title', 8],
        ['slug', 4],
      ],
      [['ingress', 12]],
      [
        ['image', 6],
        ['imageAlt', 6],
      ],
      [['imageDecorative', 6]],
      [
        ['effectNumber', 3],
        ['effectUnit', 3],
        ['effectText', 6],
      ],
      [['effectSource', 12]],
      [['need', 12]],
      [['approach', 12]],
      [['results', 12]],
      [['longTermEffects', 12]],
      [['whatDidNotWork', 12]],
      [['equality', 12]],
      [
        ['conditions', 6],
        ['howToCopy', 6],
      ],
      [['quotes', 12]],
      [['body', 12]],
      [
        ['administrations', 6],
        ['targetGroups', 6],
      ],
      [
        ['themes', 6],
        ['contactName', 6],
      ],
      [
        ['contactRole', 6],
        ['contactEmail', 6],
      ],
      [
        ['contactPhone', 6],
        ['datePublished', 6],
      ],
      [
        ['reviewAt', 6],
        ['expiresAt', 6],
      ],
    ],
  },
};

export const layOutContentManager = async (strapi: Core.Strapi): Promise<void> => {
  const contentTypes = strapi.plugin('content-manager').service<ContentTypes>('content-types');
  // Strapi makes its defaults at start, in an order that is not promised.
  await contentTypes.syncConfigurations();
  for (const [uid, view] of Object.entries(views)) {
    const now = await contentTypes.findConfiguration({ uid });
    await contentTypes.updateConfiguration(
      { uid },
      {
        settings: {
          ...now.settings,
          mainField: view.mainField,
          defaultSortBy: view.sortBy,
          defaultSortOrder: view.order,
        },
        metadatas: now.metadatas,
        layouts: {
          list: view.list,
          edit: view.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
        },
      },
    );
  }
};
