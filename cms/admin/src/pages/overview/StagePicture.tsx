import { styled } from 'styled-components';
import { useWords } from '../../words/useWords';
import { chambersOf, linesOf, type StageFigure } from './flow';

interface StagePictureProps {
  stages: StageFigure[];
  /** Pixels to draw on, so that the text keeps its size. */
  width: number;
}

/** The main stages as chambers of a lock, the water as high as there are ideas. */
export const StagePicture = ({ stages, width }: StagePictureProps) => {
  const { locale } = useWords();
  const chambers = chambersOf(
    stages.map(({ count }) => count),
    width,
  );
  const names = stages.map(({ name }, index) => linesOf(name, (chambers[index]?.width ?? 0) - 12));
  const height = 174 + 16 * Math.max(...names.map(({ length }) => length));
  return (
    <Drawing
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={stages.map(({ name, count }) => `${name} ${count}`).join(', ')}
    >
      {stages.map(({ key, count }, index) => {
        const chamber = chambers[index];
        if (chamber === undefined) return null;
        const { x, surface, floor, gate } = chamber;
        const end = x + chamber.width;
        const last = index === stages.length - 1;
        return (
          <g key={key}>
            <rect
              className={last ? 'water water-last' : 'water'}
              x={x}
              y={surface}
              width={chamber.width}
              height={floor - surface}
            />
            {count > 0 && <path className="surface" d={`M${x} ${surface}H${end}`} />}
            <path className="stone" d={`M${x} ${floor}H${end}M${end - 1} ${floor}V${gate}`} />
            <text className="figure" x={x + 4} y={surface - 8}>
              {count.toLocaleString(locale)}
            </text>
            <text y={166}>
              {names[index]?.map((line) => (
                <tspan key={line} x={x + 4} dy={16}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
};

const Drawing = styled.svg`
  display: block;
  max-width: 100%;
  overflow: visible;

  text {
    fill: ${({ theme }) => theme.colors.neutral800};
    font-size: 13px;
  }
  .figure {
    font-size: 20px;
    font-weight: 650;
  }
  .water {
    fill: ${({ theme }) => theme.colors.primary600};
    fill-opacity: 0.35;
  }
  .water-last {
    fill-opacity: 1;
  }
  .surface {
    fill: none;
    stroke: ${({ theme }) => theme.colors.primary600};
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .stone {
    fill: none;
    stroke: ${({ theme }) => theme.colors.neutral300};
    stroke-width: 2;
  }
`;
