import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { FailureReason } from '../api/useServer';
import { useWords, type WordKey } from '../words/useWords';

/** Something is on its way. */
export const Waiting = () => {
  const { say } = useWords();
  return (
    <Flex justifyContent="center" padding={8} aria-busy>
      <Loader>{say('state.loading')}</Loader>
    </Flex>
  );
};

/** Nothing to show yet, in warm words. */
export const Empty = ({ children, action }: { children: string; action?: ReactNode }) => (
  <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={2} paddingBottom={2}>
    <Typography tag="p" textColor="neutral600">
      {children}
    </Typography>
    {action}
  </Flex>
);

interface FailureProps {
  reason: FailureReason;
  retry: () => void;
  /** What to say when the thing asked for is not there. */
  missing?: WordKey;
}

/** What happened, that nothing is lost, and what to do. */
export const Failure = ({ reason, retry, missing }: FailureProps) => {
  const { say } = useWords();
  if (reason === 'forbidden') return <FailureBox>{say('forbidden.body')}</FailureBox>;
  if (reason === 'not_found' && missing !== undefined) {
    return <FailureBox>{say(missing)}</FailureBox>;
  }
  return (
    <FailureBox
      title={say('failed.title')}
      action={
        <Button variant="secondary" startIcon={<ArrowClockwise aria-hidden />} onClick={retry}>
          {say('failed.retry')}
        </Button>
      }
    >
      {say('failed.body')}
    </FailureBox>
  );
};

interface FailureBoxProps {
  title?: string;
  children: string;
  action?: ReactNode;
}

const FailureBox = ({ title, children, action }: FailureBoxProps) => (
  <Box role="alert" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
    <Flex direction="column" alignItems="flex-start" gap={3}>
      {title !== undefined && (
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      )}
      <Typography tag="p" textColor="neutral700">
        {children}
      </Typography>
      {action}
    </Flex>
  </Box>
);
