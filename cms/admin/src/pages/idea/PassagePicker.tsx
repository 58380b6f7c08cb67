import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useRef } from 'react';
import type { Language } from '../../../../contracts/primitives';
import { useWords } from '../../words/useWords';

interface PassagePickerProps {
  text: string;
  lang: Language;
  onPick: (passage: string) => void;
}

/**
 * The text to mark a passage in, with the mouse or with Shift and the arrows. A field that cannot
 * be changed, because only in a field can everyone mark by keyboard.
 */
export const PassagePicker = ({ text, lang, onPick }: PassagePickerProps) => {
  const { say } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const pick = () => {
    const { selectionStart = 0, selectionEnd = 0, value = '' } = area.current ?? {};
    // The field's own value: it counts line breaks as the browser does. A double click takes the
    // space after a word along.
    onPick(value.slice(selectionStart, selectionEnd).trim());
  };
  return (
    <Field.Root hint={say('mask.pick.hint')}>
      <Field.Label>{say('mask.pick')}</Field.Label>
      <Textarea ref={area} readOnly value={text} lang={lang} rows={6} />
      <Field.Hint />
      <Flex>
        <Button variant="tertiary" onClick={pick}>
          {say('mask.pick.do')}
        </Button>
      </Flex>
    </Field.Root>
  );
};
