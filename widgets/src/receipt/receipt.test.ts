import { sendKeys } from '@web/test-runner-commands';
import { page } from '../core/page.ts';
import { expect } from '../core/testing/expect.ts';
import { api } from '../core/testing/examples.ts';
import { giverIdea, journeyDescription } from '../core/testing/giver-examples.ts';
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
import { json, later, problem, StubApi, unreachable } from '../core/testing/stub-api.ts';
import { define } from './receipt.define.ts';
import type { Receipt } from './receipt.ts';

const tag = `<idesluss-receipt api="${api}"></idesluss-receipt>`;
const code = 'K7QD-2M9X-TT4P-8WRC';

/** Longer than it takes for a choice to be sent. */
const restingTime = 800;
const closed = {
  stage: 'closed',
  reason: 'already_exists',
  may: { write: true, withdraw: false, reopen: false, deidentify: false, rate: true },
} as const;
const chosen = (element: Element) =>
  inside<HTMLInputElement>(element, 'input[name=rating]:checked').value;
const shown = (element: Element) =>
  all(element, '.notice').map(({ textContent }) => textContent?.trim());

const opened = async (width?: number) => {
  const element = await show<Receipt>(tag, width);
  await settle();
  write(element, '#code', 'k7qd 2m9x tt4p 8wrc');
  button(element, 'Visa idén').click();
  await settle();
  return element;
};

describe('idesluss-receipt', () => {
  let server: StubApi;

  beforeEach(() => {
    define();
    server = new StubApi()
      .on('journey', () => json({ data: journeyDescription() }))
      .on('receipt', () => json({ data: giverIdea() }));
  });
  afterEach(() => {
    for (const { url } of server.requests) expect(url.toUpperCase()).to.not.contain('K7QD');
    server.restore();
    clearPage();
  });

  it('opens an idea by its code, which only ever goes in a header', async () => {
    const element = await show<Receipt>(tag);
    await settle();
    await expect(element).to.be.accessible();
    write(element, '#code', 'k7qd 2m9x tt4p 8wrc');
    button(element, 'Visa idén').click();
    await settle();
    expect(server.to('receipt')[0]?.headers.get('Idesluss-Receipt')).to.equal(code);
    expect(textOf(element)).to.contain('Checka in barnen').and.contain('Karin Åström undrar');
    expect(element.shadowRoot?.activeElement?.id).to.equal('idea-title');
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    await expect(element).to.be.accessible();
  });

  it('tells a move and its words once', async () => {
    const element = await opened();
    expect(textOf(element).split('Det här känner många igen').length).to.equal(2);
  });

  it('tells all that was said, also in the same words as somebody else', async () => {
    const { journey, messages } = giverIdea();
    const at = '2026-11-28T08:00:00.000Z';
    const closing = { actor: 'coach', from: 'reviewing', to: 'closed', words: 'Tack!' } as const;
    const thanks = { id: 'm9', from: 'giver', text: 'Tack!', isQuestion: false } as const;
    const again = { id: 'm10', from: 'handler', text: 'Tack!', isQuestion: false } as const;
    server.on('receipt', () =>
      json({
        data: giverIdea({
          stage: 'closed',
          journey: [...journey, { ...closing, at }],
          messages: [
            ...messages,
            { ...thanks, at: '2026-11-27T08:00:00.000Z' },
            { ...again, at: '2026-11-27T09:00:00.000Z' },
          ],
        }),
      }),
    );
    const element = await opened();
    expect(
      all(element, '.timeline .text').filter((one) => one.textContent === 'Tack!').length,
    ).to.equal(3);
    expect(textOf(element)).to.contain('Du skrev');
  });

  it('takes a code from the address and leaves the address without it', async () => {
    history.replaceState(null, '', `#kvitto=${code}`);
    const element = await show<Receipt>(tag);
    await settle();
    expect(location.href).to.not.contain('kvitto');
    expect(textOf(element)).to.contain('Checka in barnen');
  });

  it('says plainly that a code is unknown, unfinished, or tried too often', async () => {
    const element = await show<Receipt>(tag);
    await settle();
    write(element, '#code', 'K7QD');
    button(element, 'Visa idén').click();
    await settle();
    expect(textOf(element)).to.contain('Skriv hela kvittokoden');
    expect(server.to('receipt')).to.have.length(0);
    server.on('receipt', () => problem(404, 'not-found'));
    write(element, '#code', code);
    button(element, 'Visa idén').click();
    await settle();
    expect(textOf(element)).to.contain('Vi hittar ingen idé med den koden');
    server.on('receipt', () => problem(429, 'too-many-requests', [], { 'Retry-After': '40' }));
    button(element, 'Visa idén').click();
    await settle();
    expect(textOf(element)).to.contain('Vänta 40 sekunder');
    expect(inside<HTMLInputElement>(element, '#code').value).to.equal(code);
    await expect(element).to.be.accessible();
  });

  it('keeps the text when the server is out of reach, and sends it once', async () => {
    const element = await opened();
    server.on('POST receipt/messages', unreachable);
    write(element, '#reply', 'Gärna på tisdag.');
    button(element, 'Skicka').click();
    await settle();
    expect(textOf(element)).to.contain('Det du har skrivit finns kvar');
    expect(inside<HTMLTextAreaElement>(element, '#reply').value).to.equal('Gärna på tisdag.');
    await expect(element).to.be.accessible();
    const { messages } = giverIdea();
    const arrived = giverIdea({
      questionWaits: false,
      messages: [
        ...messages,
        {
          id: 'm3',
          at: '2026-11-27T08:00:00.000Z',
          from: 'giver',
          text: 'Gärna på tisdag.',
          isQuestion: false,
        },
      ],
    });
    server.on('receipt', () => json({ data: arrived }));
    button(element, 'Skicka').click();
    await settle();
    expect(server.to('receipt/messages')).to.have.length(1);
    expect(inside<HTMLTextAreaElement>(element, '#reply').value).to.equal('');
    expect(textOf(element)).to.contain('Gärna på tisdag.').and.not.contain('undrar');
  });

  it('sends an answer with the code', async () => {
    const element = await opened();
    server.on('POST receipt/messages', () => json({ data: giverIdea({ questionWaits: false }) }));
    button(element, 'Skicka').click();
    await settle();
    expect(textOf(element)).to.contain('Skriv något först');
    inside(element, '#reply').focus();
    await sendKeys({ type: 'Ja!' });
    button(element, 'Skicka').click();
    await settle();
    const [sent] = server.to('receipt/messages');
    expect(await sent!.json()).to.deep.equal({ text: 'Ja!' });
    expect(sent!.headers.get('Idesluss-Receipt')).to.equal(code);
    const thanks = 'Tack, vi har fått det du skrev.';
    expect(shown(element)).to.contain(thanks);
    expect(page().live?.polite.textContent).to.equal(thanks);
    // What is announced on the page is not a live region here too.
    expect(all(element, '[role=status], [aria-live]')).to.have.length(0);
    await expect(element).to.be.accessible();
    write(element, '#reply', 'En sak till.');
    await settle();
    expect(shown(element)).to.not.contain(thanks);
  });

  it('sends in again what was taken back', async () => {
    const back = { write: false, withdraw: false, reopen: true, deidentify: true, rate: false };
    server.on('receipt', () => json({ data: giverIdea({ stage: 'withdrawn', may: back }) }));
    const element = await opened();
    await expect(element).to.be.accessible();
    server.on('POST receipt/reopening', () => problem(409, 'move-not-allowed'));
    button(element, 'Lämna in igen').click();
    await settle();
    expect(textOf(element)).to.contain('Detalj om move-not-allowed');
    await expect(element).to.be.accessible();
    const reopened = { stage: 'submitted', firstAnswerAt: null, questionWaits: false } as const;
    server.on('POST receipt/reopening', () => json({ data: giverIdea(reopened) }));
    button(element, 'Lämna in igen').click();
    await settle();
    const sent = server.to('receipt/reopening').at(-1);
    expect(await sent!.json()).to.deep.equal({});
    expect(sent!.headers.get('Idesluss-Receipt')).to.equal(code);
    expect(textOf(element))
      .to.contain('första svar senast 7 december')
      .and.not.contain('Lämna in igen');
    expect(element.shadowRoot?.activeElement?.id).to.equal('idea-title');
    expect(shown(element)).to.contain('Idén är inlämnad igen.');
  });

  it('takes the idea back only after a yes', async () => {
    const element = await opened();
    server.on('POST receipt/withdrawal', () =>
      json({
        data: giverIdea({
          stage: 'withdrawn',
          may: { write: false, withdraw: false, reopen: true, deidentify: true, rate: false },
        }),
      }),
    );
    button(element, 'Ta tillbaka idén').click();
    await settle();
    expect(element.shadowRoot?.activeElement?.id).to.equal('confirm-title');
    await expect(element).to.be.accessible();
    button(element, 'Avbryt').click();
    await settle();
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Ta tillbaka idén');
    button(element, 'Ta bort mina uppgifter').click();
    await settle();
    button(element, 'Avbryt').click();
    await settle();
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal(
      'Ta bort mina uppgifter',
    );
    expect(server.to('receipt/withdrawal')).to.have.length(0);
    button(element, 'Ta tillbaka idén').click();
    await settle();
    write(element, '#farewell', 'Vi löste det själva.');
    button(element, 'Ja, ta tillbaka idén').click();
    await settle();
    expect(await server.to('receipt/withdrawal')[0]!.json()).to.deep.equal({
      words: 'Vi löste det själva.',
    });
    expect(textOf(element)).to.contain('Återtagen').and.contain('Vill du ta bort dina uppgifter?');
    expect(shown(element)).to.contain('Idén är tillbakatagen.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('idea-title');
    await expect(element).to.be.accessible();
  });

  it('explains what it is to be forgotten before it is done', async () => {
    const element = await opened();
    server.on('POST receipt/de-identification', () =>
      json({
        data: giverIdea({
          identified: false,
          may: { write: true, withdraw: true, reopen: false, deidentify: false, rate: false },
        }),
      }),
    );
    button(element, 'Ta bort mina uppgifter').click();
    await settle();
    expect(textOf(element)).to.contain('Det går inte att ångra');
    button(element, 'Ja, ta bort mina uppgifter').click();
    await settle();
    expect(await server.to('receipt/de-identification')[0]!.json()).to.deep.equal({
      confirm: true,
    });
    expect(textOf(element))
      .to.contain('Vill du ta tillbaka idén?')
      .and.not.contain('Ta bort mina uppgifter');
    expect(shown(element)).to.contain('Dina uppgifter är borttagna från idén.');
  });

  it('tells a second handing in as what it is', async () => {
    const { journey } = giverIdea();
    const move = { actor: 'giver', words: null } as const;
    server.on('receipt', () =>
      json({
        data: giverIdea({
          stage: 'submitted',
          journey: [
            ...journey.slice(0, 1),
            { ...move, at: '2026-11-24T08:00:00.000Z', from: 'submitted', to: 'withdrawn' },
            { ...move, at: '2026-11-24T09:00:00.000Z', from: 'withdrawn', to: 'submitted' },
          ],
          messages: [],
        }),
      }),
    );
    const element = await opened();
    const titles = all(element, '.timeline h4').map(({ textContent }) => textContent?.trim());
    expect(titles).to.deep.equal(['Inlämnad igen', 'Återtagen', 'Inskickad']);
  });

  it('asks whether it was worth it once the idea is closed', async () => {
    server
      .on('receipt', () => json({ data: giverIdea(closed) }))
      .on('PUT receipt/rating', () => json({ data: giverIdea({ ...closed, rating: 4 }) }));
    const element = await opened();
    expect(textOf(element)).to.contain('Skäl: det finns redan.').and.contain('Avslutad');
    inside(element, 'input[name=rating][value="4"]').click();
    await settle(restingTime);
    expect(await server.to('receipt/rating')[0]!.json()).to.deep.equal({ value: 4 });
    expect(textOf(element)).to.contain('Tack för ditt svar');
    await expect(element).to.be.accessible();
  });

  it('saves the last choice of those the arrows passed, also while an answer is slow', async () => {
    const slow = later();
    server
      .on('receipt', () => json({ data: giverIdea({ ...closed, rating: 5 }) }))
      .on('PUT receipt/rating', slow.answer);
    const element = await opened();
    inside(element, 'input[name=rating]:checked').focus();
    for (let presses = 0; presses < 2; presses += 1) await sendKeys({ press: 'ArrowLeft' });
    await settle(restingTime);
    await sendKeys({ press: 'ArrowLeft' });
    await settle(restingTime);
    expect(chosen(element)).to.equal('2');
    server.on('PUT receipt/rating', () => json({ data: giverIdea({ ...closed, rating: 2 }) }));
    slow.release(json({ data: giverIdea({ ...closed, rating: 3 }) }));
    await settle();
    expect(chosen(element)).to.equal('2');
    await settle(restingTime);
    const sent = server.to('receipt/rating').map((request) => request.json());
    expect(await Promise.all(sent)).to.deep.equal([{ value: 3 }, { value: 2 }]);
    expect(chosen(element)).to.equal('2');
    expect(shown(element)).to.contain('Tack för ditt svar.');
  });

  it('goes on showing a choice that could not be saved, and says so', async () => {
    server
      .on('receipt', () => json({ data: giverIdea({ ...closed, rating: 5 }) }))
      .on('PUT receipt/rating', unreachable);
    const element = await opened();
    inside(element, 'input[name=rating][value="1"]').click();
    await settle(restingTime);
    expect(chosen(element)).to.equal('1');
    expect(textOf(element)).to.contain('Vi når inte servern').and.not.contain('Tack för ditt svar');
    await expect(element).to.be.accessible();
  });

  it('says where an idea went that left the sluice, and why', async () => {
    const may = { write: true, withdraw: false, reopen: false, deidentify: false, rate: false };
    const ways = [
      [{ stage: 'closed', reason: 'already_exists' }, ['Avslutad', 'Skäl: det finns redan.']],
      [
        { stage: 'referred', referredTo: 'hr_or_safety_representative' },
        ['Hänvisad', 'Hänvisad till: HR eller skyddsombud.'],
      ],
      [
        { stage: 'parked', lookAgainAt: '2027-02-14' },
        ['Vilar', 'Vi tittar på idén igen 14 februari 2027.'],
      ],
      [{ stage: 'withdrawn' }, ['Återtagen']],
    ] as const;
    for (const [now, told] of ways) {
      server.on('receipt', () =>
        json({ data: giverIdea({ ...now, questionWaits: false, may, stageSince: '2026-11-28' }) }),
      );
      const element = await opened();
      for (const words of told) expect(textOf(element)).to.contain(words);
      expect(all(element, '.journey.ended')).to.have.length(1);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('asks of an idea that was carried out too, and shows the journey as done', async () => {
    server.on('receipt', () =>
      json({
        data: giverIdea({
          stage: 'implemented',
          questionWaits: false,
          may: { write: true, withdraw: false, reopen: false, deidentify: true, rate: true },
          journey: [
            ...giverIdea().journey,
            {
              at: '2026-12-01T09:00:00.000Z',
              actor: 'coach',
              from: 'reviewing',
              to: 'implemented',
              words: 'Skärmen sitter uppe.',
            },
          ],
        }),
      }),
    );
    const element = await opened();
    expect(textOf(element)).to.contain('Det var värt att lämna min idé').and.contain('Införd');
    expect(all(element, '.locks .passed')).to.have.length(4);
    await expect(element).to.be.accessible();
  });

  it('fits in 320 px', async () => {
    const element = await opened(320);
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    await settle();
    expect(overflowing(element)).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const element = await show<Receipt>(
      `<idesluss-receipt api="${api}" lang="en"></idesluss-receipt>`,
    );
    await settle();
    expect(textOf(element)).to.contain('Follow your idea');
  });
});
