import { afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser';
import { type HostPage, document, serveHostPage } from './support/host-page';
import { running } from './support/running';

const visitor = useBrowser();
let host: HostPage | undefined;
afterEach(async () => {
  await host?.stop();
  host = undefined;
});

const snippet = (lang = 'sv') => {
  const { cms } = running();
  return (
    `<idesluss-story-carousel api="${cms}" limit="5" lang="${lang}"></idesluss-story-carousel>` +
    `<idesluss-idea-form api="${cms}" lang="${lang}"></idesluss-idea-form>`
  );
};
const loader = (attributes = '') =>
  `<script type="module" src="${running().cms}/idesluss/v1/loader.js"${attributes}></script>`;

/** Policies that careful hosts send; `cms` stands for our origin. */
const policies: Record<string, string> = {
  'no policy': '',
  'our folder allowed': 'script-src cms/idesluss/v1/',
  'a nonce on the loader': "script-src 'nonce-bm9uY2U' 'strict-dynamic'",
  'no inline style': "script-src cms/idesluss/v1/; style-src 'none'",
  'trusted types':
    "script-src cms/idesluss/v1/; require-trusted-types-for 'script'; trusted-types idesluss",
  'all of it':
    "default-src 'none'; script-src cms/idesluss/v1/; style-src 'none'; img-src cms data:; connect-src cms; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types idesluss",
};

describe('on a page of somebody else', () => {
  it.each(Object.entries(policies))('works under %s', async (_name, policy) => {
    const head = loader(policy.includes('nonce-') ? ' nonce="bm9uY2U"' : '');
    const written = policy.replaceAll('cms', running().cms);
    host = await serveHostPage(document(snippet(), head), written || undefined);
    const { page, troubles, close } = await visitor.open(host.origin);
    await page.getByRole('button', { name: 'Nästa exempel' }).waitFor();
    await page.getByLabel(/Vad ska idén heta/).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('is shielded from a style sheet that shouts', async () => {
    const shouting =
      `<style>html{font-size:62.5%}` +
      `*{color:red!important;font:40px cursive!important;display:none!important;float:right!important;` +
      `position:fixed!important;opacity:.1!important;transform:rotate(9deg)!important}` +
      `html,body{display:block!important;opacity:1!important;transform:none!important;position:static!important;float:none!important}` +
      `</style>`;
    host = await serveHostPage(document(snippet(), shouting + loader()));
    const { page, close } = await visitor.open(host.origin);
    const heading = page.locator('idesluss-story-carousel').getByRole('heading', { level: 2 });
    await heading.waitFor();
    const drawn = await heading.evaluate((element) => {
      const { color, display, opacity } = getComputedStyle(element);
      const host = (element.getRootNode() as ShadowRoot).host;
      const { position, transform } = getComputedStyle(host);
      return { color, display, opacity, position, transform };
    });
    expect(drawn).toMatchObject({ opacity: '1', position: 'static', transform: 'none' });
    expect(drawn.color).not.toBe('rgb(255, 0, 0)');
    expect(drawn.display).not.toBe('none');
    await close();
  });

  it('speaks each element’s own language, and takes the snippet pasted twice', async () => {
    host = await serveHostPage(document(snippet('sv') + snippet('en'), loader() + loader()));
    const { page, troubles, close } = await visitor.open(host.origin);
    await page.getByRole('button', { name: 'Nästa exempel' }).waitFor();
    await page.getByRole('button', { name: 'Next story' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('gives an element its address from a context, also one added later', async () => {
    const { cms } = running();
    host = await serveHostPage(
      document(`<idesluss-context api="${cms}" lang="sv"></idesluss-context>`, loader()),
    );
    const { page, close } = await visitor.open(host.origin);
    await page.evaluate(() => {
      const added = window.document.createElement('idesluss-story-carousel');
      window.document.querySelector('idesluss-context')?.append(added);
    });
    await page.getByRole('button', { name: 'Nästa exempel' }).waitFor();
    await close();
  });

  it('needs few requests: one list, three scripts', async () => {
    const carousel = `<idesluss-story-carousel api="${running().cms}" lang="sv"></idesluss-story-carousel>`;
    host = await serveHostPage(document(carousel, loader()));
    const { page, close } = await visitor.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.origin);
    await page.getByRole('button', { name: 'Nästa exempel' }).waitFor();
    expect(asked.filter((url) => url.includes('/idesluss/v1/')).length).toBeLessThanOrEqual(3);
    expect(asked.filter((url) => url.includes('/api/idesluss/'))).toHaveLength(1);
    await close();
  });

  it('shows what stands inside the tag when the CMS cannot be reached', async () => {
    const away = `<idesluss-story-carousel api="http://localhost:9" lang="sv"><a href="/exempel">Goda exempel här</a></idesluss-story-carousel>`;
    host = await serveHostPage(document(away, loader()));
    const { page, close } = await visitor.open(host.origin);
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await page.getByText('Goda exempel här').isVisible()).toBe(true);
    await close();
  });
});
