import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A wide column and a narrow one where there is room for both, else under one another. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <Frame>
    <Grid>{children}</Grid>
  </Frame>
);

/** Things under one another, with the room between cards. */
export const Stack = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};
  align-content: start;
`;

/** What stands beside the page takes room too, so the room for the page itself decides. */
export const Frame = styled.div`
  container-type: inline-size;
`;

const Grid = styled(Stack)`
  align-items: start;

  @container (min-width: 860px) {
    grid-template-columns: minmax(0, 1fr) 32rem;
  }
`;
