import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../../../cms/contracts/primitives';
import type { Dictionary } from '../../core/words.ts';
import type { GiverWords } from './words.sv.ts';

/** Each language is a file of its own: nobody reads both. */
const dictionaries: Dictionary<() => Promise<GiverWords>> = {
  sv: () => import('./words.sv.ts').then(({ sv }) => sv),
  en: () => import('./words.en.ts').then(({ en }) => en),
};

/** The words in the language of an element; undefined until they are here. */
export class Words implements ReactiveController {
  value?: GiverWords;
  #language?: Language;

  constructor(private readonly host: ReactiveControllerHost & { readonly language: Language }) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { language } = this.host;
    if (this.#language === language) return;
    this.#language = language;
    void dictionaries[language]().then((words) => {
      if (this.#language !== language) return;
      this.value = words;
      this.host.requestUpdate();
    });
  }
}
