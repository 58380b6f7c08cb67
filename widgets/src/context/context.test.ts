import { apiOf } from '../core/address.ts';
import { IdeslussElement } from '../core/element.ts';
import { languageOf, settingOf } from '../core/settings.ts';
import { getTokenOf } from '../core/token.ts';
import { expect } from '../core/testing/expect.ts';
import { clearPage, settle, show } from '../core/testing/harness.ts';
import { define } from './context.define.ts';

/** Tells which settings hold for it. */
class Probe extends IdeslussElement {
  protected static override readonly settings = ['administration'];

  protected content(): string {
    return [apiOf(this), settingOf(this, 'administration'), languageOf(this)].join(' ');
  }
}

const told = (element: Element) => element.shadowRoot?.textContent?.trim();

describe('idesluss-context', () => {
  beforeEach(() => {
    define();
    if (!customElements.get('idesluss-probe')) customElements.define('idesluss-probe', Probe);
  });
  afterEach(clearPage);

  it('gives its settings to all inside it, also late and through shadow roots', async () => {
    const context = await show(
      '<idesluss-context api="a" administration="skolan" lang="en"></idesluss-context>',
    );
    context.innerHTML = '<div></div>';
    const root = context.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<idesluss-probe></idesluss-probe>';
    await settle();
    expect(told(root.firstElementChild!)).to.equal('a skolan en');
  });

  it('gives way to what an element says itself', async () => {
    const context = await show(
      '<idesluss-context api="a" administration="skolan"><idesluss-probe api="b" lang="en"></idesluss-probe></idesluss-context>',
    );
    const probe = context.firstElementChild!;
    expect(told(probe)).to.equal('b skolan en');
    probe.removeAttribute('api');
    await settle();
    expect(told(probe)).to.equal('a skolan en');
  });

  it('tells those inside when it changes', async () => {
    const context = await show(
      '<idesluss-context api="a"><idesluss-probe></idesluss-probe></idesluss-context>',
    );
    Object.assign(context, { api: 'c', administration: 'museet' });
    context.lang = 'en';
    await settle();
    expect(told(context.firstElementChild!)).to.equal('c museet en');
  });

  it('gives the way to a token, unless an element has its own', async () => {
    const context = await show(
      '<idesluss-context><idesluss-probe></idesluss-probe></idesluss-context>',
    );
    const probe = context.firstElementChild as Probe;
    const [theirs, own] = [() => Promise.resolve('a'), () => Promise.resolve('b')];
    Object.assign(context, { getToken: theirs });
    expect(getTokenOf(probe)).to.equal(theirs);
    probe.getToken = own;
    expect(getTokenOf(probe)).to.equal(own);
  });

  it('holds for an element that is moved into it', async () => {
    const probe = await show('<idesluss-probe api="a"></idesluss-probe>');
    const context = await show('<idesluss-context administration="parken"></idesluss-context>');
    context.append(probe);
    await settle();
    expect(told(probe)).to.equal('a parken sv');
  });
});
