import { Box, Typography } from '@strapi/design-system';
import { useWords } from '../words/useWords';

/** How many there are, at the end of a line in the menu. */
export const NavCount = ({ count }: { count: number }) => {
  const { locale } = useWords();
  return (
    <Box background="neutral150" paddingLeft={2} paddingRight={2} hasRadius>
      <Typography variant="pi" fontWeight="bold" textColor="neutral700">
        {count.toLocaleString(locale)}
      </Typography>
    </Box>
  );
};
