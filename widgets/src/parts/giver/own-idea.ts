import type { GiverIdea } from '../../../../cms/contracts/giver';
import type { JourneyDescription } from '../../../../cms/contracts/journey-description';
import type { Language, SingleAnswer } from '../../../../cms/contracts/primitives';
import { RequestError } from '../../core/client.ts';
import { announce } from '../../core/live-region.ts';
import type { Tokens } from '../../core/token.ts';
import { Attachments } from '../attachments.ts';
import { troubleText } from './trouble.ts';
import type { GiverWords } from './words.sv.ts';

/** What a giver can do with an idea, by the last part of its address. */
export type Deed = 'messages' | 'withdrawal' | 'reopening' | 'de-identification' | 'rating';

/** What an opened idea needs of the widget that shows it. */
export interface OwnIdeaPort {
  language: () => Language;
  words: () => GiverWords;
  /** Level of the idea's own heading. */
  level: () => number;
  /** This installation's names of stages and reasons, once they are here. */
  journey: () => JourneyDescription | undefined;
  /** Where files are sent. */
  uploads: () => string;
  /** Who sends them. */
  tokens: Tokens;
  /** The idea itself, or something done with it, as its giver. */
  ask: (deed: Deed | '', init?: RequestInit) => Promise<SingleAnswer<GiverIdea>>;
  changed: () => void;
  /** Moves the focus once what has that id is shown. */
  focusOn: (id: string) => void;
}

const longest = { messages: 4000, withdrawal: 2000 };
/** Milliseconds that a choice stands before it counts: arrows pass over others on their way to it. */
const restingTime = 600;

/** An opened idea: what is known of it, and what its giver writes. No text is lost when sending fails. */
export class OwnIdea {
  reply = '';
  farewell = '';
  /** What is explained and waits for a yes. */
  confirming?: Deed;
  busy?: Deed;
  trouble?: { deed: Deed; text: string };
  /** What was done, until something else is. */
  done?: { deed: Deed; text: string };
  /** What the giver has chosen, as long as it is not known to be saved. */
  chosen?: number;
  readonly attachments: Attachments;
  /** A message that may have arrived although no answer came. */
  #unanswered?: string;
  #resting?: ReturnType<typeof setTimeout>;

  constructor(
    public idea: GiverIdea,
    readonly port: OwnIdeaPort,
  ) {
    this.attachments = new Attachments({
      language: port.language,
      words: port.words,
      target: port.uploads,
      tokens: port.tokens,
      changed: port.changed,
    });
  }

  write(field: 'reply' | 'farewell', text: string): void {
    this[field] = text;
    this.#forgetOutcome();
    this.port.changed();
  }

  confirm(deed: Deed): void {
    this.confirming = deed;
    this.#forgetOutcome();
    this.port.focusOn('confirm-title');
  }

  /** Back to the button that asked. */
  cancel(): void {
    const deed = this.confirming;
    this.confirming = undefined;
    this.#forgetOutcome();
    this.port.focusOn(`ask-${deed}`);
  }

  async say(): Promise<void> {
    const words = this.port.words();
    const { reply, attachments } = this;
    if (this.busy) return;
    if (!reply.trim()) return this.#fail('messages', words.writeFirst, 'reply');
    if (this.#isTooLong('messages', reply, 'reply')) return;
    if (attachments.unsettled) return this.#fail('messages', words.filesFirst, 'reply');
    await this.#do('messages', words.sent, async () => {
      const ids = await attachments.ids();
      if (await this.#hasArrived(reply)) return undefined;
      this.#unanswered = reply;
      return { text: reply, ...(ids.length && { attachments: ids }) };
    });
    if (this.trouble) return;
    this.#unanswered = undefined;
    // What was written while it was on its way stays.
    if (this.reply === reply) this.reply = '';
    attachments.clear();
    this.port.changed();
  }

  async withdraw(): Promise<void> {
    const { farewell } = this;
    if (this.#isTooLong('withdrawal', farewell, 'farewell')) return;
    const body = farewell.trim() ? { words: farewell } : {};
    await this.#do('withdrawal', this.port.words().withdrawn, () => Promise.resolve(body));
  }

  async reopen(): Promise<void> {
    await this.#do('reopening', this.port.words().reopened, () => Promise.resolve({}));
    // The button has gone with what it undid.
    if (!this.trouble) this.port.focusOn('idea-title');
  }

  async deidentify(): Promise<void> {
    const { forgotten } = this.port.words();
    await this.#do('de-identification', forgotten, () => Promise.resolve({ confirm: true }));
  }

  /** The last choice is the one that is saved, however slow the answers to those before it. */
  rate(value: number): void {
    this.chosen = value;
    this.#forgetOutcome();
    this.#saveRatingSoon();
    this.port.changed();
  }

  #saveRatingSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.busy) this.#saveRatingSoon();
      else void this.#saveRating();
    }, restingTime);
  }

  async #saveRating(): Promise<void> {
    const value = this.chosen;
    await this.#do('rating', this.port.words().rated, () => Promise.resolve({ value }));
    if (this.trouble || this.chosen !== value) return;
    this.chosen = undefined;
    this.port.changed();
  }

  /** After a lost answer: looks before the same words are sent a second time. */
  async #hasArrived(text: string): Promise<boolean> {
    if (this.#unanswered !== text) return false;
    const before = this.idea.messages.length;
    this.idea = (await this.port.ask('')).data;
    return this.idea.messages
      .slice(before)
      .some((message) => message.from === 'giver' && message.text.trim() === text.trim());
  }

  async #do(deed: Deed, done: string, body: () => Promise<object | undefined>): Promise<void> {
    if (this.busy) return;
    const { port } = this;
    this.busy = deed;
    this.#forgetOutcome();
    port.changed();
    try {
      const toSend = await body();
      if (toSend) this.idea = (await port.ask(deed, request(deed, toSend))).data;
      // A choice that another has taken the place of is thanked for with that one.
      if (deed !== 'rating' || !this.#resting) {
        this.done = { deed, text: done };
        announce(done, port.language());
      }
      if (this.confirming === deed) {
        this.confirming = undefined;
        port.focusOn('idea-title');
      }
    } catch (error) {
      if (error instanceof RequestError && error.status >= 400) this.#unanswered = undefined;
      this.#fail(deed, troubleText(error, port.words()));
    }
    this.busy = undefined;
    port.changed();
  }

  #forgetOutcome(): void {
    this.trouble = undefined;
    this.done = undefined;
  }

  #isTooLong(deed: 'messages' | 'withdrawal', text: string, field: string): boolean {
    const max = longest[deed];
    if (text.length <= max) return false;
    this.#fail(deed, this.port.words().tooLong(text.length, max), field);
    return true;
  }

  #fail(deed: Deed, text: string, field?: string): void {
    this.trouble = { deed, text };
    this.done = undefined;
    announce(text, this.port.language(), 'assertive');
    if (field) this.port.focusOn(field);
    this.port.changed();
  }
}

const request = (deed: Deed, body: object): RequestInit => ({
  method: deed === 'rating' ? 'PUT' : 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
