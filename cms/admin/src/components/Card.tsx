import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface CardProps {
  title: string;
  /** Beside the heading: a link or a control. */
  action?: ReactNode;
  children: ReactNode;
}

/** A white section with a heading. */
export const Card = ({ title, action, children }: CardProps) => {
  const heading = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      minWidth={0}
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={3}>
        <Typography id={heading} tag="h2" variant="delta" fontWeight="bold">
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Box>
  );
};
