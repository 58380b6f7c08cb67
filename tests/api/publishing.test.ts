import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../cms/contracts/stories';
import { type Installation, startInstallation } from './support/installation';
import { publishStory, storyDocuments, storyFields } from './support/stories';
import { type Admin, createAdmin } from './support/admin';

let installation: Installation;
let admin: Admin;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
});
afterAll(() => installation.stop());

const documents = () => storyDocuments(installation.strapi);
const draft = async (changes: object): Promise<string> => {
  const data = await storyFields(installation.strapi, changes);
  return (await documents().create({ locale: 'sv', data })).documentId;
};
const picture = async (): Promise<number> =>
  ((await installation.strapi.db.query('plugin::upload.file').findOne({})) as { id: number }).id;
const published = async (documentId: string): Promise<number> =>
  (await installation.client.get(`/stories/${documentId}`)).status;

describe('a story is not published', () => {
  const missing = async (changes: object, words: RegExp, field: string) => {
    const documentId = await draft(changes);
    const error = await documents()
      .publish({ documentId, locale: 'sv' })
      .then(
        () => null,
        (thrown: unknown) =>
          thrown as { message: string; details: { errors: { path: string[]; message: string }[] } },
      );
    expect(error?.message).toMatch(words);
    expect(error?.details.errors.map(({ path }) => path)).toEqual([[field]]);
    expect(await published(documentId)).toBe(404);
    return documentId;
  };

  it('while its picture is not described', async () => {
    const image = await picture();
    const documentId = await missing({ image }, /Beskriv bilden .* \/ Describe/, 'imageAlt');
    await documents().update({ documentId, locale: 'sv', data: { imageAlt: '   ' } });
    await expect(documents().publish({ documentId, locale: 'sv' })).rejects.toThrow(/bilden/);
    await documents().update({ documentId, locale: 'sv', data: { imageDecorative: true } });
    await documents().publish({ documentId, locale: 'sv' });
    const { body } = await installation.client.get<{ data: Story }>(`/stories/${documentId}`);
    expect(body.data.image?.alt).toBe('');
  });

  it('without an administration', () =>
    missing({ administrations: [] }, /minst en förvaltning.* at least one/, 'administrations'));

  it('without somebody to ask', () =>
    missing({ contactName: ' ' }, /kontakta.* \/ Name a contact/, 'contactName'));

  it('with a figure that says nothing', () =>
    missing({ effectNumber: '−38' }, /effektsiffran .* figure shows/, 'effectText'));

  it('in the content manager either, and the writer is told why', async () => {
    const documentId = await draft({ administrations: [] });
    const token = await admin.superAdmin();
    const { status, body } = await installation.client.send<{ error: { message: string } }>(
      'POST',
      `/content-manager/collection-types/plugin::idesluss.story/${documentId}/actions/publish?locale=sv`,
      {
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: '{}',
      },
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('Välj minst en förvaltning.');
    expect(await published(documentId)).toBe(404);
  });

  it('in one language because another is ready', async () => {
    const { documentId } = await publishStory(installation.strapi);
    await documents().update({
      documentId,
      locale: 'en',
      data: {
        ...(await storyFields(installation.strapi)),
        title: 'The bicycles that moved to the station',
        effectNumber: '9',
      },
    });
    const publish = () => documents().publish({ documentId, locale: 'en' });
    await expect(publish()).rejects.toThrow(/effektsiffran/);
    await documents().update({ documentId, locale: 'en', data: { effectText: 'of ten trips' } });
    await publish();
    const { body } = await installation.client.get<{ data: Story }>(
      `/stories/${documentId}?language=en`,
    );
    expect([body.data.language, body.data.effect?.text]).toEqual(['en', 'of ten trips']);
  });
});

describe('a story', () => {
  it('is dated the day it is written, unless its writer says another', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();
    const dateOf = async (documentId: string) =>
      (await installation.client.get<{ data: Story }>(`/stories/${documentId}`)).body.data
        .datePublished;
    expect(await dateOf((await publishStory(installation.strapi)).documentId)).toBe(today);
    const { documentId } = await publishStory(installation.strapi, { datePublished: '2026-03-01' });
    expect(await dateOf(documentId)).toBe('2026-03-01');
    await documents().update({ documentId, locale: 'sv', data: { datePublished: null } });
    await documents().publish({ documentId, locale: 'sv' });
    expect(await dateOf(documentId)).toBe(today);
  });

  it('names who said something only with consent', async () => {
    const { documentId } = await publishStory(installation.strapi, {
      quotes: [
        { text: 'Det gick!', person: 'Aino Lind', consent: true },
        { text: 'Äntligen.', person: 'Bosse Ek', consent: false },
      ],
    });
    const { body, text } = await installation.client.get<{ data: Story }>(`/stories/${documentId}`);
    expect(body.data.quotes).toEqual([
      { text: 'Det gick!', person: 'Aino Lind' },
      { text: 'Äntligen.', person: null },
    ]);
    expect(text).not.toContain('Bosse');
  });
});
