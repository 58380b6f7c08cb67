import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { initialsOf } from '../format/initials';
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
