import { Flex, Typography } from '@strapi/design-system';
import type { ComponentType, SVGProps } from 'react';

/** Amber words would be too pale on amber, so only the icon carries that colour. */
const tones = {
  neutral: { background: 'neutral150', words: 'neutral700', icon: 'neutral700' },
  primary: { background: 'primary100', words: 'primary700', icon: 'primary700' },
  success: { background: 'success100', words: 'success700', icon: 'success700' },
  warning: { background: 'warning100', words: 'neutral800', icon: 'warning700' },
  danger: { background: 'danger100', words: 'danger700', icon: 'danger700' },
} as const;

interface StateBadgeProps {
  tone: keyof typeof tones;
  icon?: ComponentType<Omit<SVGProps<SVGSVGElement>, 'ref'>>;
  children: string;
}

/** A state in words, never by colour alone. */
export const StateBadge = ({ tone, icon: Icon, children }: StateBadgeProps) => {
  const { background, words, icon } = tones[tone];
  return (
    <Flex
      tag="span"
      inline
      gap={1}
      background={background}
      paddingTop="2px"
      paddingBottom="2px"
      paddingLeft={2}
      paddingRight={2}
      hasRadius
    >
      {Icon && (
        <Icon width="1.3rem" height="1.3rem" fill={icon} aria-hidden style={{ flex: 'none' }} />
      )}
      <Typography variant="pi" fontWeight="bold" textColor={words} ellipsis>
        {children}
      </Typography>
    </Flex>
  );
};
