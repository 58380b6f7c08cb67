import type { StagedAttachment } from '../../../cms/contracts/attachments';
import type { Language } from '../../../cms/contracts/primitives';
import { RequestError } from '../core/client.ts';
import { announce } from '../core/live-region.ts';
import type { Tokens } from '../core/token.ts';
import { limits } from './limits.ts';
import { type Upload, upload } from './upload.ts';
import type { AttachmentWords } from './attachment-words.ts';

export interface Attached {
  file: File;
  /** From 0 to 1 while it is on its way. */
  progress: number;
  upload?: Upload;
  staged?: StagedAttachment;
  /** Why it is not with the idea, for a person. */
  problem?: string;
  /** It may go better another time. */
  canRetry?: boolean;
}

/** What attachments need of what they are part of. */
export interface AttachmentsPort {
  language: () => Language;
  words: () => AttachmentWords;
  /** Where files are sent. */
  target: () => string;
  /** Who sends them. */
  tokens: Tokens;
  changed: () => void;
}

/** The files that go with what is written, uploaded as they are chosen. */
export class Attachments {
  items: Attached[] = [];

  constructor(private readonly port: AttachmentsPort) {}

  add(files: Iterable<File>): void {
    for (const file of files) {
      const item: Attached = { file, progress: 0, problem: this.#refusal(file) };
      this.items = [...this.items, item];
      if (item.problem)
        announce(`${file.name}: ${item.problem}`, this.port.language(), 'assertive');
      else void this.send(item);
    }
    this.port.changed();
  }

  remove(item: Attached): void {
    item.upload?.abort();
    this.items = this.items.filter((other) => other !== item);
    announce(this.port.words().removed(item.file.name), this.port.language());
    this.port.changed();
  }

  clear(): void {
    for (const item of this.items) item.upload?.abort();
    this.items = [];
  }

  /** Some file is neither up nor plainly refused. */
  get unsettled(): boolean {
    return this.items.some(({ staged, problem, canRetry }) => !staged && (!problem || canRetry));
  }

  /** Ids to send; files whose day is over are sent anew first. */
  async ids(): Promise<string[]> {
    const soon = Date.now() + 60_000;
    const expired = this.items.filter(
      ({ staged }) => staged && Date.parse(staged.expiresAt) < soon,
    );
    await Promise.all(expired.map((item) => this.send(item)));
    return this.items.flatMap(({ staged }) => staged?.id ?? []);
  }

  /** The server no longer has these; `positions` are places among the ids that were sent. */
  lost(positions: number[]): void {
    const sent = this.items.filter(({ staged }) => staged);
    for (const item of positions.length ? positions.map((at) => sent[at]) : sent) {
      if (item)
        Object.assign(item, {
          staged: undefined,
          problem: this.port.words().files.lost,
          canRetry: true,
        });
    }
    this.port.changed();
  }

  async send(item: Attached): Promise<void> {
    const language = this.port.language();
    const words = this.port.words();
    Object.assign(item, { progress: 0, problem: undefined, canRetry: false, staged: undefined });
    item.upload = upload(this.port.target(), item.file, language, this.port.tokens, (part) => {
      item.progress = part;
      this.port.changed();
    });
    this.port.changed();
    try {
      item.staged = await item.upload.staged;
      announce(words.uploaded(item.file.name), language);
    } catch (error) {
      const { status = 0, problem } = error instanceof RequestError ? error : {};
      item.canRetry = status === 0 || status === 401 || status === 429 || status >= 500;
      item.problem =
        status === 401
          ? words.files.signIn
          : (problem?.errors[0]?.message ?? problem?.detail ?? words.files.lost);
      announce(`${item.file.name}: ${item.problem}`, language, 'assertive');
    }
    this.port.changed();
  }

  #refusal({ size, type }: File): string | undefined {
    const { files } = this.port.words();
    const { max } = limits.attachments;
    if (this.items.filter(({ problem }) => !problem).length >= max) return files.tooMany(max);
    if (!size) return files.empty;
    if (size > limits.attachment.size) return files.tooLarge;
    return (limits.attachment.types as readonly string[]).includes(type) ? undefined : files.type;
  }
}
