/** Who in the CMS belongs to which administrations. Below `/idesluss/admin`. */
import { z } from 'zod';
import { administrationLink } from './administrations';
import { idOrSlug } from './primitives';
import { seenVersion } from './settings-version';

export const staffPerson = z.strictObject({
  /** Of the administrations, not of the name and the roles. */
  ...seenVersion,
  /** Id of the CMS user. */
  id: z.number().int(),
  name: z.string(),
  /** Names of the user's roles. */
  roles: z.array(z.string()),
  /** Whether a role lets them read and answer ideas; a coach who may not is given none. */
  answers: z.boolean(),
  administrations: z.array(z.strictObject({ ...administrationLink.shape, coaches: z.boolean() })),
});
export type StaffPerson = z.infer<typeof staffPerson>;

/** `GET people` */
export const staffPeople = z.strictObject({ data: z.array(staffPerson) });

/** `PUT people/:id`: all the administrations of a user, and those whose ideas the user coaches. */
export const staffBody = z.strictObject({
  ...seenVersion,
  administrations: z
    .array(z.strictObject({ administration: idOrSlug, coaches: z.boolean() }))
    .max(500),
});
export type StaffBody = z.infer<typeof staffBody>;
