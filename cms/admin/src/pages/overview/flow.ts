/** How many ideas stand in a stage, with the stage's name in the language shown. */
export interface StageFigure {
  key: string;
  name: string;
  count: number;
}

/** Geometry of the flight of locks: one chamber a stage, each a step higher than the one before. */
export interface Chamber {
  x: number;
  width: number;
  /** Top of the water. */
  surface: number;
  /** Bottom of the chamber. */
  floor: number;
  /** Top of the gate at its end. */
  gate: number;
}

/** Pixels of a letter of a stage's name, on average. */
const letter = 7.2;

const rise = 12;
const deepest = 80;
const lowestFloor = 146;
const gateHeight = 92;
/** A stage with ideas always shows some water. */
const shallowest = 3;

/** Pixel positions for counts in stage order, over `width` pixels; the largest fills its chamber. */
export const chambersOf = (counts: number[], width: number): Chamber[] => {
  const most = Math.max(1, ...counts);
  const each = width / counts.length;
  return counts.map((count, index) => {
    const floor = lowestFloor - index * rise;
    const depth = count === 0 ? 0 : Math.max(shallowest, (count / most) * deepest);
    return {
      x: index * each,
      width: each,
      surface: floor - depth,
      floor,
      gate: floor - gateHeight,
    };
  });
};

/** A name as lines that fit in `width` pixels, where its words do. */
export const linesOf = (name: string, width: number): string[] =>
  name.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    return lines.length > 0 && longer.length * letter <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
