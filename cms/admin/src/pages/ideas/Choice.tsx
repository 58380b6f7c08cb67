import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps {
  label: string;
  /** Words for "no choice made"; left out where one is always made. */
  all?: string;
  options: { value: string; label: string }[];
  /** '' for no choice. */
  value: string;
  onChoose: (value: string) => void;
}

/** The select of the design system takes no empty value, so this one stands for it. */
const none = 'all';

/** One choice among a few. */
export const Choice = ({ label, all, options, value, onChoose }: ChoiceProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value === '' ? none : value}
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
  </Field.Root>
);
