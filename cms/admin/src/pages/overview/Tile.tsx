import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { css, styled } from 'styled-components';
import { useWords } from '../../words/useWords';

export interface TileContent {
  label: string;
  count: number;
  note: ReactNode;
  /** The list behind the figure. */
  to?: string;
  /** Marks what has waited longer than promised. */
  pressing?: boolean;
}

/** A large figure with its name and a note; a link where there is a list behind it. */
export const Tile = ({ label, count, note, to, pressing = false }: TileContent) => {
  const { locale } = useWords();
  const content = (
    <>
      <Typography textColor="neutral800">{label}</Typography>
      <Figure textColor="neutral800">{count.toLocaleString(locale)}</Figure>
      {note}
    </>
  );
  return to === undefined ? (
    <Plain $pressing={pressing}>{content}</Plain>
  ) : (
    <Linked to={to} $pressing={pressing}>
      {content}
    </Linked>
  );
};

const Figure = styled(Typography)`
  font-size: 3rem;
  line-height: 1.1;
  font-weight: ${({ theme }) => theme.fontWeights.bold};
  font-variant-numeric: tabular-nums lining-nums;
`;

const look = css<{ $pressing: boolean }>`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  align-content: start;
  justify-items: start;
  height: 100%;
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[5]}`};
  background: ${({ theme }) => theme.colors.neutral0};
  border-block-start: 3px solid
    ${({ theme, $pressing }) => ($pressing ? theme.colors.danger600 : 'transparent')};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Plain = styled.div<{ $pressing: boolean }>`
  ${look}
`;

const Linked = styled(Link)<{ $pressing: boolean }>`
  ${look}
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
