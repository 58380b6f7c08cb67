import { locales } from '../core/dates.ts';
import type { PersonalDataKind } from './personal-data.ts';
import type { FormView } from './view.ts';

/** One sentence, whatever there is to say: the same one three times over is hard to listen to. */
export const warningOf = (
  { words, language }: Pick<FormView, 'words' | 'language'>,
  kinds: PersonalDataKind[],
): string =>
  words.warning(
    new Intl.ListFormat(locales[language]).format(kinds.map((kind) => words.warningKinds[kind])),
  );
