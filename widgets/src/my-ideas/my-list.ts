import type { GiverIdea, GiverIdeaSummary } from '../../../cms/contracts/giver';
import type { ListAnswer, SingleAnswer } from '../../../cms/contracts/primitives';
import { ask, RequestError } from '../core/client.ts';
import { announce } from '../core/live-region.ts';
import { askAs, getTokenOf, type Tokens, tokensOf } from '../core/token.ts';
import type { GiverElement } from '../parts/giver/giver-element.ts';
import type { OwnIdea } from '../parts/giver/own-idea.ts';
import { keepFocusOnCard } from './kept-focus.ts';
import type { Seen } from './seen.ts';
import type { KeptSession } from './session.ts';

/** Whose ideas they are is not known yet, is nobody's to see, or is told by a token. */
export type ListState = 'starting' | 'signed-out' | 'signed-in';

/** The ideas of whoever is signed in, by the page's token or a mail code, and the one that is open. */
export class MyList {
  state: ListState = 'starting';
  ideas?: GiverIdeaSummary[];
  own?: OwnIdea;
  error?: RequestError;
  loading = false;
  /** A session that had been open is over. */
  expired = false;
  /** The giver has just taken their details out of an idea, which is then no longer theirs here. */
  forgotten = false;
  next: string | null = null;
  readonly #tokens: Tokens;
  #known?: unknown[];

  constructor(
    private readonly host: GiverElement,
    readonly session: KeptSession,
    private readonly seen: Seen,
  ) {
    const page = tokensOf(host);
    this.#tokens = {
      // A page that cannot say who is signed in leaves the way in by mail.
      get: async () =>
        (await page.get().catch(() => {
          this.expired = true;
          return null;
        })) ?? session.token,
      renew: async () => {
        session.clear();
        return page.renew();
      },
    };
  }

  /** Starts anew when the page names another installation or another way to a token. */
  follow(api: string): void {
    const known = [api, getTokenOf(this.host)];
    if (known.every((value, at) => value === this.#known?.[at])) return;
    this.#known = known;
    this.own = undefined;
    void this.start();
  }

  readonly start = async (): Promise<void> => {
    const known = this.#known;
    this.ideas = undefined;
    this.state = 'starting';
    const token = await this.#tokens.get();
    if (known !== this.#known) return;
    this.state = token ? 'signed-in' : 'signed-out';
    if (token) this.expired = false;
    this.host.requestUpdate();
    if (token) await this.load();
  };

  /** The first page, or the one after those that are here. */
  readonly load = async (): Promise<void> => {
    if (this.loading) return;
    const known = this.#known;
    const cursor = this.ideas && this.next ? `&cursor=${encodeURIComponent(this.next)}` : '';
    this.loading = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      const page = await this.#ask<ListAnswer<GiverIdeaSummary>>(`me/ideas?limit=20${cursor}`);
      if (known === this.#known) {
        void keepFocusOnCard(this.host);
        this.ideas = [...(cursor ? (this.ideas ?? []) : []), ...page.data];
        this.next = page.next;
      }
    } catch (error) {
      this.#failed(error);
    }
    this.loading = false;
    this.host.requestUpdate();
  };

  readonly open = async (id: string, focus = 'idea-title'): Promise<void> => {
    this.error = undefined;
    this.forgotten = false;
    try {
      const { data } = await this.#ask<SingleAnswer<GiverIdea>>(`me/ideas/${id}`);
      this.own = this.host.ownIdea(
        data,
        () => this.host.headingLevel,
        this.#tokens,
        async (deed, init) => {
          const answer = await this.#ask<SingleAnswer<GiverIdea>>(
            `me/ideas/${id}${deed && `/${deed}`}`,
            init,
          );
          if (deed === 'de-identification') this.#forget();
          return answer;
        },
      );
      if (data.latestAnswer) this.seen.read(id, data.latestAnswer.at);
      this.host.focusOn(focus);
    } catch (error) {
      this.#failed(error);
    }
    this.host.requestUpdate();
  };

  readonly close = (): void => {
    const id = this.own?.idea.id;
    this.own = undefined;
    this.host.focusOn(`idea-${id}`);
    void this.#refresh();
  };

  #forget(): void {
    this.own = undefined;
    this.forgotten = true;
    this.ideas = undefined;
    void this.load();
    this.host.focusOn('my-title');
  }

  readonly signOut = (): void => {
    const { session, host } = this;
    // Here it is gone at once; where this does not arrive it ends by itself.
    if (session.token) {
      void ask(host.addressOf('me/session'), host.language, {
        method: 'DELETE',
        keepalive: true,
        headers: { Authorization: `Bearer ${session.token}` },
      }).catch(() => undefined);
    }
    session.clear();
    this.own = undefined;
    void this.start();
  };

  /** What was done with an idea shows in the list; the list as it was stays when that fails. */
  async #refresh(): Promise<void> {
    this.next = null;
    await this.load();
  }

  #ask<T>(path: string, init?: RequestInit): Promise<T> {
    const { host } = this;
    return askAs<T>(this.#tokens, host.addressOf(path), host.language, init);
  }

  #failed(error: unknown): void {
    this.error = error instanceof RequestError ? error : new RequestError(0);
    if (this.error.status !== 401) return;
    this.session.clear();
    this.expired = true;
    this.state = 'signed-out';
    const { dictionary, language } = this.host;
    if (dictionary) announce(dictionary.sessionOver, language, 'assertive');
  }
}
