import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useWords } from '../../../words/useWords';
import type { Clash } from './mergeDrafts';

interface ClashesProps {
  clashes: Clash[];
  /** What the place is called on screen. */
  nameOf: (field: string) => string;
  /** Puts what the other person saved in the place of what was written. */
  onTake: (clash: Clash) => void;
}

/** What somebody else has saved where something else is written here. */
export const Clashes = ({ clashes, nameOf, onTake }: ClashesProps) => {
  const { say } = useWords();
  const heading = useId();
  if (clashes.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      background="warning100"
      borderColor="warning200"
      borderStyle="solid"
      borderWidth="1px"
      hasRadius
      padding={4}
      marginBottom={4}
    >
      <Typography id={heading} tag="h2" fontWeight="bold" textColor="neutral800">
        {say('settings.clashes')}
      </Typography>
      <Typography tag="p" textColor="neutral800" paddingTop={1} paddingBottom={2}>
        {say('settings.clashes.what')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {clashes.map((clash) => {
          const name = nameOf(clash.field);
          const words = wordsOf(clash.theirs) || say('settings.clash.empty');
          return (
            <Flex key={clash.field} tag="li" justifyContent="space-between" gap={3} wrap="wrap">
              <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                {say('settings.clash', { name, words })}
              </Typography>
              <Button
                variant="tertiary"
                aria-label={say('settings.clash.takeNamed', { name })}
                onClick={() => {
                  onTake(clash);
                }}
              >
                {say('settings.clash.take')}
              </Button>
            </Flex>
          );
        })}
      </Flex>
    </Box>
  );
};

/** A text as it is, and a list by the addresses in it; what is ticked or not has but one other way. */
const wordsOf = (theirs: unknown): string => {
  if (Array.isArray(theirs)) return theirs.map(addressOf).filter(Boolean).join(', ');
  return typeof theirs === 'string' ? theirs.trim() : '';
};

const addressOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'url' in item && typeof item.url === 'string'
    ? item.url
    : '';
