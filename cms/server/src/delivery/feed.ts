import { z } from 'zod';
import { language as languageContract, type Language } from '../../../contracts/primitives';
import { publicUrl } from '../http/addresses';
import { markup } from '../http/html';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';
import { storySources } from '../stories/reads';

const words: Record<Language, { title: string }> = {
  sv: { title: 'Goda exempel' },
  en: { title: 'Success stories' },
};

/** Atom (RFC 4287) of the newest stories. */
export const feedRead: PublicRead = {
  path: '/stories.atom',
  kind: 'stories',
  query: z.strictObject({ language: languageContract.optional() }),
  answer: z.string(),
  summary: 'The newest good examples as an Atom feed',
  mediaType: 'application/atom+xml; charset=utf-8',
  reads: storySources,
  build: async ({ strapi, now }, input) => {
    const language = (input.query.language as Language | undefined) ?? 'sv';
    const { body, staleAt } = await getService(strapi, 'stories').list(
      { language, limit: 50 },
      now,
    );
    const base = publicUrl(strapi);
    const self = `${base}/api/idesluss/stories.atom?language=${language}`;
    const updated = body.data[0]?.datePublished ?? '1970-01-01';
    const feed = markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${words[language].title}</title>
<updated>${updated}T00:00:00Z</updated>
<author><name>Idésluss</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${base}/idesluss/stories?language=${language}"/>
${body.data.map(
  (story) => markup`<entry>
<id>${base}/idesluss/stories/${story.id}/${story.language}</id>
<title type="text">${story.title}</title>
<link rel="alternate" type="text/html" href="${story.url}"/>
<published>${story.datePublished}T00:00:00Z</published>
<updated>${story.datePublished}T00:00:00Z</updated>
${story.administrations.map(({ name }) => markup`<author><name>${name}</name></author>`)}
<summary type="text">${story.ingress}</summary>
</entry>
`,
)}</feed>
`;
    return { body: feed.text, staleAt };
  },
};
