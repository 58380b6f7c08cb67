import { expect } from '../core/testing/expect.ts';
import { api } from '../core/testing/examples.ts';
import { giverIdea, giverSummary, journeyDescription } from '../core/testing/giver-examples.ts';
import {
  button,
  clearPage,
  inside,
  overflowing,
  settle,
  show,
  textOf,
  write,
} from '../core/testing/harness.ts';
import { json, problem, StubApi, unreachable } from '../core/testing/stub-api.ts';
import { define } from './my-ideas.define.ts';

const { id } = giverSummary();

/** On a page that gives these tokens, one after the other. */
const signedIn = async (tokens: (string | null)[], width?: number) => {
  const frame = await show('<div></div>', width);
  const element = document.createElement('idesluss-my-ideas');
  element.setAttribute('api', api);
  element.setAttribute('form-url', '/ideer');
  let at = 0;
  element.getToken = () => Promise.resolve(tokens[Math.min(at++, tokens.length - 1)] ?? null);
  frame.append(element);
  await settle(200);
  return element;
};
const bearer = (request: Request | undefined) => request?.headers.get('Authorization');

describe('idesluss-my-ideas', () => {
  let server: StubApi;

  beforeEach(() => {
    define();
    localStorage.clear();
    sessionStorage.clear();
    server = new StubApi()
      .on('journey', () => json({ data: journeyDescription() }))
      .on('me/ideas', () =>
        json({
          data: [
            giverSummary({
              id: 'other',
              title: 'Låna regnställ',
              stage: 'closed',
              questionWaits: false,
              latestAnswer: null,
            }),
            giverSummary(),
          ],
          next: null,
        }),
      )
      .on(`me/ideas/${id}`, () => json({ data: giverIdea() }));
  });
  afterEach(() => {
    server.restore();
    clearPage();
  });

  it('lists what waits for its giver first, and opens it', async () => {
    const element = await signedIn(['one']);
    expect(bearer(server.to('me/ideas')[0])).to.equal('Bearer one');
    expect(textOf(element)).to.match(/Fråga till dig.*Checka in barnen.*Låna regnställ.*Avslutad/);
    await expect(element).to.be.accessible();
    button(element, 'Svara').click();
    await settle();
    expect(element.shadowRoot?.activeElement?.id).to.equal('reply');
    await expect(element).to.be.accessible();
    button(element, 'Mina idéer').click();
    await settle();
    expect(element.shadowRoot?.activeElement?.id).to.equal(`idea-${id}`);
  });

  it('renews a token that has expired, once, and loses no text', async () => {
    const element = await signedIn(['one', 'two', 'three']);
    button(element, 'Läs hela svaret').click();
    await settle();
    server.on(`POST me/ideas/${id}/messages`, (request) =>
      bearer(request) === 'Bearer two'
        ? json({ data: giverIdea({ questionWaits: false }) })
        : problem(401, 'unauthorized'),
    );
    write(element, '#reply', 'Gärna!');
    button(element, 'Skicka').click();
    await settle();
    const sent = server.to(`me/ideas/${id}/messages`);
    expect(sent.map(bearer)).to.deep.equal(['Bearer one', 'Bearer two']);
    server.on(`POST me/ideas/${id}/messages`, () => problem(401, 'unauthorized'));
    write(element, '#reply', 'En sak till.');
    button(element, 'Skicka').click();
    await settle();
    expect(server.to(`me/ideas/${id}/messages`)).to.have.length(4);
    expect(inside<HTMLTextAreaElement>(element, '#reply').value).to.equal('En sak till.');
    expect(textOf(element)).to.contain('Det du har skrivit finns kvar');
  });

  it('marks an answer as new until it has been read on this device', async () => {
    server.on('me/ideas', () =>
      json({ data: [giverSummary({ questionWaits: false })], next: null }),
    );
    const element = await signedIn(['one']);
    expect(textOf(element)).to.contain('Nytt svar 26 november');
    button(element, 'Läs hela svaret').click();
    await settle();
    button(element, 'Mina idéer').click();
    await settle();
    expect(textOf(element)).to.not.contain('Nytt svar');
  });

  it('shows a draft of this device with the way back to it', async () => {
    localStorage.setItem(
      `idesluss-idea ${api} `,
      JSON.stringify({ values: { title: 'Cykelpool' }, savedAt: new Date().toISOString() }),
    );
    server.on('me/ideas', () => json({ data: [], next: null }));
    const element = await signedIn(['one']);
    expect(textOf(element)).to.contain('Du har inte lämnat någon idé än').and.contain('Cykelpool');
    expect(inside(element, '.draft a').getAttribute('href')).to.equal('/ideer');
    await expect(element).to.be.accessible();
  });

  it('tells when the list cannot be fetched, and tries again', async () => {
    server.on('me/ideas', unreachable);
    const element = await signedIn(['one']);
    expect(textOf(element)).to.contain('Dina idéer kunde inte hämtas');
    await expect(element).to.be.accessible();
    server.on('me/ideas', () => json({ data: [giverSummary()], next: null }));
    button(element, 'Försök igen').click();
    await settle();
    expect(textOf(element)).to.contain('Checka in barnen');
  });

  it('signs in with a code by mail, and out again', async () => {
    const element = await signedIn([null]);
    await expect(element).to.be.accessible();
    expect(server.to('me/ideas')).to.have.length(0);
    server
      .on('POST me/codes', () => json({ data: { expiresIn: 600 } }, 202))
      .on('POST me/sessions', () => problem(422, 'invalid-body'));
    button(element, 'Skicka kod').click();
    await settle();
    expect(textOf(element)).to.contain('namn@exempel.se');
    write(element, '#email', 'samira@storstad.example');
    button(element, 'Skicka kod').click();
    await settle();
    expect(textOf(element)).to.contain('10 minuter');
    write(element, '#mail-code', '12 34 56');
    const wide = button(element, 'Visa mina idéer');
    wide.click();
    await settle();
    expect(textOf(element)).to.contain('Koden stämmer inte');
    await expect(element).to.be.accessible();
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    server.on('POST me/sessions', () => json({ data: { token: 'mailed', expiresAt } }, 201));
    wide.click();
    await settle(200);
    expect(bearer(server.to('me/ideas')[0])).to.equal('Bearer mailed');
    expect(textOf(element)).to.contain('Checka in barnen');
    expect(JSON.stringify({ ...localStorage })).to.not.contain('mailed');
    for (const { url } of server.requests) expect(url).to.not.match(/samira|123456|mailed/);
    button(element, 'Logga ut').click();
    await settle();
    expect(sessionStorage.length).to.equal(0);
    expect(textOf(element)).to.contain('Se dina idéer med din e-post');
  });

  it('asks for a new code when the session is over', async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    sessionStorage.setItem(`idesluss-session ${api}`, JSON.stringify({ token: 'old', expiresAt }));
    server.on('me/ideas', () => problem(401, 'unauthorized'));
    const element = await signedIn([null]);
    expect(textOf(element)).to.contain('Din inloggning har gått ut');
  });

  it('opens an idea by its Kvittokod too, unless a receipt widget stands beside', async () => {
    server.on('receipt', () => json({ data: giverIdea() }));
    const element = await signedIn([null]);
    write(element, '#code', 'K7QD-2M9X-TT4P-8WRC');
    button(element, 'Visa idén').click();
    await settle();
    expect(textOf(element)).to.contain('Karin Åström undrar');
    await expect(element).to.be.accessible();
    element.after(document.createElement('idesluss-receipt'));
    element.requestUpdate();
    await settle();
    expect(element.shadowRoot?.querySelector('#code')).to.equal(null);
  });

  it('fits in 320 px', async () => {
    const element = await signedIn(['one'], 320);
    expect(overflowing(element)).to.deep.equal([]);
    const signIn = await signedIn([null], 320);
    expect(overflowing(signIn)).to.deep.equal([]);
  });
});
