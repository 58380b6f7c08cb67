import { Field } from '@strapi/design-system';
import type { ComponentProps } from 'react';

interface TextFieldProps extends Pick<
  ComponentProps<typeof Field.Input>,
  'type' | 'inputMode' | 'maxLength' | 'lang' | 'autoComplete'
> {
  id: string;
  label: string;
  value: string;
  onWrite: (value: string) => void;
  hint?: string;
  error?: string;
  required?: boolean;
}

/** A field for one line of text. */
export const TextField = ({
  id,
  label,
  value,
  onWrite,
  hint,
  error,
  required = false,
  ...input
}: TextFieldProps) => (
  <Field.Root id={id} hint={hint} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      {...input}
      value={value}
      onChange={(event) => {
        onWrite(event.target.value);
      }}
    />
    <Field.Error />
    <Field.Hint />
  </Field.Root>
);
