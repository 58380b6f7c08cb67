import { Field } from '@strapi/design-system';
import type { MoveNeed } from '../../../contracts/journey';
import { Choice } from '../components/Choice';
import { dayIn } from '../format/dates';
import { useJourney } from '../words/JourneyContext';
import { useWords } from '../words/useWords';
import { styled } from 'styled-components';
import type { MoveDraft } from './rules';

interface MoveFieldsProps {
  /** Begins the ids of the fields. */
  prefix: string;
  needs: readonly MoveNeed[];
  draft: MoveDraft;
  onChange: (changes: Partial<MoveDraft>) => void;
  errors: Partial<Record<MoveNeed, string>>;
}

/** What a move asks for besides the words: why, to whom, until when. */
export const MoveFields = ({ prefix, needs, draft, onChange, errors }: MoveFieldsProps) => {
  const { say } = useWords();
  const { closeReasons, referralTargets } = useJourney();
  return (
    <>
      {needs.includes('reason') && (
        <Choice
          id={`${prefix}-reason`}
          label={say('move.reason')}
          placeholder={say('move.choose')}
          options={closeReasons.map(({ key, label }) => ({ value: key, label }))}
          value={draft.reason}
          onChoose={(reason) => {
            onChange({ reason });
          }}
          error={errors.reason}
          required
        />
      )}
      {needs.includes('referredTo') && (
        <Choice
          id={`${prefix}-referredTo`}
          label={say('move.referredTo')}
          placeholder={say('move.choose')}
          options={referralTargets.map(({ key, label }) => ({ value: key, label }))}
          value={draft.referredTo}
          onChoose={(referredTo) => {
            onChange({ referredTo });
          }}
          error={errors.referredTo}
          required
        />
      )}
      {needs.includes('lookAgainAt') && (
        <Field.Root
          id={`${prefix}-lookAgainAt`}
          hint={say('move.lookAgainAt.hint')}
          error={errors.lookAgainAt}
          required
        >
          <Field.Label>{say('move.lookAgainAt')}</Field.Label>
          <DayInput
            type="date"
            min={dayIn(new Date())}
            value={draft.lookAgainAt}
            onChange={(event) => {
              onChange({ lookAgainAt: event.target.value });
            }}
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      )}
    </>
  );
};

/** The browser draws the calendar on it, and Strapi does not tell it that the page is dark. */
const DayInput = styled(Field.Input)`
  color-scheme: ${({ theme }) => (theme.colors.neutral0 === '#ffffff' ? 'light' : 'dark')};
`;
