import type { Core } from '@strapi/strapi';

export interface Migration {
  /** Never changed once released. */
  name: string;
  /** Runs inside a transaction that Strapi's own services join. */
  up: (strapi: Core.Strapi) => Promise<void>;
}
