import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../words/useWords';

/** Who answers, as two letters; the whole name is read aloud and shown on hover. */
export const Initials = ({ name }: { name: string }) => {
  const { say } = useWords();
  return (
    <Disc title={say('idea.coachIs', { name })}>
      <span aria-hidden>{initialsOf(name)}</span>
      <VisuallyHidden>{say('idea.coachIs', { name })}</VisuallyHidden>
    </Disc>
  );
};

/** First letters of the first name and the last. */
export const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/u);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return letters
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase('sv');
};

const Disc = styled.span`
  display: inline-grid;
  place-items: center;
  flex: none;
  width: 2.4rem;
  height: 2.4rem;
  border-radius: 50%;
  font-size: 1rem;
  font-weight: ${({ theme }) => theme.fontWeights.bold};
  color: ${({ theme }) => theme.colors.primary700};
  background: ${({ theme }) => theme.colors.primary100};
`;
