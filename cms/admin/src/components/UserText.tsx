import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Paragraphs = styled(Typography)`
  display: block;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  max-width: 70ch;
`;

interface UserTextProps {
  children: string;
  /** Language the person wrote in, so that it is read aloud in that language. */
  lang?: string;
}

/** What a person wrote, exactly as written: text only, in its own direction. */
export const UserText = ({ children, lang }: UserTextProps) => (
  <Paragraphs tag="p" dir="auto" lang={lang}>
    {children}
  </Paragraphs>
);
