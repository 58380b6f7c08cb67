import type { ReactiveControllerHost } from 'lit';
import type { Administration } from '../../../cms/contracts/administrations';
import type { Challenge } from '../../../cms/contracts/challenges';
import type { Language } from '../../../cms/contracts/primitives';
import type { Term } from '../../../cms/contracts/vocabulary';
import { Load } from '../core/load.ts';
import {
  administrationsAddress,
  challengesAddress,
  targetGroupsAddress,
} from './idea-form.request.ts';
import { readAll } from './read-all.ts';

type ListsHost = ReactiveControllerHost & Element & { readonly language: Language };

/** What the form lets people choose from. It can be written in before, and without, them. */
export class Lists {
  readonly #administrations: Load<Administration[]>;
  readonly #targetGroups: Load<Term[]>;
  readonly #challenges: Load<Challenge[]>;

  constructor(host: ListsHost) {
    this.#administrations = new Load(
      host,
      () => administrationsAddress(host),
      readAll<Administration>,
    );
    this.#targetGroups = new Load(host, () => targetGroupsAddress(host), readAll<Term>);
    this.#challenges = new Load(host, () => challengesAddress(host), readAll<Challenge>);
  }

  get administrations(): Administration[] {
    return this.#administrations.value ?? [];
  }

  get targetGroups(): Term[] {
    return this.#targetGroups.value ?? [];
  }

  get challenges(): Challenge[] {
    return this.#challenges.value ?? [];
  }

  /** Who may receive the idea is not known yet. */
  get receiversLoading(): boolean {
    return this.#administrations.loading;
  }

  get failed(): boolean {
    return this.#all.some((list) => list.error);
  }

  readonly retry = (): void => {
    for (const list of this.#all) if (list.error) list.retry();
  };

  get #all(): Load<unknown>[] {
    return [this.#administrations, this.#targetGroups, this.#challenges];
  }
}
