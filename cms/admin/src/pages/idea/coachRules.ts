import type { CoachChoice } from '../../../../contracts/desk-actions';

/** Those who can answer for an administration; those who coach its ideas come first. */
export const coachesFor = (coaches: CoachChoice[], administration: string): CoachChoice[] => {
  const able = coaches.filter(
    ({ answers }) => answers === null || answers.includes(administration),
  );
  const theirs = ({ administrations }: CoachChoice) => administrations.includes(administration);
  return [...able.filter(theirs), ...able.filter((coach) => !theirs(coach))];
};

/** Whom an idea has when another administration is chosen: nobody, if the one chosen cannot answer there. */
export const coachThere = (
  coach: string,
  coaches: CoachChoice[],
  administration: string,
): string =>
  coachesFor(coaches, administration).some(({ id }) => String(id) === coach) ? coach : '';
