import { expect } from '../core/testing/expect.ts';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { IdeaSubmission } from '../../../cms/contracts/ideas';
import { page } from '../core/page.ts';
import { administration, api, receipt, term } from '../core/testing/examples.ts';
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
import { define } from './idea-form.define.ts';
import type { IdeaForm } from './idea-form.ts';

const tag = (more = '') => `<idesluss-idea-form api="${api}" ${more}></idesluss-idea-form>`;
const problemText = 'På morgonen köar föräldrar för att pricka av barnet på en papperslista.';

const fillFirst = async (form: IdeaForm) => {
  write(form, '#title', 'Checka in barnen på en skärm');
  write(form, '#problem', problemText);
  button(form, 'Nästa: För vem').click();
  await settle();
};
const toReview = async (form: IdeaForm) => {
  await fillFirst(form);
  button(form, 'Nästa: Om dig').click();
  await settle();
  write(form, '#administration', 'utbildning');
  button(form, 'Granska innan du skickar').click();
  await settle();
};
const bodyOf = async (request: Request | undefined) =>
  (await request!.clone().json()) as IdeaSubmission;
const keyOf = (request: Request | undefined) => request!.headers.get('Idempotency-Key');
const focused = (form: IdeaForm) => form.shadowRoot?.activeElement;

describe('idesluss-idea-form', () => {
  let server: StubApi;

  beforeEach(() => {
    define();
    localStorage.clear();
    server = new StubApi()
      .on('administrations', () =>
        json({
          data: [
            administration('stad', 'Storstads stad', { kind: 'municipality', parent: null }),
            administration('utbildning', 'Utbildningsförvaltningen'),
          ],
          next: null,
        }),
      )
      .on('target-groups', () =>
        json({ data: [term('barn', 'Barn och elever'), term('aldre', 'Äldre')], next: null }),
      )
      .on('challenges', () => json({ data: [], next: null }))
      .on('POST ideas', () => json({ data: receipt() }, 201));
  });
  afterEach(() => {
    clearPage();
    server.restore();
  });

  it('is accessible on every page, to the receipt', async () => {
    const form = await show<IdeaForm>(tag());
    await expect(form).to.be.accessible();
    await fillFirst(form);
    await expect(form).to.be.accessible();
    button(form, 'Nästa: Om dig').click();
    await settle();
    for (const details of all(form, 'details')) details.setAttribute('open', '');
    await expect(form).to.be.accessible();
    write(form, '#administration', 'utbildning');
    button(form, 'Granska innan du skickar').click();
    await settle();
    await expect(form).to.be.accessible();
    button(form, 'Skicka idén').click();
    await settle();
    expect(textOf(form)).to.contain('IDE-2026-0418').and.contain('K7QD-2M9X-TT4P-8WRC');
    expect(textOf(form)).to.contain('Inom 10 arbetsdagar, senast 7 december');
    await expect(form).to.be.accessible();
  });

  it('sends as whoever is signed in to the page, and renews a token once', async () => {
    const form = await show<IdeaForm>(tag());
    form.getToken = gives('old', 'new');
    const bearer = (request: Request) => request.headers.get('Authorization');
    server.on('POST ideas', (request) =>
      bearer(request) === 'Bearer new'
        ? json({ data: receipt() }, 201)
        : problem(401, 'unauthorized'),
    );
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    expect(server.to('ideas').map(bearer)).to.deep.equal(['Bearer old', 'Bearer new']);
    expect(new Set(server.to('ideas').map(keyOf)).size).to.equal(1);
    expect(textOf(form)).to.contain('IDE-2026-0418');
  });

  it('sends exactly what was written, and tells the page only the number', async () => {
    const form = await show<IdeaForm>(tag());
    const told: unknown[] = [];
    document.addEventListener(
      'idesluss-idea-submitted',
      (event) => told.push((event as CustomEvent).detail),
      { once: true },
    );
    const title = '  Å\u200f😀 <b>idé</b> ';
    write(form, '#title', title);
    write(form, '#problem', `${problemText}\n\n  slut `);
    button(form, 'Nästa: För vem').click();
    await settle();
    inside(form, 'input[value=barn]').click();
    inside(form, 'input[name=equalityAffected][value=yes]').click();
    await settle();
    write(form, '#equalityHow', 'Vi har frågat.');
    button(form, 'Nästa: Om dig').click();
    await settle();
    write(form, '#administration', 'utbildning');
    write(form, '#email', ' samira@storstad.example ');
    inside(form, '#mayBeInvention').click();
    button(form, 'Granska innan du skickar').click();
    await settle();
    button(form, 'Skicka idén').click();
    await settle();
    const [request] = server.to('ideas');
    expect(await bodyOf(request)).to.deep.equal({
      title,
      problem: `${problemText}\n\n  slut `,
      targetGroups: ['barn'],
      equalityAffected: 'yes',
      equalityHow: 'Vi har frågat.',
      administration: 'utbildning',
      email: 'samira@storstad.example',
      mayBeInvention: true,
      language: 'sv',
    });
    expect(keyOf(request)).to.match(/^[\w-]{16,128}$/);
    expect(request?.credentials).to.equal('omit');
    expect(told).to.deep.equal([{ reference: 'IDE-2026-0418' }]);
    expect(focused(form)?.textContent?.trim()).to.equal('Tack! Din idé är inskickad.');
    expect(localStorage).to.have.length(0);
  });

  it('stops at what is missing, says it and lets go as it is mended', async () => {
    const form = await show<IdeaForm>(tag());
    button(form, 'Nästa: För vem').click();
    await settle();
    expect(focused(form)?.id).to.equal('error-summary');
    expect(textOf(form)).to.contain('Det saknas två saker');
    expect(inside(form, '#title').getAttribute('aria-invalid')).to.equal('true');
    expect(inside(form, '#title').getAttribute('aria-describedby')).to.contain('title-error');
    await expect(form).to.be.accessible();
    button(form, 'Beskriv problemet med minst en mening').click();
    await settle();
    expect(focused(form)?.id).to.equal('problem');
    write(form, '#title', 'Checka in barnen');
    await settle();
    expect(all(form, '#title-error')).to.have.length(0);
    expect(textOf(form)).to.contain('Det saknas en sak');
  });

  it('cuts nothing off that is too long', async () => {
    const form = await show<IdeaForm>(tag());
    write(form, '#title', 'Checka in barnen');
    write(form, '#problem', 'a'.repeat(4001));
    button(form, 'Nästa: För vem').click();
    await settle();
    expect(textOf(form)).to.contain('Texten är 4001 tecken. Korta den till högst 4000.');
    expect(inside<HTMLTextAreaElement>(form, '#problem').value).to.have.length(4001);
  });

  it('can be sent with the keyboard alone', async () => {
    const form = await show<IdeaForm>(tag('administration="utbildning"'));
    inside(form, '#title').focus();
    await sendKeys({ type: 'Checka in barnen' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: problemText });
    inside(form, '#title').focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused(form)?.id).to.equal('page-title');
    for (const name of ['Nästa: Om dig', 'Granska innan du skickar', 'Skicka idén']) {
      button(form, name).focus();
      await sendKeys({ press: 'Enter' });
      await settle();
    }
    expect(textOf(form)).to.contain('Tack! Din idé är inskickad.');
  });

  it('keeps what is typed from a page that listens for keys', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    const form = await show<IdeaForm>(tag());
    inside(form, '#title').focus();
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('keeps a draft, without e-mail, and brings it back', async () => {
    let form = await show<IdeaForm>(tag('administration="utbildning"'));
    await fillFirst(form);
    button(form, 'Nästa: Om dig').click();
    await settle();
    write(form, '#email', 'samira@storstad.example');
    await settle(1300);
    expect(textOf(form)).to.match(/Utkast sparat på den här enheten \d\d\.\d\d/);
    expect(JSON.stringify({ ...localStorage })).to.not.contain('samira');
    form.remove();
    form = await show<IdeaForm>(tag('administration="utbildning"'));
    expect(textOf(form)).to.match(/Ditt utkast från \d+ \S+ \d\d\.\d\d finns kvar/);
    expect(textOf(form)).to.contain('E-post för svar');
    expect(inside<HTMLInputElement>(form, '#email').value).to.equal('');
    button(form, 'Tillbaka').click();
    button(form, 'Tillbaka').click();
    await settle();
    expect(inside<HTMLTextAreaElement>(form, '#problem').value).to.equal(problemText);
    button(form, 'Rensa utkast').click();
    await settle();
    expect(inside<HTMLTextAreaElement>(form, '#problem').value).to.equal('');
    expect(localStorage).to.have.length(0);
    button(form, 'Ångra').click();
    await settle();
    expect(inside<HTMLTextAreaElement>(form, '#problem').value).to.equal(problemText);
  });

  it('takes away a draft that was left more than 30 days ago', async () => {
    let form = await show<IdeaForm>(tag('administration="utbildning"'));
    await fillFirst(form);
    form.remove();
    const [[place, kept] = ['', '']] = Object.entries<string>({ ...localStorage });
    const savedAt = new Date(Date.now() - 31 * 86_400_000).toISOString();
    localStorage.setItem(place, JSON.stringify({ ...(JSON.parse(kept) as object), savedAt }));
    form = await show<IdeaForm>(tag('administration="utbildning"'));
    expect(inside<HTMLTextAreaElement>(form, '#problem').value).to.equal('');
    expect(localStorage).to.have.length(0);
  });

  it('sends once for a double click', async () => {
    const { answer, release } = later();
    server.on('POST ideas', answer);
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    const send = button(form, 'Skicka idén');
    send.click();
    send.click();
    await settle();
    button(form, 'Skickar …').click();
    release(json({ data: receipt() }, 201));
    await settle();
    expect(server.to('ideas')).to.have.length(1);
  });

  it('keeps all and resends with the same key when the server cannot be reached', async () => {
    server.on('POST ideas', unreachable);
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    expect(textOf(form)).to.contain('Idén är inte skickad än').and.contain('om 30 sekunder');
    expect(page().live?.assertive.textContent).to.contain('Idén är inte skickad än');
    await expect(form).to.be.accessible();
    server.on('POST ideas', () => problem(503, 'unavailable'));
    dispatchEvent(new Event('online'));
    await settle();
    server.on('POST ideas', () => json({ data: receipt() }, 201));
    button(form, 'Försök igen').click();
    await settle();
    const sent = server.to('ideas');
    expect(sent).to.have.length(3);
    expect(new Set(sent.map(keyOf)).size).to.equal(1);
    expect(textOf(form)).to.contain('IDE-2026-0418');
  });

  it('tries again by itself as long as the server asked it to wait', async () => {
    server.on('POST ideas', () => problem(429, 'too-many-requests', [], { 'Retry-After': '1' }));
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    expect(textOf(form)).to.contain('Många skickar just nu').and.contain('om 1 sekund.');
    server.on('POST ideas', () => json({ data: receipt() }, 201));
    await settle(1200);
    expect(textOf(form)).to.contain('IDE-2026-0418');
  });

  it('uses the key of its draft again after a reload', async () => {
    server.on('POST ideas', unreachable);
    let form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    form.remove();
    server.on('POST ideas', () => json({ data: receipt() }, 201));
    form = await show<IdeaForm>(tag());
    button(form, 'Granska innan du skickar').click();
    await settle();
    button(form, 'Skicka idén').click();
    await settle();
    const [first, second] = server.to('ideas');
    expect(keyOf(second)).to.equal(keyOf(first));
    expect(await bodyOf(second)).to.deep.equal(await bodyOf(first));
  });

  it('shows the receipt of the idea that had arrived, when the text was changed since', async () => {
    server.on('POST ideas', unreachable);
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    button(form, 'Ändra rubriken').click();
    await settle();
    expect(focused(form)?.id).to.equal('title');
    write(form, '#title', 'Något annat');
    for (const name of ['Nästa: För vem', 'Nästa: Om dig', 'Granska innan du skickar']) {
      button(form, name).click();
      await settle();
    }
    server.on('POST ideas', async (request) => {
      const { title } = (await request.json()) as IdeaSubmission;
      return title === 'Något annat'
        ? problem(409, 'idempotency-key-reused')
        : json({ data: receipt() }, 201);
    });
    button(form, 'Skicka idén').click();
    await settle();
    expect(textOf(form))
      .to.contain('Din idé kom fram redan första gången')
      .and.contain('IDE-2026-0418');
    expect(new Set(server.to('ideas').map(keyOf)).size).to.equal(1);
  });

  it('offers to send as a new idea when the draft had arrived and nobody knows its words', async () => {
    server.on('POST ideas', () => problem(409, 'idempotency-key-reused'));
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    expect(textOf(form)).to.contain('har redan kommit fram');
    await expect(form).to.be.accessible();
    server.on('POST ideas', () => json({ data: receipt() }, 201));
    button(form, 'Skicka som en ny idé').click();
    await settle();
    const [first, second] = server.to('ideas');
    expect(keyOf(second)).to.not.equal(keyOf(first));
    expect(textOf(form)).to.contain('IDE-2026-0418');
  });

  it('puts the server\u2019s words at their field and step, and sends the mended idea under a new key', async () => {
    server.on('POST ideas', () =>
      problem(400, 'invalid-body', [
        { field: 'problem', code: 'malformed_text', message: 'Problemet har trasiga tecken.' },
      ]),
    );
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    expect(focused(form)?.id).to.equal('error-summary');
    expect(inside(form, '#problem-error').textContent).to.contain('Problemet har trasiga tecken.');
    await expect(form).to.be.accessible();
    server.on('POST ideas', () => json({ data: receipt() }, 201));
    write(form, '#problem', problemText);
    for (const name of [
      'Nästa: För vem',
      'Nästa: Om dig',
      'Granska innan du skickar',
      'Skicka idén',
    ]) {
      button(form, name).click();
      await settle();
    }
    const [first, second] = server.to('ideas');
    expect(keyOf(second)).to.not.equal(keyOf(first));
  });

  it('tells a refusal that is about no field', async () => {
    server.on('POST ideas', () => problem(403, 'origin-not-allowed'));
    const form = await show<IdeaForm>(tag());
    await toReview(form);
    button(form, 'Skicka idén').click();
    await settle();
    expect(textOf(form)).to.contain('Detalj om origin-not-allowed.');
    expect(textOf(form)).to.contain(problemText);
  });

  it('warns of what looks like personal data and stops nobody', async () => {
    const form = await show<IdeaForm>(tag());
    write(form, '#title', 'Checka in barnen');
    write(form, '#problem', 'Ring 070-123 45 67 om 850315-9801.');
    await settle();
    expect(inside(form, '#problem-warning').textContent)
      .to.contain('telefonnummer')
      .and.contain('personnummer');
    await expect(form).to.be.accessible();
    button(form, 'Nästa: För vem').click();
    await settle();
    button(form, 'Nästa: Om dig').click();
    await settle();
    write(form, '#administration', 'utbildning');
    button(form, 'Granska innan du skickar').click();
    await settle();
    expect(inside(form, '.review .warning').textContent).to.contain('personnummer');
    button(form, 'Skicka idén').click();
    await settle();
    expect(server.to('ideas')).to.have.length(1);
  });

  it('is of use when the choices cannot be fetched', async () => {
    for (const path of ['administrations', 'target-groups', 'challenges'])
      server.on(path, unreachable);
    const form = await show<IdeaForm>(tag('administration="utbildning"'));
    await fillFirst(form);
    expect(textOf(form)).to.contain('Vi kunde inte hämta alla val');
    await expect(form).to.be.accessible();
    button(form, 'Nästa: Om dig').click();
    await settle();
    button(form, 'Granska innan du skickar').click();
    await settle();
    button(form, 'Skicka idén').click();
    await settle();
    expect((await bodyOf(server.to('ideas')[0])).administration).to.equal('utbildning');
  });

  it('fits 320 px, also with forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const form = await show<IdeaForm>(tag(), 320);
    expect(overflowing(form)).to.deep.equal([]);
    write(form, '#title', 'o'.repeat(60));
    write(form, '#problem', 'o'.repeat(300));
    button(form, 'Nästa: För vem').click();
    await settle();
    expect(overflowing(form)).to.deep.equal([]);
    button(form, 'Nästa: Om dig').click();
    await settle();
    for (const details of all(form, 'details')) details.setAttribute('open', '');
    expect(overflowing(form)).to.deep.equal([]);
    write(form, '#administration', 'utbildning');
    button(form, 'Granska innan du skickar').click();
    await settle();
    expect(overflowing(form)).to.deep.equal([]);
    button(form, 'Skicka idén').click();
    await settle();
    expect(overflowing(form)).to.deep.equal([]);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('speaks English, also after a change of mind', async () => {
    const form = await show<IdeaForm>(tag('lang="en"'));
    expect(textOf(form)).to.contain('What should the idea be called?');
    form.lang = 'sv';
    await settle();
    expect(textOf(form)).to.contain('Vad ska idén heta?');
  });

  it('writes no inline style and keeps its text when it is moved', async () => {
    const form = await show<IdeaForm>(tag());
    write(form, '#title', 'Checka in barnen');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(form);
    await settle();
    expect(inside<HTMLInputElement>(form, '#title').value).to.equal('Checka in barnen');
    expect(all(form, '[style]')).to.deep.equal([]);
  });
});
