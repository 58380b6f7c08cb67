import { expect } from '../core/testing/expect.ts';
import type { StagedAttachment } from '../../../cms/contracts/attachments';
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
import { json, problem, StubApi } from '../core/testing/stub-api.ts';
import { define } from './idea-form.define.ts';
import type { IdeaForm } from './idea-form.ts';

const day = 24 * 60 * 60 * 1000;
const staged = (name: string, lasts = day): StagedAttachment => ({
  id: `staged-${name}`,
  name,
  type: 'image/png',
  size: 3,
  expiresAt: new Date(Date.now() + lasts).toISOString(),
});
const picture = (name: string, size = 3) =>
  new File([new Uint8Array(size)], name, { type: 'image/png' });

const choose = async (form: IdeaForm, ...files: File[]) => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  inside(form, '.drop').dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  );
  await settle();
};

/** Stands in for XMLHttpRequest: every upload waits for its answer here. */
class StubUpload {
  static sent: StubUpload[] = [];
  static answer?: (upload: StubUpload) => void;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = '';
  aborted = false;
  file?: File;
  onload?: () => void;
  onerror?: () => void;
  opened: unknown[] = [];
  open(...request: unknown[]): void {
    this.opened.push(...request);
  }
  setRequestHeader(...header: unknown[]): void {
    this.opened.push(...header);
  }
  getResponseHeader(): null {
    return null;
  }
  abort(): void {
    this.aborted = true;
  }
  send(body: FormData): void {
    this.file = body.get('file') as File;
    StubUpload.sent.push(this);
    StubUpload.answer?.(this);
  }
  give(status: number, body: unknown): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

describe('attachments of the idea form', () => {
  const realRequest = globalThis.XMLHttpRequest;
  let server: StubApi;
  let form: IdeaForm;

  beforeEach(async () => {
    define();
    localStorage.clear();
    StubUpload.sent = [];
    StubUpload.answer = (upload) =>
      setTimeout(() => upload.give(201, { data: staged(upload.file?.name ?? '') }), 10);
    globalThis.XMLHttpRequest = StubUpload as unknown as typeof XMLHttpRequest;
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
    globalThis.XMLHttpRequest = realRequest;
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
    expect(upload?.opened).to.deep.equal([
      'POST',
      `${api}/api/idesluss/attachments`,
      'Accept-Language',
      'sv',
    ]);
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
});
