import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRef } from 'react';
import type { SendFailure } from '../../../api/failure';
import { useWords, type WordKey } from '../../../words/useWords';

interface NotSavedProps {
  failure: SendFailure | null;
  /** Shows what somebody else has saved; what is written stays. */
  showNewer?: () => void;
}

/**
 * Why settings were not saved, that nothing is lost, and what to do. Read aloud when it comes; takes
 * no room before that where it stands in one block with what follows it.
 */
export const NotSaved = ({ failure, showNewer }: NotSavedProps) => {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} role="alert" tabIndex={-1}>
      {failure !== null && (
        <Box
          background="danger100"
          borderColor="danger200"
          borderStyle="solid"
          borderWidth="1px"
          hasRadius
          padding={4}
          marginBottom={4}
        >
          <Flex direction="column" alignItems="flex-start" gap={3}>
            <Typography tag="p" textColor="neutral800">
              {say(wordsOf[failure.kind])}
            </Typography>
            {failure.kind === 'changed' && showNewer && (
              <Button
                variant="secondary"
                startIcon={<ArrowClockwise aria-hidden />}
                onClick={() => {
                  // The button goes away when the newer one has come: focus waits where it was.
                  place.current?.focus();
                  showNewer();
                }}
              >
                {say('notSent.reload')}
              </Button>
            )}
          </Flex>
        </Box>
      )}
    </div>
  );
};

const wordsOf: Record<SendFailure['kind'], WordKey> = {
  changed: 'settings.notSaved.changed',
  not_allowed: 'settings.notSaved.changed',
  refused: 'settings.notSaved.refused',
  forbidden: 'notSent.forbidden',
  gone: 'settings.notSaved.gone',
  unreachable: 'notSent.unreachable',
};
