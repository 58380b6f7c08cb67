import { Box, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../../words/useWords';
import type { StageFigure } from './flow';

/** The same figures as bars, where there is no room for the flight of locks. */
export const StageBars = ({ stages }: { stages: StageFigure[] }) => {
  const { locale } = useWords();
  const most = Math.max(1, ...stages.map(({ count }) => count));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {stages.map(({ key, name, count }) => (
        <li key={key}>
          <Flex justifyContent="space-between" gap={2}>
            <Typography>{name}</Typography>
            <Typography fontWeight="bold">{count.toLocaleString(locale)}</Typography>
          </Flex>
          <Box background="neutral150" height="8px" marginTop={1} hasRadius aria-hidden>
            <Box
              background="primary600"
              height="8px"
              width={`${(count / most) * 100}%`}
              hasRadius
            />
          </Box>
        </li>
      ))}
    </Flex>
  );
};
