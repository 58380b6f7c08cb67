import type { StagedAttachment } from '../../../../cms/contracts/attachments';
import { inside, settle } from './harness.ts';
import { refuse } from './page-tokens.ts';

/** Stands in for XMLHttpRequest: every upload waits for its answer here. */
export class StubUpload {
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
  readonly headers: Record<string, string> = {};

  /** Takes the place of the browser's own, until what is given back is called. */
  static install(answer: (upload: StubUpload) => void): () => void {
    const real = globalThis.XMLHttpRequest;
    StubUpload.sent = [];
    StubUpload.answer = answer;
    globalThis.XMLHttpRequest = StubUpload as unknown as typeof XMLHttpRequest;
    return () => {
      globalThis.XMLHttpRequest = real;
    };
  }

  open(...request: unknown[]): void {
    this.opened.push(...request);
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
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
    if (status === 401) refuse(this.headers.Authorization);
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

const day = 24 * 60 * 60 * 1000;

export const staged = (name: string, lasts = day): StagedAttachment => ({
  id: `staged-${name}`,
  name,
  type: 'image/png',
  size: 3,
  expiresAt: new Date(Date.now() + lasts).toISOString(),
});

export const picture = (name: string, size = 3): File =>
  new File([new Uint8Array(size)], name, { type: 'image/png' });

/** Drops files where an element takes them. */
export const choose = async (element: Element, ...files: File[]): Promise<void> => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  inside(element, '.drop').dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  );
  await settle();
};
