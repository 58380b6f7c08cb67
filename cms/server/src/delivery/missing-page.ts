import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publicUrl } from '../http/addresses';
import { markup } from '../http/html';
import { negotiateLanguage } from '../http/language';
import { pageFrame, pageHeaders } from './page-frame';

const words = {
  sv: {
    title: 'Exemplet finns inte här',
    text: 'Det kan ha fått en ny adress eller inte längre vara publicerat.',
    others: 'Läs de andra goda exemplen',
  },
  en: {
    title: 'The story is not here',
    text: 'It may have a new address or no longer be published.',
    others: 'Read the other success stories',
  },
};

/** What a person who followed an old link reads, with a way on. */
export const answerMissingPage = (strapi: Core.Strapi, context: Context): void => {
  const asked = new URLSearchParams(context.querystring).get('language');
  const language =
    asked === 'en' || asked === 'sv'
      ? asked
      : negotiateLanguage(context.get('Accept-Language') || undefined);
  const say = words[language];
  const list = `${publicUrl(strapi)}/idesluss/stories?language=${language}`;
  context.status = 404;
  context.set({ ...pageHeaders, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  context.type = 'text/html; charset=utf-8';
  context.body = pageFrame(strapi, {
    language,
    title: say.title,
    description: say.text,
    url: list,
    alternates: [],
    main: markup`<h1>${say.title}</h1>
<p class="lead">${say.text}</p>
<p><a href="${list}">${say.others}</a></p>`,
  }).text;
};
