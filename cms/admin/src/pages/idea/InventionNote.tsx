import { Box, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useWords } from '../../words/useWords';

/** An invention that is told too early cannot be protected any more: handlers must see this first. */
export const InventionNote = () => {
  const { say } = useWords();
  return (
    <Box
      role="note"
      background="warning100"
      borderColor="warning200"
      borderStyle="solid"
      borderWidth="1px"
      hasRadius
      padding={4}
    >
      <Flex gap={3} alignItems="flex-start">
        <Lock
          width="1.6rem"
          height="1.6rem"
          fill="warning700"
          aria-hidden
          style={{ flex: 'none' }}
        />
        <Typography textColor="neutral800">{say('idea.invention')}</Typography>
      </Flex>
    </Box>
  );
};
