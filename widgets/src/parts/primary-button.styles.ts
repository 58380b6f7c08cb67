import { css } from 'lit';

export const primaryButtonStyles = css`
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-strong);
  }
`;
