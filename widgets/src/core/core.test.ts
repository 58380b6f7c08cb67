import { expect } from './testing/expect.ts';
import { accentColors } from './accent.ts';
import { readAddress } from './address.ts';
import { defineElement } from './define.ts';
import { liveRegions } from './live-region.ts';
import { page } from './page.ts';
import { safeLink } from './safe-link.ts';
import { languageOf, settingOf } from './settings.ts';

const element = (markup: string): Element => {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  return frame.querySelector('[data-me]') ?? frame;
};

describe('core', () => {
  it('leaves out of an address what was not given', () => {
    const me = element('<p data-me api="https://cms.example.se/ " lang="en-GB"></p>');
    expect(readAddress(me, 'stories', { theme: null, limit: 5, administration: 'a b' })).to.equal(
      'https://cms.example.se/api/idesluss/stories?administration=a%20b&language=en&limit=5',
    );
    expect(readAddress(element('<p data-me></p>'), 'stories')).to.equal(undefined);
  });

  it('takes the nearest language it has words for', () => {
    expect(languageOf(element('<div lang="en"><p lang="fi"><b data-me></b></p></div>'))).to.equal(
      'en',
    );
    expect(languageOf(element('<div><b data-me></b></div>'))).to.equal('sv');
  });

  it('takes a setting from the nearest context that has it, under any prefix', () => {
    const me = element(
      '<my-context api="outer" administration="a"><my-context api="inner"><my-x data-me></my-x></my-context></my-context>',
    );
    expect(settingOf(me, 'api')).to.equal('inner');
    expect(settingOf(me, 'administration')).to.equal('a');
  });

  it('finds a context around the slot an element is shown in', () => {
    const host = element('<div data-me><idesluss-x></idesluss-x></div>');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<idesluss-context api="slotted"><slot></slot></idesluss-context>';
    expect(settingOf(host.firstElementChild!, 'api')).to.equal('slotted');
    host.remove();
  });

  it('links only to where nothing runs', () => {
    expect(safeLink('https://example.se/')).to.equal('https://example.se/');
    expect(safeLink('mailto:a@example.se')).to.equal('mailto:a@example.se');
    for (const address of [
      'javascript:alert(1)',
      ' JaVaScript:alert(1)',
      'data:text/html,x',
      'http://[',
    ]) {
      expect(safeLink(address), address).to.equal(undefined);
    }
  });

  it('keeps every accent readable', () => {
    for (const accent of ['#fff', '#000', '#ffdd00', '#0d5465', '#ff0000', '#888']) {
      const colors = accentColors(accent)!;
      expect(contrast(colors.light, 'rgb(255 255 255)'), accent).to.be.at.least(4.5);
      expect(contrast(colors.dark, 'rgb(24 41 46)'), accent).to.be.at.least(4.5);
    }
    expect(accentColors('red')).to.equal(undefined);
    expect(accentColors('#12345; color: red')).to.equal(undefined);
  });

  it('lets the first version win, and says so once', () => {
    const said: string[] = [];
    const { warn } = console;
    const { version } = page();
    console.warn = (text: string) => said.push(text);
    page().version = '9.9.9';
    const first = class extends HTMLElement {};
    defineElement('test', 'twice', first);
    defineElement('test', 'twice', class extends HTMLElement {});
    page().version = version;
    console.warn = warn;
    expect(customElements.get('test-twice')?.prototype).to.be.instanceOf(first);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('9.9.9');
  });

  it('has one pair of live regions, out of sight, on the body', () => {
    const { polite, assertive } = liveRegions();
    expect(liveRegions().polite).to.equal(polite);
    expect(polite.getAttribute('aria-live')).to.equal('polite');
    expect(assertive.parentElement).to.equal(document.body);
    expect(polite.offsetWidth).to.equal(1);
  });
});

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((text) => {
    const value = Number(text) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
