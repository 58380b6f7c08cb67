import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps {
  label: string;
  /** Words for "no choice made"; left out where one is always made. */
  all?: string;
  options: { value: string; label: string }[];
  /** '' for no choice. */
  value: string;
  onChoose: (value: string) => void;
  id?: string;
  /** Shown while nothing is chosen and `all` is left out. */
  placeholder?: string;
  hint?: string;
  error?: string;
  required?: boolean;
}

/** The select of the design system takes no empty value, so this one stands for it. */
const none = 'none-chosen';

/** One choice among a few. */
export const Choice = ({
  label,
  all,
  options,
  value,
  onChoose,
  id,
  placeholder,
  hint,
  error,
  required = false,
}: ChoiceProps) => (
  <Field.Root id={id} hint={hint} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value === '' ? (all === undefined ? null : none) : value}
      placeholder={placeholder}
      onChange={(chosen) => {
        onChoose(chosen === none ? '' : String(chosen));
      }}
    >
      {all !== undefined && <SingleSelectOption value={none}>{all}</SingleSelectOption>}
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
    <Field.Error />
    <Field.Hint />
  </Field.Root>
);
