import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { DeskLink } from '../../components/DeskLink';
import { useWords } from '../../words/useWords';
import { usePagePlace } from './usePagePlace';

/** To the pages before and after, as links: Back and bookmarks lead to the same page again. */
export const IdeaPager = ({ next }: { next: string | null }) => {
  const { say } = useWords();
  const [address] = useSearchParams();
  const { before, cursor } = usePagePlace();
  const onFirst = cursor === '';
  if (onFirst && next === null) return null;

  const at = (to: string) => {
    const query = new URLSearchParams(address);
    if (to === '') query.delete('cursor');
    else query.set('cursor', to);
    return { search: query.toString() };
  };

  return (
    <Flex tag="nav" aria-label={say('ideas.pages')} gap={4} wrap="wrap" paddingTop={4}>
      {!onFirst && before === null && <PageLink to={at('')}>{say('ideas.first')}</PageLink>}
      {before !== null && before.length > 0 && (
        <PageLink to={at(before.at(-1) ?? '')} state={{ before: before.slice(0, -1) }}>
          {say('ideas.previous')}
        </PageLink>
      )}
      {next !== null && (
        <PageLink to={at(next)} state={before === null ? null : { before: [...before, cursor] }}>
          {say('ideas.next')}
        </PageLink>
      )}
    </Flex>
  );
};

/** Tall enough to hit with a finger. */
const PageLink = styled(DeskLink)`
  display: inline-block;
  padding-block: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
