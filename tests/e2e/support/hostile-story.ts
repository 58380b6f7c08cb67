import type { Administration } from '../../../cms/contracts/administrations';
import type { ListAnswer } from '../../../cms/contracts/primitives';
import { askAdmin, read } from './cms-client';

/** Calls `ran` wherever text is taken for markup, in an attribute, an element or a script. */
const hostile = (field: string): string =>
  `"'><img src=x onerror="ran('${field}')"><script>ran('${field}')</script>\${ran('${field}')}`;
/** A field that holds at most 12 or so characters. */
const shortHostile = '<b onclick>';

export interface PublishedStory {
  id: string;
  slug: string;
  title: string;
}

/** Publishes, as an editor would, a story with hostile text in every field that takes any. */
export async function publishHostileStory(): Promise<PublishedStory> {
  const administrations = await read<ListAnswer<Administration>>('administrations?limit=1');
  const slug = 'fientlig-text-i-varje-falt';
  const story = {
    title: hostile('title'),
    slug,
    ingress: hostile('ingress'),
    imageAlt: hostile('imageAlt'),
    need: hostile('need'),
    approach: hostile('approach'),
    results: hostile('results'),
    longTermEffects: hostile('longTermEffects'),
    effectNumber: shortHostile,
    effectUnit: shortHostile,
    effectText: '<img src=x onerror="ran(\'effectText\')">',
    effectSource: hostile('effectSource'),
    whatDidNotWork: hostile('whatDidNotWork'),
    conditions: hostile('conditions'),
    howToCopy: hostile('howToCopy'),
    equality: hostile('equality'),
    quotes: [{ text: hostile('quote'), person: hostile('person'), consent: true }],
    contactName: '<img src=x onerror="ran(\'contactName\')">',
    contactRole: '<img src=x onerror="ran(\'contactRole\')">',
    contactPhone: '<svg onload="ran(\'phone\')">',
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: hostile('body'), bold: true }] },
      { type: 'code', children: [{ type: 'text', text: hostile('code') }] },
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            // Strapi itself refuses javascript: here.
            url: `https://storstad.example/"onfocus="ran('link')"autofocus`,
            children: [{ type: 'text', text: 'fientlig länk' }],
          },
        ],
      },
    ],
    administrations: { connect: administrations.data.map(({ id }) => ({ documentId: id })) },
    // The newest of all, so that it is first in the carousel.
    datePublished: new Date().toISOString().slice(0, 10),
  };
  const path = '/content-manager/collection-types/plugin::idesluss.story';
  const { data } = await askAdmin<{ data: { documentId: string } }>(
    'POST',
    `${path}?locale=sv`,
    story,
  );
  await askAdmin('POST', `${path}/${data.documentId}/actions/publish?locale=sv`, story);
  return { id: data.documentId, slug, title: story.title };
}

export async function removeStory({ id }: PublishedStory): Promise<void> {
  await askAdmin(
    'DELETE',
    `/content-manager/collection-types/plugin::idesluss.story/${id}?locale=*`,
  );
}
