import type { Core } from '@strapi/strapi';
import type { CheckedIdeaSubmission } from '../../../contracts/ideas';
import type { Receiver } from '../administrations/service';
import { ProblemError, type FieldFault } from '../http/problems';
import { stockholmDay } from '../http/stockholm';
import type { Person } from '../identity/person';
import { getService } from '../services';

/** What a submission refers to, found. */
export interface Referred {
  administration: Receiver;
  challengeId: number | null;
  targetGroupIds: number[];
}

/** Finds all that a submission refers to, or tells what of it is not there. */
export const findReferred = async (
  strapi: Core.Strapi,
  submission: CheckedIdeaSubmission,
  person: Person | null,
  now: Date,
): Promise<Referred> => {
  const faults: FieldFault[] = [];
  if (submission.nameVisibility === 'colleagues' && !person?.name) {
    const values = { options: 'handlers_only' };
    faults.push({ field: 'nameVisibility', code: 'not_allowed', values });
  }
  const administration = await getService(strapi, 'administrations').receiver(
    submission.administration,
    stockholmDay(now),
  );
  if (!administration) faults.push({ field: 'administration', code: 'not_found' });
  const challenge = submission.challenge
    ? await getService(strapi, 'challenges').openRow(submission.challenge, now)
    : null;
  if (submission.challenge && !challenge) faults.push({ field: 'challenge', code: 'not_found' });
  const groups = await getService(strapi, 'vocabulary').rowIds(
    'idl_target_groups',
    submission.targetGroups ?? [],
  );
  for (const [index, id] of groups.entries()) {
    if (id === null) faults.push({ field: `targetGroups.${index}`, code: 'not_found' });
  }
  for (const [index, token] of (submission.attachments ?? []).entries()) {
    if (submission.attachments?.indexOf(token) !== index) {
      faults.push({ field: `attachments.${index}`, code: 'duplicate' });
    }
  }
  if (faults.length > 0 || !administration) throw new ProblemError('invalid-body', faults);
  return {
    administration,
    challengeId: challenge?.id ?? null,
    targetGroupIds: [...new Set(groups.filter((id) => id !== null))],
  };
};
