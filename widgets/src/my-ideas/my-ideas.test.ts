import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from '../core/testing/expect.ts';
import { api } from '../core/testing/examples.ts';
import { giverIdea, giverSummary, journeyDescription } from '../core/testing/giver-examples.ts';
import {
  all,
  button,
  clearPage,
  inside,
  overflowing,
  settle,
  show,
  textOf,
  write,
} from '../core/testing/harness.ts';
import { gives } from '../core/testing/page-tokens.ts';
import { json, later, problem, StubApi, unreachable } from '../core/testing/stub-api.ts';
import { choose, picture, staged, StubUpload } from '../core/testing/stub-upload.ts';
import { define } from './my-ideas.define.ts';

const dayMs = 86_400_000;
const { id } = giverSummary();

/** On a page that gives these tokens, the next once one has been refused. */
const signedIn = async (tokens: (string | null)[], width?: number) => {
  const frame = await show('<div></div>', width);
  const element = document.createElement('idesluss-my-ideas');
  element.setAttribute('api', api);
  element.setAttribute('form-url', '/ideer');
  element.getToken = gives(...tokens);
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
      .on('sign-in', () => json({ data: { mailCode: true } }))
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

  it('keeps the focus on the card it was on when the cards change places', async () => {
    const element = await signedIn(['one']);
    const focused = () => element.shadowRoot?.activeElement;
    const backWith = async (waits: string, ...ids: string[]) => {
      const { answer, release } = later();
      server.on('me/ideas', answer);
      button(element, 'Mina idéer').click();
      await settle();
      return async () => {
        const data = ids.map((one) =>
          giverSummary({ id: one, title: one, questionWaits: one === waits, latestAnswer: null }),
        );
        release(json({ data, next: null }));
        await settle();
      };
    };
    button(element, 'Svara').click();
    await settle();
    const arrives = await backWith('other', 'other', id);
    expect(focused()?.id).to.equal(`idea-${id}`);
    await arrives();
    expect(all(element, '.mine .link').map((one) => one.textContent?.trim())).to.deep.equal([
      'other',
      id,
    ]);
    expect(focused()?.textContent?.trim()).to.equal(id);
  });

  it('leaves the focus at the title of a card whose button went away', async () => {
    const element = await signedIn(['one']);
    button(element, 'Svara').click();
    await settle();
    const { answer, release } = later();
    server.on('me/ideas', answer);
    button(element, 'Mina idéer').click();
    await settle();
    button(element, 'Läs hela svaret').focus();
    const other = giverSummary({ id: 'other', latestAnswer: null });
    const answered = giverSummary({ questionWaits: false, title: 'Besvarad' });
    release(json({ data: [other, answered], next: null }));
    await settle();
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Besvarad');
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

  it('writes as whoever is signed in by then, on a page where that changes', async () => {
    const element = await signedIn(['one']);
    let token = 'one';
    element.getToken = () => Promise.resolve(token);
    await settle(200);
    button(element, 'Läs hela svaret').click();
    await settle();
    server.on(`POST me/ideas/${id}/messages`, () => problem(404, 'not-found'));
    token = 'johan';
    write(element, '#reply', 'Gärna!');
    button(element, 'Skicka').click();
    await settle();
    expect(server.to(`me/ideas/${id}/messages`).map(bearer)).to.deep.equal(['Bearer johan']);
    expect(inside<HTMLTextAreaElement>(element, '#reply').value).to.equal('Gärna!');
  });

  it('offers no code by mail where none is sent, and says what there is instead', async () => {
    server.on('sign-in', () => json({ data: { mailCode: false } }));
    const element = await signedIn([null]);
    expect(textOf(element)).to.contain('går det inte att få en kod').and.not.contain('Skicka kod');
    expect(inside(element, '#code')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says it when the ways in cannot be asked for, and tries again', async () => {
    server.on('sign-in', unreachable);
    const element = await signedIn([null]);
    expect(textOf(element)).to.contain('kunde inte hämtas').and.not.contain('Skicka kod');
    await expect(element).to.be.accessible();
    server.on('sign-in', () => json({ data: { mailCode: true } }));
    button(element, 'Försök igen').click();
    await settle();
    expect(textOf(element)).to.contain('Skicka kod');
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

  it('takes away a draft that was left here more than 30 days ago', async () => {
    const place = `idesluss-idea ${api} `;
    const savedAt = new Date(Date.now() - 31 * 86_400_000).toISOString();
    localStorage.setItem(place, JSON.stringify({ values: { title: 'Cykelpool' }, savedAt }));
    const element = await signedIn(['one']);
    expect(textOf(element)).to.contain('Checka in barnen').and.not.contain('Cykelpool');
    expect(localStorage.getItem(place)).to.equal(null);
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
      .on('POST me/sessions', () =>
        problem(422, 'invalid-body', [
          { field: 'code', code: 'wrong_code', message: 'Koden stämmer inte. Be om en ny.' },
        ]),
      );
    button(element, 'Skicka kod').click();
    await settle();
    expect(textOf(element)).to.contain('namn@exempel.se');
    write(element, '#email', 'samira@storstad.example');
    button(element, 'Skicka kod').click();
    await settle();
    expect(textOf(element))
      .to.contain('Om adressen kan få en kod har vi skickat den till samira@storstad.example.')
      .and.contain('10 minuter');
    write(element, '#mail-code', '12 34 56');
    const wide = button(element, 'Visa mina idéer');
    wide.click();
    await settle();
    expect(textOf(element)).to.contain('Koden stämmer inte. Be om en ny.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('mail-code');
    await expect(element).to.be.accessible();
    button(element, 'Skicka en ny kod').click();
    await settle();
    expect(server.to('me/codes')).to.have.length(2);
    expect(element.shadowRoot?.activeElement?.id).to.equal('mail-code');
    expect(textOf(element)).to.not.contain('Koden stämmer inte');
    write(element, '#mail-code', '12 34');
    wide.click();
    await settle();
    expect(textOf(element)).to.contain('Skriv hela koden, sex siffror');
    write(element, '#mail-code', '12 34 56');
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    server.on('POST me/sessions', () => json({ data: { token: 'mailed', expiresAt } }, 201));
    wide.click();
    await settle(200);
    expect(bearer(server.to('me/ideas')[0])).to.equal('Bearer mailed');
    expect(textOf(element)).to.contain('Checka in barnen');
    expect(JSON.stringify({ ...localStorage })).to.not.contain('mailed');
    for (const { url } of server.requests) expect(url).to.not.match(/samira|123456|mailed/);
    server.on('DELETE me/session', () => new Response(null, { status: 204 }));
    button(element, 'Logga ut').click();
    await settle();
    expect(server.to('me/session').map((one) => [one.method, bearer(one)])).to.deep.equal([
      ['DELETE', 'Bearer mailed'],
    ]);
    expect(sessionStorage.length).to.equal(0);
    expect(textOf(element)).to.contain('Se dina idéer med din e-post');
  });

  it('asks for a new code when the session is over', async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    sessionStorage.setItem(`idesluss-session ${api}`, JSON.stringify({ token: 'old', expiresAt }));
    server.on('me/ideas', () => problem(401, 'unauthorized'));
    const element = await signedIn([null]);
    expect(textOf(element)).to.contain('Inloggningen har gått ut');
    await expect(element).to.be.accessible();
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

  it('is there for those whose page cannot say who is signed in, and tries again', async () => {
    const element = await signedIn([null]);
    element.getToken = () => Promise.reject(new Error('The intranet is out of order.'));
    await settle(200);
    expect(textOf(element)).to.contain('Inloggningen har gått ut').and.contain('Skicka kod');
    await expect(element).to.be.accessible();
    element.getToken = () => Promise.resolve('one');
    await settle(200);
    expect(textOf(element)).to.contain('Checka in barnen').and.not.contain('gått ut');
  });

  it('says that it is fetching', async () => {
    const { answer, release } = later();
    server.on('me/ideas', answer);
    const element = await signedIn(['one']);
    expect(textOf(element)).to.contain('Hämtar …');
    await expect(element).to.be.accessible();
    release(json({ data: [], next: null }));
    await settle();
    expect(textOf(element)).to.contain('Du har inte lämnat någon idé än');
  });

  it('tells in a word what was today and yesterday, and counts what is on its way', async () => {
    const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString();
    server.on('me/ideas', () =>
      json({
        data: [
          giverSummary({ questionWaits: false, latestAnswer: { at: ago(0), text: 'Tack!' } }),
          giverSummary({ id: 'b', stage: 'piloting', latestAnswer: null, submittedAt: ago(1) }),
          giverSummary({ id: 'c', stage: 'implemented', latestAnswer: null }),
          giverSummary({ id: 'd', stage: 'parked', questionWaits: false, latestAnswer: null }),
        ],
        next: null,
      }),
    );
    const element = await signedIn(['one']);
    expect(textOf(element)).to.contain('Nytt svar i dag').and.contain('skickad i går');
    expect(textOf(element)).to.contain('Två idéer på väg.');
    expect(textOf(element)).to.contain('Tre idéer har något nytt sedan du var här senast.');
    await expect(element).to.be.accessible();
  });

  it('answers from the list what was answered, but not an idea that was taken back', async () => {
    const answered = { questionWaits: false, latestAnswer: { at: '2026-11-26', text: 'Tack!' } };
    server.on('me/ideas', () => json({ data: [giverSummary(answered)], next: null }));
    const element = await signedIn(['one']);
    button(element, 'Svara').click();
    await settle();
    expect(element.shadowRoot?.activeElement?.id).to.equal('reply');
    localStorage.clear();
    const withdrawn = giverSummary({ ...answered, stage: 'withdrawn' });
    server.on('me/ideas', () => json({ data: [withdrawn], next: null }));
    button(element, 'Mina idéer').click();
    await settle();
    expect(textOf(element)).to.contain('Läs hela svaret').and.not.contain('Svara');
  });

  it('removes a draft from this device, and brings it back', async () => {
    const place = `idesluss-idea ${api} `;
    const kept = JSON.stringify({
      values: { title: 'Cykelpool' },
      savedAt: new Date().toISOString(),
    });
    localStorage.setItem(place, kept);
    const element = await signedIn(['one']);
    button(element, 'Ta bort: Cykelpool').click();
    await settle();
    expect(localStorage.getItem(place)).to.equal(null);
    expect(textOf(element)).to.contain('Utkastet är borttaget').and.not.contain('Cykelpool');
    expect(element.shadowRoot?.activeElement?.id).to.equal('undo');
    await expect(element).to.be.accessible();
    button(element, 'Ångra').click();
    await settle();
    expect(localStorage.getItem(place)).to.equal(kept);
    expect(textOf(element)).to.contain('Cykelpool');
  });

  it('lets go of an idea whose giver has taken their details out of it', async () => {
    const element = await signedIn(['one']);
    button(element, 'Läs hela svaret').click();
    await settle();
    server
      .on(`POST me/ideas/${id}/de-identification`, () =>
        json({ data: giverIdea({ identified: false }) }),
      )
      .on('me/ideas', () => json({ data: [], next: null }));
    button(element, 'Ta bort mina uppgifter').click();
    await settle();
    button(element, 'Ja, ta bort mina uppgifter').click();
    await settle();
    expect(textOf(element))
      .to.contain('Dina uppgifter är borttagna')
      .and.contain('kvittokoden öppnar den')
      .and.not.contain('Checka in barnen');
    expect(element.shadowRoot?.activeElement?.id).to.equal('my-title');
    await expect(element).to.be.accessible();
  });

  it('sends files to an answer as whoever is signed in', async () => {
    const giveBack = StubUpload.install((upload) =>
      setTimeout(() =>
        upload.headers.Authorization === 'Bearer two'
          ? upload.give(201, { data: staged('skiss.png') })
          : upload.give(401, {}),
      ),
    );
    const element = await signedIn(['one', 'two']);
    button(element, 'Svara').click();
    await settle();
    await choose(element, picture('skiss.png'));
    giveBack();
    expect(StubUpload.sent.map(({ headers }) => headers.Authorization)).to.deep.equal([
      'Bearer one',
      'Bearer two',
    ]);
    server.on(`POST me/ideas/${id}/messages`, () => json({ data: giverIdea() }));
    write(element, '#reply', 'Så här ser det ut.');
    button(element, 'Skicka').click();
    await settle();
    expect(await server.to(`me/ideas/${id}/messages`)[0]!.json()).to.deep.equal({
      text: 'Så här ser det ut.',
      attachments: ['staged-skiss.png'],
    });
  });

  it('shows no link to a page whose address makes no sense', async () => {
    for (const address of ['http://[', 'javascript:alert(1)']) {
      const element = await signedIn(['one']);
      element.setAttribute('form-url', address);
      await settle();
      expect(element.shadowRoot?.querySelector('a')).to.equal(null);
      expect(textOf(element)).to.contain('Checka in barnen');
      element.remove();
    }
  });

  it('can be walked with the keyboard', async () => {
    const element = await signedIn(['one']);
    const focused = () => element.shadowRoot?.activeElement;
    inside(element, '.head a').focus();
    for (const name of ['Checka in barnen på en skärm i hallen', 'Svara', 'Läs hela svaret']) {
      await sendKeys({ press: 'Tab' });
      expect(focused()?.textContent?.trim()).to.equal(name);
    }
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused()?.id).to.equal('idea-title');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()?.textContent?.trim()).to.equal('Mina idéer');
  });

  it('fits in 320 px, also with forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    localStorage.setItem(
      `idesluss-idea ${api} `,
      JSON.stringify({ values: { title: 'o'.repeat(60) }, savedAt: new Date().toISOString() }),
    );
    const element = await signedIn(['one'], 320);
    expect(overflowing(element)).to.deep.equal([]);
    button(element, 'Läs hela svaret').click();
    await settle();
    expect(overflowing(element)).to.deep.equal([]);
    const signIn = await signedIn([null], 320);
    expect(overflowing(signIn)).to.deep.equal([]);
    await emulateMedia({ forcedColors: 'none' });
  });
});
