import type { Core } from '@strapi/strapi';
import { addLanguages } from './0001-languages';
import { layOutContentManager } from './0002-content-manager';

export interface Migration {
  /** Never changed once released. */
  name: string;
  /** Runs inside a transaction that Strapi's own services join. */
  up: (strapi: Core.Strapi) => Promise<void>;
}

/** In the order they are done. New ones go last. */
export const migrations: Migration[] = [
  { name: '0001-languages', up: addLanguages },
  { name: '0002-content-manager', up: layOutContentManager },
];
