import { expect } from './core/testing/expect.ts';
import { page } from './core/page.ts';
import { api, summary } from './core/testing/examples.ts';
import { clearPage, inside, settle, show, textOf, untilSays } from './core/testing/harness.ts';
import { json, StubApi } from './core/testing/stub-api.ts';

/** A page of its own with its own policy, in a frame. */
const framed = async (
  policy: string,
  body: string,
): Promise<{ document: Document; violations: string[] }> => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="sv"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="/widgets/src/loader.ts"></script>${body}</html>`;
  const violations: string[] = [];
  document.body.append(document.createElement('div'));
  document.body.lastElementChild!.append(frame);
  frame.contentWindow!.addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.violatedDirective),
  );
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.contentDocument!.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective} ${event.sample}`),
  );
  await settle(1500);
  return { document: frame.contentDocument!, violations };
};

describe('loader', () => {
  let server: StubApi;

  beforeEach(async () => {
    server = new StubApi().on('stories', () =>
      json({ data: [summary('a', 'Första')], next: null }),
    );
    await import('./loader.ts');
  });
  afterEach(() => {
    server.restore();
    clearPage();
  });

  it('makes the live regions and defines tags as they come', async () => {
    expect(page().live?.polite.isConnected).to.equal(true);
    const element = await show(`<idesluss-story-carousel api="${api}"></idesluss-story-carousel>`);
    await untilSays(element, 'Första');
  });

  it('asks for the data once, together with the element', async () => {
    await show(`<p><idesluss-story-carousel api="${api}" limit="7"></idesluss-story-carousel></p>`);
    await settle(300);
    expect(server.to('stories')).to.have.length(1);
  });

  it('looks into a shadow root when the page asks it to', async () => {
    const host = await show('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<idesluss-story-carousel api="${api}" limit="3"></idesluss-story-carousel>`;
    page().scan?.(root);
    await untilSays(root.firstElementChild!, 'Första');
  });

  it('works where a page allows no styles and no Trusted Types but ours', async () => {
    const frame = await framed(
      "style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html idesluss",
      '<idesluss-story-carousel api="/nowhere" accent="#0a7"></idesluss-story-carousel><idesluss-idea-form api="/nowhere"></idesluss-idea-form>',
    );
    const carousel = frame.document.querySelector('idesluss-story-carousel')!;
    const form = frame.document.querySelector('idesluss-idea-form')!;
    expect(textOf(carousel)).to.contain('Exemplen kunde inte hämtas');
    const style = frame.document.defaultView!.getComputedStyle(inside(carousel, '.notice'));
    expect(style.display).to.equal('grid');
    expect(textOf(form)).to.contain('Vad ska idén heta?');
    expect(frame.violations).to.deep.equal([]);
  });
});
