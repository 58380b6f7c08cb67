import { Field, Textarea } from '@strapi/design-system';
import type { Language } from '../../../contracts/primitives';

interface WordsFieldProps {
  id: string;
  label: string;
  value: string;
  onWrite: (value: string) => void;
  hint?: string;
  error?: string;
  required?: boolean;
  /** Language that is written, for spelling and for reading aloud. */
  lang?: Language;
  rows?: number;
}

/** A field for several lines of text. */
export const WordsField = ({
  id,
  label,
  value,
  onWrite,
  hint,
  error,
  required = false,
  lang,
  rows = 6,
}: WordsFieldProps) => (
  <Field.Root id={id} hint={hint} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    <Textarea
      lang={lang}
      rows={rows}
      value={value}
      onChange={(event) => {
        onWrite(event.target.value);
      }}
    />
    <Field.Error />
    <Field.Hint />
  </Field.Root>
);
