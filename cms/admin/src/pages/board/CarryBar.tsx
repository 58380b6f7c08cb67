import { styled } from 'styled-components';
import type { DeskIdeaSummary } from '../../../../contracts/desk';
import type { Stage } from '../../../../contracts/journey';
import { useStageName } from '../../words/JourneyContext';
import { useWords } from '../../words/useWords';

/** What is carried, where it is now and which keys do what. The same is read aloud elsewhere. */
export const CarryBar = ({ idea, over }: { idea: DeskIdeaSummary; over: Stage }) => {
  const { say } = useWords();
  const stageName = useStageName();
  return (
    <Bar aria-hidden>
      <span>{say('board.carries', { title: idea.title, stage: stageName(over) })}</span>
      <span>
        <kbd>← →</kbd> {say('board.keys.stage')}
      </span>
      <span>
        <kbd>{say('board.keys.space')}</kbd> {say('board.keys.drop')}
      </span>
      <span>
        <kbd>Esc</kbd> {say('board.keys.undo')}
      </span>
    </Bar>
  );
};

const Bar = styled.div`
  position: fixed;
  inset-block-end: ${({ theme }) => theme.spaces[4]};
  inset-inline: 0;
  z-index: 500;
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  width: fit-content;
  max-width: calc(100vw - 3.2rem);
  margin-inline: auto;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral0};
  background: ${({ theme }) => theme.colors.neutral800};
  pointer-events: none;

  span:first-child {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid currentcolor;
    border-radius: 3px;
    font: inherit;
    font-size: ${({ theme }) => theme.fontSizes[1]};
  }
`;
