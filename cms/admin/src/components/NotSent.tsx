import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRef } from 'react';
import { styled } from 'styled-components';
import type { SendFailure } from '../api/failure';
import { useWords } from '../words/useWords';

interface NotSentProps {
  failure: SendFailure | null;
  /** Reads the idea anew; what has been written stays. */
  reload?: () => void;
}

/** Why nothing was sent, that nothing is lost, and what to do. Read aloud when it comes. */
export const NotSent = ({ failure, reload }: NotSentProps) => {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const words =
    failure === null
      ? []
      : wordsOf(failure).map((part) => (typeof part === 'string' ? part : say(part.key)));
  return (
    <Place ref={place} role="alert" tabIndex={-1}>
      {failure !== null && words.length > 0 && (
        <Box
          background="danger100"
          borderColor="danger200"
          borderStyle="solid"
          borderWidth="1px"
          hasRadius
          padding={4}
        >
          <Flex direction="column" alignItems="flex-start" gap={3}>
            {words.map((part) => (
              <Typography key={part} tag="p" textColor="neutral800">
                {part}
              </Typography>
            ))}
            {(failure.kind === 'changed' || failure.kind === 'not_allowed') && reload && (
              <Button
                variant="secondary"
                startIcon={<ArrowClockwise aria-hidden />}
                onClick={() => {
                  // The button goes away when the newer one has come: focus waits where it was.
                  place.current?.focus();
                  reload();
                }}
              >
                {say('notSent.reload')}
              </Button>
            )}
          </Flex>
        </Box>
      )}
    </Place>
  );
};

/** Takes no room among other things while there is nothing to tell. */
const Place = styled.div`
  &:empty {
    position: absolute;
  }
`;

/** A refusal of fields that are on screen stands at them; what is left is told here. */
const wordsOf = (failure: SendFailure) => {
  switch (failure.kind) {
    case 'changed':
      return [{ key: 'notSent.changed' as const }];
    case 'not_allowed':
      return [{ key: 'notSent.notAllowed' as const }];
    case 'forbidden':
      return [{ key: 'notSent.forbidden' as const }];
    case 'gone':
      return [{ key: 'notSent.gone' as const }];
    case 'unreachable':
      return [{ key: 'notSent.unreachable' as const }];
    case 'refused':
      return failure.faults.length === 0
        ? [{ key: 'notSent.refused' as const }]
        : failure.faults.map(({ message }) => message);
  }
};
