import type { Core } from '@strapi/strapi';

/** Every room adds its own entry, so that no circle of types runs through an index. */
// eslint has no word against an empty interface that others fill.
export interface Services {}

/** The typed door to a room. Which room may knock on which is written in the house's arrows. */
export const getService = <Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] => strapi.plugin('idesluss').service(name) as unknown as Services[Name];
