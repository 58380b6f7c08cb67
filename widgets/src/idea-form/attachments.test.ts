import { expect } from '../core/testing/expect.ts';
import { administration, api, receipt } from '../core/testing/examples.ts';
import {
  all,
  button,
  clearPage,
  inside,
  settle,
  show,
  textOf,
  write,
} from '../core/testing/harness.ts';
import { gives } from '../core/testing/page-tokens.ts';
import { json, problem, StubApi } from '../core/testing/stub-api.ts';
import { choose, picture, staged, StubUpload } from '../core/testing/stub-upload.ts';
import { define } from './idea-form.define.ts';
import type { IdeaForm } from './idea-form.ts';

describe('attachments of the idea form', () => {
  let giveBack: () => void;
  let server: StubApi;
  let form: IdeaForm;

  beforeEach(async () => {
    define();
    localStorage.clear();
    giveBack = StubUpload.install((upload) =>
      setTimeout(() => upload.give(201, { data: staged(upload.file?.name ?? '') }), 10),
    );
    server = new StubApi()
      .on('administrations', () =>
        json({ data: [administration('utbildning', 'Utbildning')], next: null }),
      )
      .on('target-groups', () => json({ data: [], next: null }))
      .on('challenges', () => json({ data: [], next: null }))
      .on('POST ideas', () => json({ data: receipt() }, 201));
    form = await show<IdeaForm>(`<idesluss-idea-form api="${api}"></idesluss-idea-form>`);
    write(form, '#title', 'Checka in barnen');
    write(form, '#problem', 'På morgonen köar föräldrar i hallen.');
    button(form, 'Nästa: För vem').click();
    await settle();
    button(form, 'Nästa: Om dig').click();
    await settle();
  });
  afterEach(() => {
    giveBack();
    server.restore();
    clearPage();
  });

  const send = async () => {
    button(form, 'Granska innan du skickar').click();
    await settle();
    button(form, 'Skicka idén').click();
    await settle();
  };
  const sentIds = async () =>
    ((await server.to('ideas').at(-1)!.json()) as { attachments?: string[] }).attachments;

  it('shows progress, and goes with the idea', async () => {
    StubUpload.answer = undefined;
    await choose(form, picture('skiss.png'));
    const [upload] = StubUpload.sent;
    upload?.upload.onprogress?.({ loaded: 40, total: 100 });
    await settle();
    expect(upload?.opened).to.deep.equal(['POST', `${api}/api/idesluss/attachments`]);
    expect(upload?.headers).to.deep.equal({ 'Accept-Language': 'sv' });
    expect(textOf(form)).to.contain('40 %');
    await expect(form).to.be.accessible();
    button(form, 'Granska innan du skickar').click();
    await settle();
    expect(textOf(form)).to.contain('Vänta tills filerna är uppe');
    upload?.give(201, { data: staged('skiss.png') });
    await settle();
    await send();
    expect(await sentIds()).to.deep.equal(['staged-skiss.png']);
  });

  it('says for every file why it did not come along', async () => {
    await choose(
      form,
      new File(['MZ'], 'program.exe', { type: 'application/x-msdownload' }),
      picture('tom.png', 0),
      picture('stor.png', 10 * 1024 * 1024 + 1),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => picture(`${name}.png`)),
    );
    const reasons = all(form, '.file .error').map(({ textContent }) => textContent);
    expect(reasons).to.deep.equal([
      'Vi kan bara ta emot bilder (jpeg, png, webp) och pdf.',
      'Filen är tom. Välj en annan.',
      'Filen är större än 10 MB. Välj en mindre fil.',
      'Filen kom inte med. Du kan skicka högst 5 filer.',
    ]);
    expect(StubUpload.sent).to.have.length(5);
    await expect(form).to.be.accessible();
    button(form, 'Ta bort b.png').click();
    await settle();
    await send();
    expect(await sentIds()).to.deep.equal(['a', 'c', 'd', 'e'].map((name) => `staged-${name}.png`));
  });

  it('shows the server\u2019s own words about a file', async () => {
    StubUpload.answer = (upload) =>
      void problem(422, 'file-refused', [
        { field: 'file', code: 'not_allowed', message: 'Det är inte en bild.' },
      ])
        .json()
        .then((body) => upload.give(422, body));
    await choose(form, picture('falsk.png'));
    expect(textOf(form)).to.contain('Det är inte en bild.');
    await send();
    expect(await sentIds()).to.equal(undefined);
  });

  it('uploads again what did not arrive', async () => {
    StubUpload.answer = (upload) => setTimeout(() => upload.onerror?.());
    await choose(form, picture('skiss.png'));
    expect(textOf(form)).to.contain('Filen kom inte fram');
    StubUpload.answer = (upload) =>
      setTimeout(() => upload.give(201, { data: staged('skiss.png') }));
    button(form, 'Ladda upp igen').click();
    await settle();
    await send();
    expect(await sentIds()).to.deep.equal(['staged-skiss.png']);
  });

  it('sends a file anew when its day is over', async () => {
    StubUpload.answer = (upload) =>
      setTimeout(() => upload.give(201, { data: staged('gammal', 1000) }));
    await choose(form, picture('skiss.png'));
    StubUpload.answer = (upload) => setTimeout(() => upload.give(201, { data: staged('ny') }));
    await send();
    expect(await sentIds()).to.deep.equal(['staged-ny']);
  });

  it('offers to send a file again that the server no longer has', async () => {
    await choose(form, picture('a.png'), picture('b.png'));
    server.on('POST ideas', () =>
      problem(400, 'invalid-body', [
        { field: 'attachments.1', code: 'expired', message: 'Filen har gått ut.' },
      ]),
    );
    await send();
    expect(textOf(form)).to.contain('Filen har gått ut.');
    expect(all(form, '.file .error')).to.have.length(1);
    server.on('POST ideas', () => json({ data: receipt() }, 201));
    button(form, 'Ladda upp igen').click();
    await settle();
    await send();
    expect(await sentIds()).to.deep.equal(['staged-a.png', 'staged-b.png']);
  });

  describe('of somebody who is signed in', () => {
    const bearers = () => StubUpload.sent.map(({ headers }) => headers.Authorization);
    const only = (token: string) => (upload: StubUpload) =>
      setTimeout(() =>
        upload.headers.Authorization === `Bearer ${token}`
          ? upload.give(201, { data: staged('skiss.png') })
          : upload.give(401, {}),
      );
    const signIn = async (...tokens: string[]) => {
      const me = { source: 'host', name: 'Samira Lind', administration: null };
      server.on('me', () => json({ data: me }));
      form.getToken = gives(...tokens);
      await settle();
    };

    it('carry the token, which is renewed once', async () => {
      await signIn('old', 'new');
      StubUpload.answer = only('new');
      await choose(form, picture('skiss.png'));
      expect(bearers()).to.deep.equal(['Bearer old', 'Bearer new']);
      expect(all(form, '.file .error')).to.have.length(0);
      await send();
      expect(await sentIds()).to.deep.equal(['staged-skiss.png']);
    });

    it('wait where they are when the sign-in is over', async () => {
      await signIn('old', 'older');
      StubUpload.answer = only('new');
      await choose(form, picture('skiss.png'));
      expect(textOf(form)).to.contain('Logga in på sidan och ladda upp filen igen');
      await expect(form).to.be.accessible();
      form.getToken = () => Promise.resolve('new');
      await settle();
      button(form, 'Ladda upp igen').click();
      await settle();
      await send();
      expect(await sentIds()).to.deep.equal(['staged-skiss.png']);
    });

    it('say nothing of who it is when the idea goes without a name', async () => {
      await signIn('one');
      inside(form, 'input[value=without_name]').click();
      await settle();
      await choose(form, picture('skiss.png'));
      expect(bearers()).to.deep.equal([undefined]);
    });
  });
});
