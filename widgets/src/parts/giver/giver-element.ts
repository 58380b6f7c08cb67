import type { GiverIdea } from '../../../../cms/contracts/giver';
import type { JourneyDescription } from '../../../../cms/contracts/journey-description';
import type { SingleAnswer } from '../../../../cms/contracts/primitives';
import { readAddress } from '../../core/address.ts';
import { IdeslussElement } from '../../core/element.ts';
import { Load } from '../../core/load.ts';
import type { Tokens } from '../../core/token.ts';
import { giverStyles } from './giver.styles.ts';
import { OwnIdea, type OwnIdeaPort } from './own-idea.ts';
import { Words } from './words.ts';
import type { GiverWords } from './words.sv.ts';

/** What the widgets share that show givers their own ideas. */
export abstract class GiverElement extends IdeslussElement {
  static override styles = [super.styles, giverStyles];

  readonly #words = new Words(this);
  readonly #journey = new Load<SingleAnswer<JourneyDescription>>(this, () =>
    readAddress(this, 'journey'),
  );

  /** Undefined until they are here. */
  get dictionary(): GiverWords | undefined {
    return this.#words.value;
  }

  get words(): GiverWords {
    if (!this.#words.value) throw new Error('The words are not here yet.');
    return this.#words.value;
  }

  get journey(): JourneyDescription | undefined {
    return this.#journey.value?.data;
  }

  addressOf(path: string): string {
    return `${this.api}/api/idesluss/${path}`;
  }

  /** Moves the focus once what has that id is shown. */
  focusOn(id: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
    );
  }

  ownIdea(idea: GiverIdea, level: () => number, tokens: Tokens, ask: OwnIdeaPort['ask']): OwnIdea {
    return new OwnIdea(idea, {
      ask,
      tokens,
      level,
      language: () => this.language,
      words: () => this.words,
      journey: () => this.journey,
      uploads: () => this.addressOf('attachments'),
      changed: () => this.requestUpdate(),
      focusOn: (id) => this.focusOn(id),
    });
  }
}
