import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Me } from '../../../cms/contracts/giver';
import type { IdeaSubmission } from '../../../cms/contracts/ideas';
import { page } from '../core/page.ts';
import { administration, api, receipt } from '../core/testing/examples.ts';
import { expect } from '../core/testing/expect.ts';
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

const samira: Me = {
  source: 'host',
  name: 'Samira Lind',
  administration: { id: 'a1b2c3d4e5f6', slug: 'utbildning', name: 'Utbildningsförvaltningen' },
};
const bearer = (request: Request | undefined) => request?.headers.get('Authorization') ?? null;
const keyOf = (request: Request | undefined) => request?.headers.get('Idempotency-Key');
const bodyOf = async (request: Request | undefined) =>
  (await request!.clone().json()) as IdeaSubmission;

type Page = () => Promise<string | null>;
const fails: Page = () => Promise.reject(new Error('The intranet is out of order.'));

describe('the idea form for somebody who is signed in', () => {
  let server: StubApi;

  beforeEach(() => {
    define();
    localStorage.clear();
    server = new StubApi()
      .on('administrations', () =>
        json({
          data: [
            administration('utbildning', 'Utbildningsförvaltningen'),
            administration('trafik', 'Trafikkontoret'),
          ],
          next: null,
        }),
      )
      .on('target-groups', () => json({ data: [], next: null }))
      .on('challenges', () => json({ data: [], next: null }))
      .on('me', () => json({ data: samira }))
      .on('POST ideas', () => json({ data: receipt() }, 201));
  });
  afterEach(() => {
    clearPage();
    server.restore();
  });

  const press = async (form: IdeaForm, ...names: string[]) => {
    for (const name of names) {
      button(form, name).click();
      await settle();
    }
  };
  /** Step 3, where it is asked who is to see the name. */
  const atLastStep = async (getToken?: Page, more = '', width?: number) => {
    const form = await show<IdeaForm>(
      `<idesluss-idea-form api="${api}" ${more}></idesluss-idea-form>`,
      width,
    );
    if (getToken) form.getToken = getToken;
    write(form, '#title', 'Checka in barnen');
    write(form, '#problem', 'På morgonen köar föräldrar i hallen.');
    await press(form, 'Nästa: För vem', 'Nästa: Om dig');
    return form;
  };
  const atReview = async (getToken?: Page, width?: number) => {
    const form = await atLastStep(getToken, '', width);
    if (!getToken) write(form, '#administration', 'utbildning');
    await press(form, 'Granska innan du skickar');
    return form;
  };
  const chosen = (form: IdeaForm) =>
    inside<HTMLInputElement>(form, 'input[name=nameVisibility]:checked').value;
  const choose = async (form: IdeaForm, value: string) => {
    inside(form, `input[name=nameVisibility][value=${value}]`).click();
    await settle();
  };

  it('asks nothing of a page that has nobody signed in', async () => {
    for (const getToken of [undefined, gives(null)]) {
      const form = await atLastStep(getToken);
      expect(textOf(form)).to.contain('Idén skickas utan ditt namn').and.not.contain('namn?');
      write(form, '#administration', 'utbildning');
      await press(form, 'Granska innan du skickar');
      expect(textOf(form)).to.not.contain('Från');
      await press(form, 'Skicka idén');
      const sent = server.to('ideas').at(-1);
      expect(bearer(sent)).to.equal(null);
      expect((await bodyOf(sent)).nameVisibility).to.equal(undefined);
      expect(textOf(form)).to.contain('din enda nyckel');
    }
    expect(server.to('me')).to.have.length(0);
  });

  it('asks who may see the name, and sends it for the administration alone unless told else', async () => {
    const form = await atLastStep(gives('one'));
    expect(server.to('me').map(bearer)).to.deep.equal(['Bearer one']);
    expect(textOf(form))
      .to.contain('Ska kollegor se ditt namn?')
      .and.contain('Idécoachen ser ditt namn så att du kan få svar.')
      .and.not.contain('utan ditt namn');
    expect(chosen(form)).to.equal('handlers_only');
    expect(inside<HTMLSelectElement>(form, '#administration').value).to.equal('utbildning');
    await expect(form).to.be.accessible();
    await press(form, 'Granska innan du skickar');
    expect(textOf(form)).to.match(/Från Samira Lind\s?Bara idécoachen ser ditt namn/);
    await expect(form).to.be.accessible();
    await press(form, 'Skicka idén');
    const [sent] = server.to('ideas');
    expect(bearer(sent)).to.equal('Bearer one');
    expect(await bodyOf(sent)).to.deep.equal({
      title: 'Checka in barnen',
      problem: 'På morgonen köar föräldrar i hallen.',
      administration: 'utbildning',
      nameVisibility: 'handlers_only',
      language: 'sv',
    });
    expect(textOf(form)).to.contain('även när du inte är inloggad');
  });

  it('shows the name to colleagues when its giver says so', async () => {
    const form = await atLastStep(gives('one'));
    await choose(form, 'colleagues');
    await press(form, 'Granska innan du skickar');
    expect(textOf(form)).to.match(/Från Samira Lind\s?Kollegor ser ditt namn\./);
    await press(form, 'Ändra vem som får se vem du är');
    expect(form.shadowRoot?.activeElement?.id).to.equal('nameVisibility');
    expect(chosen(form)).to.equal('colleagues');
    await press(form, 'Granska innan du skickar', 'Skicka idén');
    expect((await bodyOf(server.to('ideas')[0])).nameVisibility).to.equal('colleagues');
  });

  it('sends without the token when it is to go without a name', async () => {
    const form = await atLastStep(gives('one'));
    await choose(form, 'without_name');
    expect(textOf(form)).to.contain('Idén skickas utan ditt namn');
    await press(form, 'Granska innan du skickar');
    expect(textOf(form))
      .to.match(/Från Utan namn\s?Ingen ser vem du är/)
      .and.not.contain('Samira');
    await press(form, 'Skicka idén');
    const [sent] = server.to('ideas');
    expect(bearer(sent)).to.equal(null);
    expect((await bodyOf(sent)).nameVisibility).to.equal(undefined);
    expect(textOf(form)).to.contain('din enda nyckel');
  });

  it('keeps the choice with the draft, and never the name', async () => {
    const form = await atLastStep(gives('one'));
    await choose(form, 'colleagues');
    await settle(1200);
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).to.contain('colleagues').and.not.contain('Samira');
    form.remove();
    const again = await show<IdeaForm>(`<idesluss-idea-form api="${api}"></idesluss-idea-form>`);
    again.getToken = gives('two');
    await settle();
    expect(chosen(again)).to.equal('colleagues');
  });

  it('lets the page and the giver choose the administration first', async () => {
    const form = await atLastStep(gives('one'), 'administration="trafik"');
    expect(inside<HTMLSelectElement>(form, '#administration').value).to.equal('trafik');
    write(form, '#administration', 'utbildning');
    await settle();
    expect(inside<HTMLSelectElement>(form, '#administration').value).to.equal('utbildning');
  });

  it('learns from the context who it is', async () => {
    const context = await show(`<idesluss-context api="${api}"></idesluss-context>`);
    Object.assign(context, { getToken: gives('context') });
    context.innerHTML = '<idesluss-idea-form></idesluss-idea-form>';
    await settle();
    const form = context.firstElementChild as IdeaForm;
    write(form, '#title', 'Checka in barnen');
    write(form, '#problem', 'På morgonen köar föräldrar i hallen.');
    await press(form, 'Nästa: För vem', 'Nästa: Om dig');
    expect(textOf(form)).to.contain('Ska kollegor se ditt namn?');
  });

  it('asks without the name when that cannot be told', async () => {
    server.on('me', unreachable);
    const form = await atLastStep(gives('one'));
    expect(textOf(form)).to.contain('Vill du skicka idén som inloggad?');
    await expect(form).to.be.accessible();
    write(form, '#administration', 'utbildning');
    await press(form, 'Granska innan du skickar');
    expect(textOf(form)).to.contain('Dig som inloggad');
    await press(form, 'Skicka idén');
    expect(bearer(server.to('ideas')[0])).to.equal('Bearer one');
  });

  it('leads to where the idea is followed, with the code where nothing else opens it', async () => {
    const linkAfter = async (followUrl: string, getToken?: Page) => {
      const form = await atReview(getToken);
      form.setAttribute('follow-url', followUrl);
      await press(form, 'Skicka idén');
      const link = form.shadowRoot?.querySelector('a.primary');
      form.remove();
      return link?.getAttribute('href');
    };
    expect(await linkAfter('/mina-ideer', gives('one'))).to.equal('/mina-ideer');
    const { receiptCode } = receipt();
    expect(await linkAfter('/mina-ideer#upp')).to.equal(`/mina-ideer#kvitto=${receiptCode}`);
    expect(await linkAfter('javascript:alert(1)')).to.equal(undefined);
  });

  describe('pressed on before it is known who it is', () => {
    const pressedEarly = async (): Promise<{
      form: IdeaForm;
      release: (response: Response) => void;
    }> => {
      const { answer, release } = later();
      server.on('me', answer);
      const form = await atLastStep(gives('one'));
      await expect(form).to.be.accessible();
      await press(form, 'Granska innan du skickar');
      expect(page().live?.polite.textContent).to.contain('Vi tar reda på vem du är');
      return { form, release };
    };

    it('goes on by itself, with what is then known', async () => {
      const { form, release } = await pressedEarly();
      expect(textOf(form)).to.contain('Granska innan du skickar').and.not.contain('Samira');
      release(json({ data: samira }));
      await settle();
      expect(textOf(form)).to.contain('Skicka idén').and.contain('Samira Lind');
      expect(form.shadowRoot?.activeElement?.id).to.equal('page-title');
    });

    it('stays where something is missing, and says what', async () => {
      const { form, release } = await pressedEarly();
      release(json({ data: { ...samira, administration: null } }));
      await settle();
      expect(textOf(form)).to.contain('Granska innan du skickar').and.contain('Välj');
    });

    it('stays when the giver has written on meanwhile', async () => {
      const { form, release } = await pressedEarly();
      write(form, '#email', 'samira@storstad.example');
      release(json({ data: samira }));
      await settle();
      expect(textOf(form)).to.contain('Granska innan du skickar').and.contain('Ska kollegor');
    });

    it('stays when the sign-in turns out to have ended', async () => {
      const { form, release } = await pressedEarly();
      release(problem(401, 'unauthorized'));
      await settle();
      expect(textOf(form)).to.contain('Inloggningen har gått ut');
    });
  });

  it('tells at once when the page cannot say who is signed in, and tries again', async () => {
    for (const getToken of [
      fails,
      () => {
        throw new Error('At once.');
      },
    ]) {
      const form = await atLastStep(getToken);
      expect(textOf(form)).to.contain('Inloggningen har gått ut').and.contain('finns kvar');
      expect(page().live?.assertive.textContent).to.contain('Inloggningen har gått ut');
      expect(chosen(form)).to.equal('handlers_only');
      await expect(form).to.be.accessible();
      form.getToken = gives('one');
      await settle();
      expect(textOf(form)).to.contain('Ska kollegor se ditt namn?').and.not.contain('gått ut');
      form.remove();
      localStorage.clear();
    }
  });

  describe('on a page where somebody else signs in without a reload', () => {
    let token: string | null;
    const getToken: Page = () => Promise.resolve(token);
    const names: Record<string, string> = {
      one: 'Samira Lind',
      'one, later': 'Samira Lind',
      johan: 'Johan Berg',
    };
    beforeEach(() => {
      token = 'one';
      server.on('me', (request) =>
        json({ data: { ...samira, name: names[bearer(request)!.replace('Bearer ', '')] } }),
      );
    });

    it('shows who it is before anything is sent in their name', async () => {
      const form = await atReview(getToken);
      token = 'johan';
      await press(form, 'Skicka idén');
      expect(server.to('ideas')).to.have.length(0);
      expect(textOf(form)).to.contain('Johan Berg är inloggad nu').and.contain('Från Johan Berg');
      expect(form.shadowRoot?.activeElement?.id).to.equal('error-summary');
      await press(form, 'Skicka idén');
      expect(server.to('ideas').map(bearer)).to.deep.equal(['Bearer johan']);
      expect(textOf(form)).to.contain('IDE-2026-0418');
    });

    it('sends at once when it is the same person with another token', async () => {
      const form = await atReview(getToken);
      token = 'one, later';
      await press(form, 'Skicka idén');
      expect(server.to('ideas').map(bearer)).to.deep.equal(['Bearer one, later']);
    });

    it('does not send in the name of somebody who came after it was to go without one', async () => {
      token = null;
      const form = await atLastStep(getToken);
      write(form, '#administration', 'utbildning');
      await press(form, 'Granska innan du skickar');
      token = 'johan';
      await press(form, 'Skicka idén');
      expect(server.to('ideas')).to.have.length(0);
      expect(textOf(form)).to.contain('Johan Berg är inloggad nu');
    });

    it('waits with the idea while it cannot be told who it is', async () => {
      const form = await atReview(getToken);
      token = 'johan';
      const who = () => json({ data: { ...samira, name: 'Johan Berg' } });
      server.on('me', unreachable);
      await press(form, 'Skicka idén');
      expect(server.to('ideas')).to.have.length(0);
      expect(textOf(form)).to.contain('Checka in barnen').and.not.contain('är inloggad nu');
      server.on('me', who);
      await press(form, 'Försök igen');
      expect(server.to('ideas')).to.have.length(0);
      expect(textOf(form)).to.contain('Johan Berg är inloggad nu');
    });
  });

  describe('whose sign-in ends', () => {
    const refusesAll = () => server.on('POST ideas', () => problem(401, 'unauthorized'));
    const takesAll = () => server.on('POST ideas', () => json({ data: receipt() }, 201));

    it('is not what is told of when the page has no network to ask for its token with', async () => {
      let isOnline = true;
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
      const form = await atReview(() =>
        isOnline ? Promise.resolve('one') : Promise.reject(new TypeError('Failed to fetch')),
      );
      isOnline = false;
      await press(form, 'Skicka idén');
      expect(textOf(form)).to.contain('Idén är inte skickad än').and.not.contain('gått ut');
      isOnline = true;
      dispatchEvent(new Event('online'));
      await settle();
      Reflect.deleteProperty(navigator, 'onLine');
      expect(server.to('ideas').map(bearer)).to.deep.equal(['Bearer one']);
    });

    it('waits with the idea, says so, and sends it under the same key after a new sign-in', async () => {
      const form = await atReview(gives('one', 'two', 'three'));
      refusesAll();
      button(form, 'Skicka idén').focus();
      await press(form, 'Skicka idén');
      expect(server.to('ideas').map(bearer)).to.deep.equal(['Bearer one', 'Bearer two']);
      expect(textOf(form))
        .to.contain('Inloggningen har gått ut')
        .and.contain('Allt du skrivit finns kvar');
      expect(page().live?.assertive.textContent).to.contain('Inloggningen har gått ut');
      expect(form.shadowRoot?.activeElement?.id).to.equal('send');
      await expect(form).to.be.accessible();
      server.on('POST ideas', (request) =>
        bearer(request) === 'Bearer three'
          ? json({ data: receipt() }, 201)
          : problem(401, 'unauthorized'),
      );
      server.on('me', (request) =>
        bearer(request) === 'Bearer three' ? json({ data: samira }) : problem(401, 'unauthorized'),
      );
      await press(form, 'Försök igen');
      const sent = server.to('ideas');
      expect(bearer(sent.at(-1))).to.equal('Bearer three');
      expect(new Set(sent.map(keyOf)).size).to.equal(1);
      expect(textOf(form)).to.contain('IDE-2026-0418');
    });

    it('never goes without a name when the page gives nothing, or fails', async () => {
      for (const end of [gives(null), fails]) {
        let getToken = gives('one');
        const form = await atReview(() => getToken());
        getToken = end;
        await press(form, 'Skicka idén');
        expect(textOf(form)).to.contain('Inloggningen har gått ut').and.contain('finns kvar');
        await press(form, 'Försök igen');
        expect(server.to('ideas')).to.have.length(0);
        expect(textOf(form)).to.contain('Inloggningen har gått ut');
        form.remove();
        localStorage.clear();
      }
    });

    it('can choose to go without a name, with the keyboard alone', async () => {
      const form = await atReview(gives('one', null));
      refusesAll();
      button(form, 'Skicka idén').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      takesAll();
      button(form, 'Försök igen').focus();
      await sendKeys({ press: 'Tab' });
      expect(form.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Skicka utan namn');
      await sendKeys({ press: 'Enter' });
      await settle();
      const sent = server.to('ideas');
      expect(bearer(sent.at(-1))).to.equal(null);
      expect((await bodyOf(sent.at(-1))).nameVisibility).to.equal(undefined);
      expect(new Set(sent.map(keyOf)).size).to.equal(1);
      expect(form.shadowRoot?.activeElement?.id).to.equal('page-title');
      expect(textOf(form)).to.contain('IDE-2026-0418').and.not.contain('annat val');
    });

    it('shows whose name it is when somebody else signs in', async () => {
      let token = 'one';
      const form = await atReview(() => Promise.resolve(token));
      refusesAll();
      await press(form, 'Skicka idén');
      takesAll();
      token = 'johan';
      server.on('me', (request) =>
        bearer(request) === 'Bearer johan'
          ? json({ data: { ...samira, name: 'Johan Berg' } })
          : problem(401, 'unauthorized'),
      );
      const before = server.to('ideas').length;
      await press(form, 'Försök igen');
      expect(server.to('ideas')).to.have.length(before);
      expect(form.shadowRoot?.activeElement?.id).to.equal('error-summary');
      expect(textOf(form)).to.contain('Johan Berg är inloggad nu').and.contain('Från Johan Berg');
      await expect(form).to.be.accessible();
      await press(form, 'Skicka idén');
      expect(bearer(server.to('ideas').at(-1))).to.equal('Bearer johan');
    });

    it('keeps the key of an idea that may have arrived', async () => {
      const form = await atReview(gives('one', null));
      server.on('POST ideas', unreachable);
      await press(form, 'Skicka idén');
      refusesAll();
      await press(form, 'Försök igen');
      takesAll();
      await press(form, 'Skicka utan namn');
      const sent = server.to('ideas');
      expect(sent).to.have.length(3);
      expect(new Set(sent.map(keyOf)).size).to.equal(1);
      // The server cannot tell these two from each other: the first to arrive holds.
      expect(textOf(form)).to.contain('innan du ändrade valet om ditt namn');
      await expect(form).to.be.accessible();
    });

    it('fits in 320 px, also with forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const form = await atReview(gives('one', null), 320);
      refusesAll();
      await press(form, 'Skicka idén');
      expect(overflowing(form)).to.deep.equal([]);
      await press(form, 'Ändra vem som får se vem du är');
      expect(all(form, 'input[name=nameVisibility]')).to.have.length(3);
      expect(overflowing(form)).to.deep.equal([]);
      await emulateMedia({ forcedColors: 'none' });
    });
  });
});
