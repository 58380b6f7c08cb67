import type { ReactiveController } from 'lit';
import type { Me } from '../../../cms/contracts/giver';
import type { NameVisibility } from '../../../cms/contracts/ideas';
import type { SingleAnswer } from '../../../cms/contracts/primitives';
import { RequestError } from '../core/client.ts';
import { askAs, type GetToken, getTokenOf, type Tokens, tokensOf } from '../core/token.ts';
import { formAddress } from './idea-form.request.ts';
import type { FormCore, FormHost } from './view.ts';

/** `lost`: somebody is, or was, signed in, and the page cannot say who. */
export type PersonState = 'nobody' | 'asking' | 'known' | 'lost';

/** Who sends the idea, as far as the page says so. Their name is kept in memory alone. */
export class Person implements ReactiveController {
  state: PersonState = 'nobody';
  /** Null when the token does not tell, or could not be asked about. */
  name: string | null = null;
  #administration?: string;
  /** Settled when it is known who it is. */
  ready: Promise<void> = Promise.resolve();
  readonly #page: Tokens;
  #way?: GetToken;
  #wasSomebody = false;
  /** Whose token it was that was last asked about; undefined when that is in doubt. */
  #asked?: string | null = null;
  /** Why that token's answer never came. */
  #failure?: RequestError;

  constructor(
    private readonly host: FormHost,
    private readonly form: FormCore,
    private readonly changed: (state: PersonState) => void,
  ) {
    this.#page = tokensOf(host);
    host.addController(this);
  }

  /** Asked first where it shows: a page that is only read needs no token. */
  hostUpdate(): void {
    const { page, dictionary } = this.form;
    if (!dictionary || (page !== 'you' && page !== 'review')) return;
    if (getTokenOf(this.host) !== this.#way) this.ask();
    if (this.#administration) this.form.prefer(this.#administration);
  }

  /** What goes with the idea; nothing when it goes without a name. */
  get visibility(): NameVisibility | '' {
    const { nameVisibility } = this.form.values;
    if (this.state === 'nobody' || nameVisibility === 'without_name') return '';
    return nameVisibility === 'colleagues' && this.name ? nameVisibility : 'handlers_only';
  }

  readonly tokens: Tokens = {
    get: () => this.#token(() => this.#page.get()),
    renew: () => this.#token(() => this.#page.renew()),
  };

  ask(): void {
    this.#way = getTokenOf(this.host);
    this.ready = this.#find();
  }

  /** Asks once more, as somebody may have signed in meanwhile. */
  readonly again = async (): Promise<void> => {
    this.ask();
    this.host.focusOn('nameVisibility');
    await this.ready;
    this.host.focusOn('nameVisibility');
  };

  /** Somebody else may have signed in. */
  doubt(): void {
    this.#asked = undefined;
  }

  /**
   * Whether it is still whom the giver was told. Another token may be another person's: it is asked
   * about before anything is sent with it.
   *
   * @throws RequestError when that cannot be told just now
   */
  async isSame(): Promise<boolean> {
    if ((await this.tokens.get()) === this.#asked) return true;
    const { name, state } = this;
    this.ask();
    await this.ready;
    if (this.#failure) {
      this.doubt();
      throw this.#failure;
    }
    return state === 'nobody' ? this.state === state : name === null || name === this.name;
  }

  async #find(): Promise<void> {
    const way = this.#way;
    if (way) this.#set('asking');
    const state = await this.#found();
    if (way === this.#way) this.#set(state);
  }

  async #found(): Promise<PersonState> {
    this.#failure = undefined;
    try {
      const token = await this.#page.get();
      this.#asked = token;
      if (!token) return this.#wasSomebody ? 'lost' : 'nobody';
      const { data } = await this.#ask(token);
      this.name = data.name;
      this.#administration = data.administration?.slug;
      return 'known';
    } catch (error) {
      if (error instanceof RequestError && error.status === 401) return 'lost';
      // There is somebody, with a token; only who it is cannot be told just now.
      this.#failure = error instanceof RequestError ? error : new RequestError(0);
      return 'known';
    }
  }

  #ask(token: string): Promise<SingleAnswer<Me>> {
    const { host } = this;
    const tokens: Tokens = {
      get: () => Promise.resolve(token),
      renew: async () => (this.#asked = await this.#page.renew()),
    };
    return askAs(tokens, formAddress(host, 'me'), host.language);
  }

  /** Without a token it would go without a name: that is for its giver to choose. */
  async #token(give: () => Promise<string | null>): Promise<string | null> {
    if (this.form.values.nameVisibility === 'without_name') return null;
    const token = await give();
    if (!token && this.#wasSomebody) throw new RequestError(401);
    return token;
  }

  #set(state: PersonState): void {
    this.state = state;
    this.#wasSomebody ||= state === 'known' || state === 'lost';
    this.changed(state);
    this.host.requestUpdate();
  }
}
