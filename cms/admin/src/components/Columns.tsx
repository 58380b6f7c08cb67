import { styled } from 'styled-components';

/** Things under one another, with the room between cards. */
export const Stack = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};
  align-content: start;
`;

/** A wide column and a narrow one where there is room for both, else under one another. */
export const Columns = styled(Stack)`
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 1fr) 32rem;
  }
`;
