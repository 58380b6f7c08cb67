import { html, nothing, type TemplateResult } from 'lit';
import type { GiverIdeaSummary, Session } from '../../../cms/contracts/giver';
import { announce } from '../core/live-region.ts';
import { pageLinkOf } from '../parts/page-link.ts';
import { getTokenOf } from '../core/token.ts';
import { commonWords } from '../core/words.ts';
import { failure } from '../parts/failure.ts';
import { GiverElement } from '../parts/giver/giver-element.ts';
import { ideaView } from '../parts/giver/idea-view.ts';
import { isMain } from '../parts/giver/journey.ts';
import { ReceiptDesk } from '../parts/giver/receipt-desk.ts';
import { troubleText } from '../parts/giver/trouble.ts';
import { heading } from '../parts/heading.ts';
import { icon, icons } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import { strokes } from '../parts/strokes.ts';
import { draftsOf, type KeptDraft, removeDraft } from './drafts.ts';
import { ideaList } from './list-view.ts';
import { myIdeasStyles } from './my-ideas.styles.ts';
import { MyList } from './my-list.ts';
import { Seen } from './seen.ts';
import { KeptSession } from './session.ts';
import { SignIn } from './sign-in.ts';

/**
 * The ideas of whoever is signed in to the page, or signs in with a code by mail; and, where the page
 * has no receipt widget, the field for a Kvittokod.
 *
 * @tagname idesluss-my-ideas
 * @attr {string} form-url - Address of the page with the idea form; without it there is no link there.
 */
export class MyIdeas extends GiverElement {
  static override styles = [super.styles, myIdeasStyles];
  protected static override readonly settings = ['form-url'];

  readonly #seen = new Seen(() => this.api);
  readonly #list = new MyList(this, new KeptSession(() => this.api), this.#seen);
  readonly #signIn = new SignIn(
    this,
    () => this.#list.state === 'signed-out',
    (session) => void this.#signedIn(session),
  );
  readonly #desk = new ReceiptDesk(
    this,
    () => this.headingLevel + 1,
    () => !this.#hasReceiptBeside,
  );
  /** Brings back the draft that was just removed. */
  #undo?: () => void;

  protected content(): unknown {
    if (!this.dictionary) return undefined;
    this.#list.follow(this.api);
    const { own, close } = this.#list;
    if (own) {
      return html`<p>
          <button type="button" class="link" @click=${close}>
            ${icon(strokes.back, true)} ${this.words.back}
          </button>
        </p>
        ${ideaView(own)}`;
    }
    return html`<div class="list">
      ${this.#head()} ${this.#told()} ${this.#body()} ${this.#receipt()}
    </div>`;
  }

  #head(): TemplateResult {
    const { words, formUrl } = this;
    const { ideas, state, session } = this.#list;
    return html`<header class="head">
      <div class="intro">
        ${heading(this.headingLevel, this.heading || words.myIdeas, { id: 'my-title', focusable: true })}
        ${ideas?.length ? html`<p>${this.#summary(ideas)}</p>` : nothing}
      </div>
      <p class="row">
        ${
          state === 'signed-in' && session.token
            ? html`<button type="button" class="link" @click=${this.#signOut}>
                ${words.signOut}
              </button>`
            : nothing
        }
        ${
          formUrl
            ? html`<a class="button primary" href=${formUrl}
                >${icon(strokes.plus)}${words.leaveIdea}</a
              >`
            : nothing
        }
      </p>
    </header>`;
  }

  /** How many are on their way, when all are here to be counted, and what is new. */
  #summary(ideas: GiverIdeaSummary[]): string {
    const { words } = this;
    const onTheWay = ideas.filter(({ stage }) => isMain(stage) && stage !== 'implemented').length;
    const news = ideas.filter((idea) => idea.questionWaits || this.#seen.isNew(idea)).length;
    return [!this.#list.next && words.onTheWay(onTheWay), news > 0 && words.news(news)]
      .filter(Boolean)
      .join(' ');
  }

  /** What happened beside a list that is still there. */
  #told(): unknown {
    const { words } = this;
    const { error, ideas, state, expired, forgotten, start } = this.#list;
    if (state === 'signed-out' && expired) {
      const retry = html`<button type="button" class="button compact" @click=${start}>
        ${icon(icons.retry)}${commonWords[this.language].retry}
      </button>`;
      return notice(
        'warn',
        icons.alert,
        html`<p>${words.sessionOver}</p>
          ${getTokenOf(this) ? retry : nothing}`,
      );
    }
    if (this.#undo) {
      return notice(
        'plain',
        strokes.trash,
        html`<p>
          ${words.draftRemoved}
          <button type="button" class="link" id="undo" @click=${this.#bringBack}>
            ${words.undo}
          </button>
        </p>`,
      );
    }
    if (forgotten) return notice('plain', strokes.check, html`<p>${words.forgottenHere}</p>`);
    if (!error || !ideas || state !== 'signed-in') return nothing;
    const text = troubleText(error, words, words.unreachable);
    return notice('warn', icons.offline, html`<p>${text}</p>`);
  }

  #body(): unknown {
    const { state, ideas, error, load, next, loading, open } = this.#list;
    const { words, formUrl } = this;
    const drafts = draftsOf(this.api);
    const list = (shown: NonNullable<typeof ideas>) =>
      ideaList({
        host: this,
        ideas: shown,
        drafts,
        formUrl,
        isNew: (idea) => this.#seen.isNew(idea),
        open: (id, focus) => void open(id, focus),
        removeDraft: this.#removeDraft,
      });
    if (state === 'signed-out') {
      return html`${drafts.length ? list([]) : nothing} ${this.#signIn.view(this.headingLevel + 1)}`;
    }
    if (!ideas) {
      return error
        ? failure(this.language, this.headingLevel + 1, words.listFailed, () => void load())
        : html`<div class="skeleton waiting"><span class="hidden">${words.loading}</span></div>`;
    }
    const empty = html`<div>
      <p><strong>${words.none}</strong></p>
      <p class="muted">${words.noneText}</p>
    </div>`;
    return html`${ideas.length ? nothing : empty}
    ${ideas.length || drafts.length ? list(ideas) : nothing}
    ${
      next
        ? html`<p>
            <button
              type="button"
              class="button neutral"
              aria-disabled=${loading ? 'true' : nothing}
              @click=${load}
            >
              ${words.showMore}
            </button>
          </p>`
        : nothing
    }`;
  }

  #receipt(): unknown {
    if (this.#hasReceiptBeside) return nothing;
    return html`<section class="part aside">
      ${heading(this.headingLevel + 1, this.words.withoutSignIn, { className: 'title' })}
      ${this.#desk.view()}
    </section>`;
  }

  get formUrl(): string | undefined {
    return pageLinkOf(this, 'form-url');
  }

  get #hasReceiptBeside(): boolean {
    const [prefix] = this.localName.split('-');
    return (this.getRootNode() as ParentNode).querySelector(`${prefix}-receipt`) !== null;
  }

  async #signedIn(session: Session): Promise<void> {
    this.#list.session.keep(session);
    this.#list.expired = false;
    await this.#list.start();
    this.focusOn('my-title');
  }

  readonly #removeDraft = (draft: KeptDraft): void => {
    this.#undo = removeDraft(draft);
    announce(this.words.draftRemoved, this.language);
    this.focusOn('undo');
  };

  readonly #bringBack = (): void => {
    this.#undo?.();
    this.#undo = undefined;
    this.focusOn('my-title');
  };

  readonly #signOut = (): void => {
    this.#list.signOut();
    announce(this.words.signedOut, this.language);
    this.focusOn('my-title');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'idesluss-my-ideas': MyIdeas;
  }
}
