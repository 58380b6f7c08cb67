import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../words/useWords';

export interface Lack {
  /** Id of the field to go to. */
  field: string;
  words: string;
}

interface ErrorSummaryProps {
  lacks: Lack[];
  /** Changes with every try to send, so that focus comes back here each time. */
  attempt: number;
}

/** What is missing before it can be sent, each a way to its field. Takes focus. */
export const ErrorSummary = ({ lacks, attempt }: ErrorSummaryProps) => {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (lacks.length === 0) return null;
  return (
    <Frame
      ref={box}
      tabIndex={-1}
      role="group"
      aria-label={say('errors.title', { count: lacks.length })}
    >
      <Typography tag="p" fontWeight="bold" textColor="danger700">
        {say('errors.title', { count: lacks.length })}
      </Typography>
      <Box tag="ul" paddingTop={1}>
        {lacks.map(({ field, words }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                fieldOf(field)?.focus();
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </Box>
    </Frame>
  );
};

/** A select of the design system has no id of its own; its label's has the field's name in it. */
const fieldOf = (id: string) =>
  document.getElementById(id) ??
  document.querySelector<HTMLElement>(`[aria-labelledby="${id}-label"]`);

const Frame = styled.div`
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.danger600};
  border-inline-start-width: 4px;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.danger100};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.danger600};
    /* Inside: a dialog cuts off what stands out from it. */
    outline-offset: -2px;
  }
  a {
    display: inline-block;
    min-height: 2.4rem;
    line-height: 2.4rem;
    color: ${({ theme }) => theme.colors.danger700};
    font-size: ${({ theme }) => theme.fontSizes[2]};
  }
`;
