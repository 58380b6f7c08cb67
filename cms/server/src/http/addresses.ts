import type { Core } from '@strapi/strapi';
import type { Language } from '../../../contracts/primitives';

/** Where the CMS is reached from outside, without a slash at its end. */
export const publicUrl = (strapi: Core.Strapi): string =>
  String(strapi.config.get('server.absoluteUrl') ?? '').replace(/\/+$/, '');

/** A file's address as an absolute one: local files are stored as a path. */
export const absoluteUrl = (strapi: Core.Strapi, url: string): string =>
  /^https?:\/\//.test(url) ? url : `${publicUrl(strapi)}${url.startsWith('/') ? '' : '/'}${url}`;

/** The plain page of a story, readable without script. */
export const storyPageUrl = (strapi: Core.Strapi, slug: string, language: Language): string =>
  `${publicUrl(strapi)}/idesluss/stories/${slug}${language === 'sv' ? '' : `?language=${language}`}`;
