/** Row ids of administrations, or null for all. */
export type Places = readonly number[] | null;

/** Which ideas somebody in the CMS may see; null for all. */
export type Scope = {
  /** Administrations whose ideas are theirs to see. */
  administrations: Places;
  /** Administrations whose ideas they answer: only there they see what may be an invention. */
  answers: Places;
  /**
   * Administrations where they read what givers have signed, as those do who answer, see who wrote
   * or open files: elsewhere the giver is taken out of the texts.
   */
  signed: Places;
} | null;

type Condition = [sql: string, ...bindings: unknown[]];

/** Whether an administration is one of these. */
export const covers = (places: Places, administration: number | null): boolean =>
  places === null || (administration !== null && places.includes(administration));

/** The conditions that keep everything that is not theirs to see out of a query on ideas `i`. */
export const within = (scope: Scope): Condition[] =>
  scope === null ? [] : [...handledBy(scope.administrations), ...withoutInventions(scope)];

const handledBy = (places: Places): Condition[] => {
  if (places === null) return [];
  return places.length === 0 ? [['1 = 0']] : [[handledIn(places), ...places]];
};

/** An invention that is told too early cannot be protected: it is for those alone who answer. */
const withoutInventions = ({ administrations, answers }: NonNullable<Scope>): Condition[] => {
  if (answers === null || administrations?.every((place) => answers.includes(place))) return [];
  const cleared = 'COALESCE(i.may_be_invention, ?) = ?';
  return answers.length === 0
    ? [[cleared, false, false]]
    : [[`(${cleared} OR ${handledIn(answers)})`, false, false, ...answers]];
};

const handledIn = (places: readonly number[]): string =>
  `i.handling_administration_id IN (${places.map(() => '?').join(',')})`;
