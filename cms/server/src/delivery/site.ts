import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PublicRead } from '../http/public-read';
import { ProblemError } from '../http/problems';
import { sendKept, type Read } from './reader';
import { createMatcher } from './match';
import { answerMissingPage } from './missing-page';
import { pageReads } from './pages';
import { createWidgetFiles } from './widget-files';

const prefix = '/idesluss';

/** What lies under `/idesluss/`: the widgets' files and the plain pages. */
export const createSite = (strapi: Core.Strapi, widgetsFolder: string, read: Read) => {
  const files = createWidgetFiles(widgetsFolder, (message) => strapi.log.warn(message));
  const match = createMatcher(pageReads);

  return async (context: Context): Promise<void> => {
    if (context.method !== 'GET' && context.method !== 'HEAD') {
      throw new ProblemError('method-not-allowed', [], { Allow: 'GET, HEAD' });
    }
    const path = context.path.slice(prefix.length);
    const file = path.startsWith('/v1/') ? await files.get(path.slice('/v1/'.length)) : null;
    if (file) return sendKept(context, file);
    const page = match(path);
    try {
      if (!page) throw new ProblemError('not-found');
      await read(context, forgiving(page.read), page.parameters);
    } catch (error) {
      const isPage = path.startsWith('/stories');
      if (!isPage || !(error instanceof ProblemError) || error.problem !== 'not-found') throw error;
      answerMissingPage(strapi, context);
    }
  };
};

/** A page's address gets foreign parameters from newsletters and search engines: they are passed over. */
const forgiving = (read: PublicRead): PublicRead => ({ ...read, query: read.query.strip() });
