import { Button, type ButtonProps } from '@strapi/design-system';
import { Loader } from '@strapi/icons';
import { styled } from 'styled-components';

interface SendButtonProps extends Omit<ButtonProps, 'loading' | 'disabled' | 'onClick'> {
  busy: boolean;
  /** There is nothing to send. */
  idle?: boolean;
  /** Left out where the form that it submits does the sending. */
  onSend?: () => Promise<void>;
}

/**
 * Sends something. While that is going on it takes no more presses but keeps its focus, which a
 * disabled button loses to the top of the page.
 */
export const SendButton = ({ busy, idle = false, onSend, startIcon, ...rest }: SendButtonProps) => (
  <Quiet
    {...rest}
    aria-disabled={busy || idle}
    startIcon={busy ? <Loader aria-hidden /> : startIcon}
    onClick={() => {
      if (!busy && !idle) void onSend?.();
    }}
  />
);

const Quiet = styled(Button)`
  &[aria-disabled='true'] {
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral150};
    border-color: ${({ theme }) => theme.colors.neutral200};
    cursor: default;

    span {
      color: inherit;
    }
  }
`;
