import { expect } from '../core/testing/expect.ts';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { page } from '../core/page.ts';
import { api, summary } from '../core/testing/examples.ts';
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
import { json, later, problem, StubApi, unreachable } from '../core/testing/stub-api.ts';
import { define } from './story-carousel.define.ts';
import type { StoryCarousel } from './story-carousel.ts';

const stories = [
  summary('koken', 'Köken som vägde sig till mindre svinn'),
  summary('hallen', 'Hallen som blev lugn på morgonen'),
  summary('sprak', 'Svenska på jobbet, tillsammans'),
];
const tag = (more = '') =>
  `<idesluss-story-carousel api="${api}" ${more}><a href="/alla">Goda exempel</a></idesluss-story-carousel>`;
const current = (element: Element) => all(element, '.slide').findIndex((slide) => !slide.inert);

describe('idesluss-story-carousel', () => {
  let server: StubApi;

  beforeEach(() => {
    define();
    server = new StubApi().on('stories', () => json({ data: stories, next: null }));
  });
  afterEach(() => {
    server.restore();
    clearPage();
  });

  it('shows the stories, accessibly, in three requests or fewer', async () => {
    const element = await show<StoryCarousel>(tag());
    await expect(element).to.be.accessible();
    expect(all(element, '.slide')).to.have.length(3);
    expect(textOf(element)).to.contain('\u221238\u00a0%').and.contain('1 av 3');
    expect(server.requests).to.have.length(1);
  });

  it('asks with its parameters in alphabetical order, in its language, without cookies', async () => {
    await show(
      tag(
        'topic="mat" target-group="aldre" administration="aldreforvaltningen" limit="3" lang="en"',
      ),
    );
    const [request] = server.requests;
    expect(request?.url).to.equal(
      `${api}/api/idesluss/stories?administration=aldreforvaltningen&language=en&limit=3&targetGroup=aldre&theme=mat`,
    );
    expect(request?.headers.get('Accept-Language')).to.equal('en');
    expect(request?.credentials).to.equal('omit');
  });

  it('asks once for two carousels of the same stories', async () => {
    await show(`<div>${tag()}${tag()}</div>`);
    expect(server.requests).to.have.length(1);
  });

  it('keeps the height from loading to ready, empty and failed', async () => {
    for (const width of [340, 720, 1120]) {
      const heights: number[] = [];
      for (const response of [
        json({ data: stories, next: null }),
        json({ data: stories.slice(0, 1), next: null }),
        json({ data: [], next: null }),
        problem(500, 'internal'),
      ]) {
        page().answers.clear();
        const { answer, release } = later();
        server.on('stories', answer);
        const element = await show<StoryCarousel>(tag(), width);
        expect(inside(element, '.carousel').getAttribute('aria-busy')).to.equal('true');
        await expect(element).to.be.accessible();
        heights.push(element.offsetHeight);
        release(response);
        await settle();
        heights.push(element.offsetHeight);
        clearPage();
      }
      expect(new Set(heights).size, `${width}: ${heights.join()}`).to.equal(1);
    }
  });

  it('says when there are no stories yet', async () => {
    server.on('stories', () => json({ data: [], next: null }));
    const element = await show(tag());
    expect(textOf(element)).to.contain('Det första exemplet är på väg');
    await expect(element).to.be.accessible();
  });

  it('shows the fallback and tries again when the stories cannot be fetched', async () => {
    for (const failing of [
      unreachable,
      () => problem(503, 'unavailable'),
      () => new Response('<html>'),
    ]) {
      page().answers.clear();
      server.on('stories', failing);
      const element = await show(tag());
      expect(textOf(element)).to.contain('Exemplen kunde inte hämtas');
      expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
      await expect(element).to.be.accessible();
      server.on('stories', () => json({ data: stories, next: null }));
      button(element, 'Försök igen').click();
      await settle();
      expect(all(element, '.slide')).to.have.length(3);
      clearPage();
    }
  });

  it('shows only the fallback without an address to ask', async () => {
    const element = await show(
      '<idesluss-story-carousel><a href="/alla">Goda exempel</a></idesluss-story-carousel>',
    );
    expect(element.shadowRoot?.children).to.have.length(1);
    expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
  });

  it('has no controls for a single story', async () => {
    server.on('stories', () => json({ data: stories.slice(0, 1), next: null }));
    const element = await show(tag(), 1120);
    expect(all(element, 'button')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('turns by button, goes round, and tells those who listen', async () => {
    const element = await show(tag());
    button(element, 'Nästa exempel').click();
    await settle(700);
    expect(current(element)).to.equal(1);
    expect(page().live?.polite.textContent).to.equal(
      'Exempel 2 av 3: Hallen som blev lugn på morgonen',
    );
    button(element, 'Föregående exempel').click();
    button(element, 'Föregående exempel').click();
    await settle(900);
    expect(current(element)).to.equal(2);
    expect(textOf(element)).to.contain('3 av 3');
  });

  it('follows a swipe', async () => {
    const element = await show(tag());
    const track = inside(element, '.track');
    track.scrollTo({ left: track.clientWidth * 2, behavior: 'instant' });
    await settle(400);
    expect(current(element)).to.equal(2);
  });

  it('can be walked by keyboard, past the stories out of sight', async () => {
    const element = await show(tag());
    const stops: string[] = [];
    inside(element, '.round').focus();
    for (let step = 0; step < 9; step += 1) {
      const focused = element.shadowRoot?.activeElement;
      if (!focused) break;
      stops.push(focused.ariaLabel ?? focused.textContent?.trim() ?? '');
      await sendKeys({ press: 'Tab' });
    }
    expect(stops).to.deep.equal([
      'Föregående exempel',
      'Nästa exempel',
      ...stories.map(({ title }, at) => `Visa exempel ${at + 1}: ${title}`),
      'Köken som vägde sig till mindre svinn',
      'Läs hur de gjorde: Köken som vägde sig till mindre svinn',
      'Alla goda exempel',
    ]);
  });

  it('fits 320 px, also with a 60-letter word and forced colours', async () => {
    const word = 'o'.repeat(60);
    const effect = { number: '1234567890', unit: 'kronor', text: word, source: null };
    server.on('stories', () =>
      json({ data: [summary('ord', word, { ingress: word, effect })], next: null }),
    );
    await emulateMedia({ forcedColors: 'active' });
    const element = await show<StoryCarousel>(tag(), 320);
    expect(overflowing(element)).to.deep.equal([]);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('speaks two languages on one page, and changes when told', async () => {
    const host = await show(`<div>${tag('lang="en"')}${tag()}</div>`);
    const [english, swedish] = [...host.children] as StoryCarousel[];
    expect(textOf(english!)).to.contain('All success stories');
    expect(textOf(swedish!)).to.contain('Alla goda exempel');
    swedish!.lang = 'en';
    await settle();
    expect(textOf(swedish!)).to.contain('All success stories');
  });

  it('keeps working when it is moved in the page', async () => {
    const element = await show<StoryCarousel>(tag());
    button(element, 'Nästa exempel').click();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await settle();
    expect(current(element)).to.equal(0);
    button(element, 'Nästa exempel').click();
    await settle();
    expect(current(element)).to.equal(1);
    expect(server.requests).to.have.length(1);
  });

  it('withstands a hostile page', async () => {
    const hostile = document.createElement('style');
    hostile.textContent = `html { font-size: 62.5% } * { display: inline !important; opacity: 0 !important;
      padding: 40px !important; border: 9px solid red !important; color: red !important; float: right !important }`;
    document.head.append(hostile);
    const element = await show<StoryCarousel>(tag());
    const style = getComputedStyle(element);
    const title = getComputedStyle(inside(element, 'h2'));
    hostile.remove();
    expect([style.display, style.opacity, style.padding, style.float]).to.deep.equal([
      'flow-root',
      '1',
      '0px',
      'none',
    ]);
    expect(title.color).to.equal('rgb(19, 38, 44)');
    expect(parseFloat(title.fontSize)).to.be.greaterThan(20);
  });

  it('writes no inline style', async () => {
    const element = await show(tag(), 1120);
    expect(all(element, '[style]')).to.deep.equal([]);
  });

  it('makes any accent readable', async () => {
    const element = await show<StoryCarousel>(tag('accent="#ffdd00" theme="light"'));
    await settle();
    const link = getComputedStyle(inside(element, '.more'));
    expect(link.color).to.not.equal('rgb(255, 221, 0)');
    await expect(element).to.be.accessible();
  });

  it('runs nothing that is hidden in a story', async () => {
    const evil = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>${window.hit=1}';
    const effect = { number: evil, unit: evil, text: evil, source: evil };
    const administrations = [{ id: 'a'.repeat(24), slug: 'a', name: evil }];
    server.on('stories', () =>
      json({
        data: [summary('ond', evil, { ingress: evil, effect, administrations }), ...stories],
        next: null,
      }),
    );
    const element = await show(tag(), 1120);
    await settle(100);
    expect((window as { hit?: number }).hit).to.equal(undefined);
    expect(all(element, 'script, .slide img')).to.deep.equal([]);
    expect(textOf(element)).to.contain('<script>window.hit=1</script>');
  });
});
