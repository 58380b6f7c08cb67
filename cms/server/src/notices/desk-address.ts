import type { Core } from '@strapi/strapi';
import { absoluteUrl } from '../http/addresses';

/** The page of an idea in the admin. */
export const deskAddress = (strapi: Core.Strapi, idea: string): string => {
  const admin = strapi.config.get<string>('admin.absoluteUrl', '') || absoluteUrl(strapi, '/admin');
  return `${admin.replace(/\/+$/, '')}/plugins/idesluss/ideas/${idea}`;
};
