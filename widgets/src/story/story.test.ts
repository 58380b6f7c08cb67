import { expect } from '../core/testing/expect.ts';
import type { Block } from '../../../cms/contracts/stories';
import { api, story } from '../core/testing/examples.ts';
import {
  all,
  button,
  clearPage,
  inside,
  overflowing,
  settle,
  show,
  textOf,
} from '../core/testing/harness.ts';
import { json, later, problem, StubApi } from '../core/testing/stub-api.ts';
import { define } from './story.define.ts';
import type { Story } from './story.ts';

const tag = (more = '') =>
  `<idesluss-story api="${api}" story="koken" ${more}><a href="/koken">Köken</a></idesluss-story>`;

describe('idesluss-story', () => {
  let server: StubApi;

  beforeEach(() => {
    define();
    server = new StubApi().on('stories/koken', () => json({ data: story() }));
  });
  afterEach(() => {
    server.restore();
    clearPage();
  });

  it('tells the story, accessibly', async () => {
    const element = await show<Story>(tag());
    await expect(element).to.be.accessible();
    const text = textOf(element);
    for (const part of ['Utmaningen', 'Så gjorde vi', 'Jämställdhet', 'Så kan ni göra likadant']) {
      expect(text).to.contain(part);
    }
    expect(text).to.contain('Publicerad 9 november 2026').and.contain('”Vi slutade gissa.”');
    expect(text).to.contain('Papper fungerade bättre.').and.not.contain('På längre sikt');
    expect(all(element, '.quote')).to.have.length(1);
    expect(inside<HTMLAnchorElement>(element, 'a[hreflang=en]').textContent).to.equal('English');
    expect(inside<HTMLAnchorElement>(element, '.button').href).to.equal(
      'mailto:leyla@storstad.example',
    );
  });

  it('keeps its headings in order at any level', async () => {
    const body: Block[] = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Två' }] },
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Tre' }] },
    ];
    server.on('stories/koken', () => json({ data: story({ body }) }));
    const element = await show(tag('heading-level="3"'));
    const level = (text: string) =>
      all(element, 'h1, h2, h3, h4, h5, h6').find(({ textContent }) => textContent === text)
        ?.localName;
    expect(level('Köken som vägde sig till mindre svinn')).to.equal('h3');
    expect([level('Utmaningen'), level('Två'), level('Tre')]).to.deep.equal(['h4', 'h4', 'h5']);
  });

  it('is accessible while it waits, and when it fails can try again', async () => {
    const { answer, release } = later();
    server.on('stories/koken', answer);
    const element = await show<Story>(tag());
    await expect(element).to.be.accessible();
    release(problem(500, 'internal'));
    await settle();
    expect(textOf(element)).to.contain('Exemplet kunde inte hämtas');
    await expect(element).to.be.accessible();
    server.on('stories/koken', () => json({ data: story() }));
    button(element, 'Försök igen').click();
    await settle();
    expect(textOf(element)).to.contain('Utmaningen');
  });

  it('says when the story is gone', async () => {
    server.on('stories/koken', () => problem(404, 'not-found'));
    const element = await show<Story>(tag());
    expect(textOf(element)).to.contain('Det här exemplet finns inte kvar');
    expect(inside<HTMLAnchorElement>(element, '.more').href).to.equal(`${api}/idesluss/stories`);
    await expect(element).to.be.accessible();
  });

  it('shows rich text by templates, and links only where nothing runs', async () => {
    const run = (url: string): Block => ({
      type: 'paragraph',
      children: [
        { type: 'link', url, children: [{ type: 'text', text: url, bold: true, italic: true }] },
      ],
    });
    const body: Block[] = [
      run('https://example.se/'),
      run('javascript:window.hit=1'),
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'Ett' }] }],
      },
      { type: 'code', children: [{ type: 'text', text: '<b>inte fet</b>' }] },
      {
        type: 'quote',
        children: [
          { type: 'text', text: 'Citat', strikethrough: true, underline: true, code: true },
        ],
      },
    ];
    server.on('stories/koken', () => json({ data: story({ body }) }));
    const element = await show(tag());
    expect(all(element, '.body .text a')).to.have.length(1);
    expect(inside(element, '.body .text a strong').textContent).to.equal('https://example.se/');
    expect(textOf(element)).to.contain('javascript:window.hit=1').and.contain('<b>inte fet</b>');
    expect(inside(element, 'ol li').textContent).to.equal('Ett');
  });

  it('runs nothing that is hidden in any text, and breaks no layout', async () => {
    const evil = `"><img src=x onerror="window.hit=1"><script>window.hit=1</script>${'å'.repeat(60)}`;
    const texts = ['title', 'ingress', 'need', 'approach', 'results', 'longTermEffects'] as const;
    const more = ['whatDidNotWork', 'conditions', 'howToCopy', 'equality'] as const;
    const hostile = Object.fromEntries([...texts, ...more].map((name) => [name, evil]));
    const contact = { name: evil, role: evil, email: `${evil}@x`, phone: evil };
    const body: Block[] = [{ type: 'paragraph', children: [{ type: 'text', text: evil }] }];
    server.on('stories/koken', () =>
      json({ data: story({ ...hostile, contact, body, quotes: [{ text: evil, person: evil }] }) }),
    );
    const element = await show<Story>(tag(), 320);
    await settle(100);
    expect((window as { hit?: number }).hit).to.equal(undefined);
    expect(all(element, 'script, img, [style]')).to.deep.equal([]);
    expect(overflowing(element)).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const element = await show(tag('lang="en"'));
    expect(textOf(element))
      .to.contain('How you can do the same')
      .and.contain('Published 9 November 2026');
    expect(server.requests[0]?.url).to.equal(`${api}/api/idesluss/stories/koken?language=en`);
  });

  it('shows the fallback until the page says which story', async () => {
    const element = await show<Story>(
      `<idesluss-story api="${api}"><a href="/x">Köken</a></idesluss-story>`,
    );
    expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
    element.setAttribute('story', 'koken');
    await settle();
    expect(textOf(element)).to.contain('Utmaningen');
  });
});
