import { useWords } from '../../../words/useWords';
import type { FieldFault } from '../form/useSettingsForm';
import type { AdministrationDraft } from './administrationRules';

/** What to say of a place in the settings that is not taken, `hostOrigins.1`. */
export const useAdministrationFaults = (): ((path: string) => FieldFault) => {
  const { say } = useWords();
  return (path) => {
    const [name = '', index] = path.split('.');
    const field = fieldOf(name);
    if (field === 'hostOrigins' && index === undefined) {
      return { field, words: say('administration.hostOrigins.tooMany') };
    }
    const line = Number(index ?? 0) + 1;
    return { field, words: say(`administration.${field}.fault`, { line }) };
  };
};

const fields: Record<keyof AdministrationDraft, true> = {
  answerTime: true,
  registrarEmail: true,
  privacyText: true,
  privacyUrl: true,
  whistleblowingUrl: true,
  hostOrigins: true,
};
/** The field that a name stands for. */
export const fieldOf = (name: string): keyof AdministrationDraft =>
  isField(name) ? name : 'answerTime';

const isField = (name: string): name is keyof AdministrationDraft => Object.hasOwn(fields, name);
