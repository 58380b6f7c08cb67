import { Box, Typography } from '@strapi/design-system';
import type { SendFailure } from '../../../api/failure';
import { useWords, type WordKey } from '../../../words/useWords';

/**
 * Why settings were not saved, that nothing is lost, and what to do. Read aloud when it comes; takes
 * no room before that where it stands in one block with what follows it.
 */
export const NotSaved = ({ failure }: { failure: SendFailure | null }) => {
  const { say } = useWords();
  return (
    <div role="alert">
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
          <Typography tag="p" textColor="neutral800">
            {say(wordsOf[failure.kind])}
          </Typography>
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
