import { Field } from '@strapi/design-system';
import { Search } from '@strapi/icons';

interface SearchFieldProps {
  label: string;
  value: string;
  onWrite: (value: string) => void;
}

/** Narrows what is below it while it is written in. */
export const SearchField = ({ label, value, onWrite }: SearchFieldProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      type="search"
      value={value}
      maxLength={200}
      startAction={<Search fill="neutral500" aria-hidden />}
      onChange={(event) => {
        onWrite(event.target.value);
      }}
    />
  </Field.Root>
);
