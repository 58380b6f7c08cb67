import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../../contracts/primitives';
import { useWords } from '../../words/useWords';

interface PassagePickerProps {
  text: string;
  lang: Language;
  onPick: (passage: string) => void;
}

/**
 * The text to mark a passage in, with the mouse or with Shift and the arrows. A field, because only
 * in one can everyone mark by keyboard; not `readonly`, in which Chromium shows no place to mark from.
 * What is typed, pasted or cut is refused.
 */
export const PassagePicker = ({ text, lang, onPick }: PassagePickerProps) => {
  const { say } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => {
    const field = area.current;
    const refuse = (event: Event) => {
      event.preventDefault();
    };
    field?.addEventListener('beforeinput', refuse);
    return () => field?.removeEventListener('beforeinput', refuse);
  }, []);
  const pick = () => {
    const { selectionStart = 0, selectionEnd = 0, value = '' } = area.current ?? {};
    // The field's own value: it counts line breaks as the browser does. A double click takes the
    // space after a word along.
    const passage = value.slice(selectionStart, selectionEnd).trim();
    setIsEmpty(passage === '');
    if (passage === '') area.current?.focus();
    else onPick(passage);
  };
  return (
    <Field.Root hint={say('mask.pick.hint')}>
      <Field.Label>{say('mask.pick')}</Field.Label>
      <Textarea ref={area} value={text} lang={lang} rows={6} aria-readonly onChange={keep} />
      <div role="status">
        {isEmpty && <Typography textColor="danger700">{say('mask.pick.nothing')}</Typography>}
      </div>
      <Field.Hint />
      <Flex>
        <Button variant="tertiary" onClick={pick}>
          {say('mask.pick.do')}
        </Button>
      </Flex>
    </Field.Root>
  );
};

/** Nothing comes here: React asks for it where there is a value. */
const keep = () => undefined;
