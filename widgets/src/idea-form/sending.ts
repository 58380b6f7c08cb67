import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IdeaReceipt, IdeaSubmission } from '../../../cms/contracts/ideas';
import type { Language, SingleAnswer } from '../../../cms/contracts/primitives';
import type { FieldError } from '../../../cms/contracts/problem';
import { RequestError } from '../core/client.ts';
import { askAs, type Tokens } from '../core/token.ts';

const retryAfter = 30;

export type SendingState =
  | { kind: 'idle' | 'sending' | 'already' | 'signed-out' }
  | { kind: 'waiting'; reason: 'unreachable' | 'crowded'; seconds: number };

/** What the idea that arrived may have other than the one that was sent last. */
export type Difference = 'text' | 'name';

/** What sending needs of the form. */
export interface SendingPort {
  language: () => Language;
  /** Who sends it, where the page says so. */
  tokens: Tokens;
  /** Where ideas are sent. */
  target: () => string;
  /** The draft's idempotency key. */
  key: () => string;
  /** Lets go of the key: what is sent next is another idea. */
  renewKey(): void;
  /** The idea as it stands, with fresh attachments; undefined when something must be mended first. */
  submission(): Promise<IdeaSubmission | undefined>;
  received(receipt: IdeaReceipt, submission: IdeaSubmission, difference?: Difference): void;
  refused(errors: FieldError[], detail: string): void;
  /** Says to those who listen what is now the case. */
  told(state: SendingState): void;
}

/**
 * Sends an idea once, whatever the network does: one at a time, the same key until an answer settled
 * it, and again by itself while the server cannot be reached.
 */
export class Sending implements ReactiveController {
  state: SendingState = { kind: 'idle' };
  /** Bodies that went out under the present key without an answer. One of them may have arrived. */
  #unanswered: string[] = [];
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly port: SendingPort,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    // A widget that was moved in the page goes on trying.
    if (this.state.kind === 'waiting') this.#wait(this.state.seconds);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    clearTimeout(this.#timer);
  }

  readonly send = async (): Promise<void> => {
    if (this.state.kind === 'sending') return;
    clearTimeout(this.#timer);
    this.#set({ kind: 'sending' });
    let body = '';
    try {
      const submission = await this.port.submission();
      if (!submission) return this.#set({ kind: 'idle' });
      body = JSON.stringify(submission);
      await this.#deliver(body);
    } catch (error) {
      this.#failed(error instanceof RequestError ? error : new RequestError(0), body);
    }
  };

  /** The giver goes on writing: nothing half-written is sent behind their back. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.state.kind !== 'sending') this.#set({ kind: 'idle' });
  }

  sendAsNew(): void {
    this.port.renewKey();
    this.#unanswered = [];
    void this.send();
  }

  async #deliver(body: string): Promise<void> {
    try {
      const receipt = await this.#post(body);
      this.#done(receipt, body, this.#mayHaveArrived(body) ? 'name' : undefined);
    } catch (error) {
      const reused = error instanceof RequestError && error.status === 409;
      if (!reused) throw error;
      // The key was used for other words: an earlier body did arrive. Asking with it gives its receipt.
      for (const earlier of this.#unanswered.filter((other) => other !== body)) {
        const receipt = await this.#post(earlier).catch((again: unknown) => {
          if (again instanceof RequestError && again.status === 409) return undefined;
          throw again;
        });
        if (receipt) return this.#done(receipt, earlier, 'text');
      }
      this.#set({ kind: 'already' });
    }
  }

  async #post(body: string): Promise<IdeaReceipt> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': this.port.key() };
    const { tokens, target, language } = this.port;
    const init = { method: 'POST', headers, body };
    return (await askAs<SingleAnswer<IdeaReceipt>>(tokens, target(), language(), init)).data;
  }

  /**
   * Whether the same words went out before, and nobody knows how it went, with another choice of name:
   * to the server these are one idea, and the first to arrive is the one that holds.
   */
  #mayHaveArrived(body: string): boolean {
    return this.#unanswered.some(
      (other) => other !== body && asTheServerReads(other) === asTheServerReads(body),
    );
  }

  #done(receipt: IdeaReceipt, body: string, difference?: Difference): void {
    this.#unanswered = [];
    this.#set({ kind: 'idle' });
    this.port.received(receipt, JSON.parse(body) as IdeaSubmission, difference);
  }

  #failed({ status, problem, retryAfter: told }: RequestError, body: string): void {
    const crowded = status === 429;
    if (crowded || status === 0 || status === 408 || status >= 500) {
      if (!crowded && body && !this.#unanswered.includes(body)) this.#unanswered.push(body);
      const seconds = told ?? retryAfter;
      this.#wait(seconds);
      this.#set({ kind: 'waiting', reason: crowded ? 'crowded' : 'unreachable', seconds });
      return;
    }
    // Nothing was settled: who sends it could not be told. The key goes on, and so does the idea.
    if (status === 401) return this.#set({ kind: 'signed-out' });
    // The answer was a no: the next try is not the same sending.
    this.port.renewKey();
    this.#unanswered = [];
    this.#set({ kind: 'idle' });
    this.port.refused(problem?.errors ?? [], problem?.detail ?? '');
  }

  #wait(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#again, seconds * 1000);
  }

  readonly #again = (): void => {
    if (this.state.kind === 'waiting') void this.send();
  };

  #set(state: SendingState): void {
    this.state = state;
    this.port.told(state);
    this.host.requestUpdate();
  }
}

const asTheServerReads = (body: string): string => {
  const { nameVisibility = 'handlers_only', ...idea } = JSON.parse(body) as IdeaSubmission;
  return JSON.stringify([nameVisibility, idea]);
};
