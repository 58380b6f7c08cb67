import { css, styled } from 'styled-components';

interface LockTrackProps {
  /** The chamber the idea is in, 1–5. */
  step: number;
  /** It has left the main way from there. */
  left: boolean;
}

const chambers = [1, 2, 3, 4, 5];
/** The only warm colour of the product: where the idea is now. */
const buoy = { light: '#c9451a', dark: '#ff9166' };

/** The lock track: five chambers, each a step higher. An ornament; the words stand beside it. */
export const LockTrack = ({ step, left }: LockTrackProps) => (
  <Track aria-hidden>
    {chambers.map((chamber) => (
      <Chamber
        key={chamber}
        $rise={chamber - 1}
        $past={chamber < step}
        $now={chamber === step}
        $left={left}
        $last={chamber === chambers.length}
      >
        {chamber === step && <Buoy $left={left} $done={step === chambers.length && !left} />}
      </Chamber>
    ))}
  </Track>
);

const Track = styled.div`
  display: grid;
  grid-template-columns: repeat(5, 1fr);
  height: 5.6rem;
`;

interface ChamberState {
  $rise: number;
  $past: boolean;
  $now: boolean;
  $left: boolean;
  $last: boolean;
}

const water = css<ChamberState>`
  ${({ theme, $past, $now, $left }) => {
    if ($now) return $left ? theme.colors.neutral400 : theme.colors.primary600;
    if (!$past) return 'transparent';
    const tint = $left ? theme.colors.neutral400 : theme.colors.primary600;
    return `color-mix(in srgb, ${tint} 35%, transparent)`;
  }}
`;

const Chamber = styled.div<ChamberState>`
  --floor: calc(12% * ${({ $rise }) => $rise});
  position: relative;

  &::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    bottom: var(--floor);
    height: 36%;
    background: ${water};
    border-bottom: 2px solid ${({ theme }) => theme.colors.neutral300};
    forced-color-adjust: none;
  }
  &::after {
    content: '';
    position: absolute;
    inset-inline-end: -1px;
    bottom: var(--floor);
    width: 2px;
    height: ${({ $last }) => ($last ? '46%' : '58%')};
    background: ${({ theme }) => theme.colors.neutral300};
    forced-color-adjust: none;
  }
`;

const Buoy = styled.b<{ $left: boolean; $done: boolean }>`
  position: absolute;
  inset-inline: 0;
  bottom: calc(var(--floor) + 36%);
  z-index: 1;
  width: 1.2rem;
  height: 1.2rem;
  margin-inline: auto;
  translate: 0 50%;
  border: 2px solid
    ${({ theme, $left }) => ($left ? theme.colors.neutral600 : theme.colors.neutral0)};
  border-radius: 50%;
  background: ${({ theme, $left, $done }) => {
    if ($left) return theme.colors.neutral0;
    return $done ? theme.colors.success600 : buoy[theme.colorScheme];
  }};
`;
