import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Questions and what was answered, two beside each other where there is room. */
export const Facts = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[6]}`};
`;

export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Typography tag="dt" variant="pi" fontWeight="bold" paddingBottom={1}>
      {label}
    </Typography>
    <dd>{children}</dd>
  </div>
);

/** A fact in our words. */
export const FactWords = ({ children }: { children: string }) => (
  <Typography tag="p">{children}</Typography>
);

/** What was not said. */
export const NotSaid = ({ children }: { children: string }) => (
  <Typography tag="p" textColor="neutral600">
    {children}
  </Typography>
);
