import { Box, Typography } from '@strapi/design-system';
import type { TestMailAnswer } from '../../../../../contracts/notice-settings';
import { useWords } from '../../../words/useWords';

/** How the test mail went, in the server's words. Read aloud when it comes. */
export const TestMailOutcome = ({ answer }: { answer: TestMailAnswer | null }) => {
  const { say } = useWords();
  const colour = answer?.outcome === 'sent' ? 'success' : 'danger';
  return (
    <div role="status">
      {answer !== null && (
        <Box
          background={`${colour}100`}
          borderColor={`${colour}200`}
          borderStyle="solid"
          borderWidth="1px"
          hasRadius
          padding={4}
        >
          <Typography tag="p" textColor="neutral800">
            {answer.words}
          </Typography>
          {answer.reply !== null && (
            <Typography tag="p" textColor="neutral800" paddingTop={2}>
              {say('notices.test.reply', { reply: answer.reply })}
            </Typography>
          )}
        </Box>
      )}
    </div>
  );
};
