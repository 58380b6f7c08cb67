import { useId } from 'react';
import {
  type AdministrationSettings,
  administrationSettingsBody,
} from '../../../../../contracts/administration-settings';
import { paths } from '../../../api/paths';
import { Card } from '../../../components/Card';
import { Fields } from '../../../components/DeskDialog';
import { WordsField } from '../../../components/WordsField';
import { useWords } from '../../../words/useWords';
import { SettingsForm } from '../form/SettingsForm';
import { TextField } from '../form/TextField';
import { useSettingsForm } from '../form/useSettingsForm';
import { type AdministrationDraft, bodyOf, draftOf } from './administrationRules';
import { fieldOf, useAdministrationFaults } from './useAdministrationFaults';

interface AdministrationFormProps {
  settings: AdministrationSettings;
  mayChange: boolean;
  /** What is saved now. */
  onKnown: (saved: AdministrationSettings) => void;
}

export const AdministrationForm = ({ settings, mayChange, onKnown }: AdministrationFormProps) => {
  const { say } = useWords();
  const prefix = useId();
  const form = useSettingsForm<
    AdministrationDraft,
    AdministrationSettings,
    AdministrationSettings[]
  >({
    settings,
    path: paths.administrationSetting(settings.id),
    contract: administrationSettingsBody,
    draftOf,
    bodyOf,
    faultAt: useAdministrationFaults(),
    newer: {
      path: paths.administrationSettings,
      find: (all) => all.find(({ id }) => id === settings.id),
    },
    onKnown,
  });
  const field = (name: keyof AdministrationDraft) => ({
    id: `${prefix}-${name}`,
    label: say(`administration.${name}`),
    hint: say(`administration.${name}.hint`),
    error: form.errors[name],
    value: form.draft[name],
    onWrite: (value: string) => {
      form.change({ [name]: value });
    },
  });

  return (
    <SettingsForm
      form={form}
      prefix={prefix}
      nameOf={(name) => say(`administration.${fieldOf(name)}`)}
      mayChange={mayChange}
    >
      <Card title={say('administration.answers')}>
        <Fields>
          <TextField {...field('answerTime')} inputMode="numeric" maxLength={2} required />
          <TextField {...field('registrarEmail')} type="email" />
        </Fields>
      </Card>
      <Card title={say('administration.privacy')}>
        <Fields>
          <WordsField {...field('privacyText')} rows={5} />
          <TextField {...field('privacyUrl')} inputMode="url" />
          <TextField {...field('whistleblowingUrl')} inputMode="url" />
        </Fields>
      </Card>
      <Card title={say('administration.pages')}>
        <WordsField {...field('hostOrigins')} rows={4} />
      </Card>
    </SettingsForm>
  );
};
