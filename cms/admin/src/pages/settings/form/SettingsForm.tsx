import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Stack } from '../../../components/Columns';
import { ErrorSummary } from '../../../components/ErrorSummary';
import { SendButton } from '../../../components/SendButton';
import { useWords } from '../../../words/useWords';
import { Clashes } from './Clashes';
import { NotSaved } from './NotSaved';
import type { SettingsFormState } from './useSettingsForm';

interface SettingsFormProps {
  form: SettingsFormState;
  /** What the ids of the fields begin with. */
  prefix: string;
  /** What a place in the settings is called on screen. */
  nameOf: (field: string) => string;
  /** Whether the person may save; else it can be read. */
  mayChange: boolean;
  children: ReactNode;
}

/** Cards with fields and one way to save them. */
export const SettingsForm = ({ form, prefix, nameOf, mayChange, children }: SettingsFormProps) => {
  const { say } = useWords();
  const lacks = Object.entries(form.errors).map(([field, words]) => ({
    field: `${prefix}-${field}`,
    words,
  }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.busy) void form.save();
      }}
    >
      <Stack>
        {!mayChange && (
          <Typography tag="p" textColor="neutral700">
            {say('settings.readOnly')}
          </Typography>
        )}
        <ErrorSummary lacks={lacks} attempt={form.attempt} />
        <Plain disabled={!mayChange}>
          <Stack>{children}</Stack>
        </Plain>
        {mayChange && (
          <div>
            <NotSaved
              failure={lacks.length > 0 ? null : form.failure}
              showNewer={() => void form.showNewer()}
            />
            <Clashes clashes={form.clashes} nameOf={nameOf} onTake={form.take} />
            <SendButton type="submit" size="L" busy={form.busy}>
              {say('settings.save')}
            </SendButton>
          </div>
        )}
      </Stack>
    </form>
  );
};

/** Closes all the fields in it at once, and looks like nothing. */
const Plain = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;
