import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { stockholmDay } from '../http/stockholm';
import { reference } from '../ideas/rules';
import { nextNumber } from '../ideas/numbers';
import { getService } from '../services';
import type { Transaction } from '../sql';
import { known, readSeeds, type Known } from './seed-words';
import { ideasFile, type SeedIdea } from './storstad';

const minute = 60_000;
const day = 24 * 60 * minute;

interface Links {
  administrations: Known;
  targetGroups: Known;
  challenges: Known;
}

/** Ideas with their journeys, numbered in the order they came. */
export const seedIdeas = async (
  strapi: Core.Strapi,
  trx: Transaction,
  folder: string,
  now: Date,
  links: Links,
): Promise<Known> => {
  const made: Known = new Map();
  const seeds = (await readSeeds(folder, 'ideas.json', ideasFile)).map((seed, index) => ({
    seed,
    // Minutes apart, so that no two came at the same moment.
    at: (daysAgo: number) => new Date(now.getTime() - daysAgo * day - (index + 1) * 11 * minute),
  }));
  seeds.sort((a, b) => sentAt(a).getTime() - sentAt(b).getTime());
  for (const { seed, at } of seeds) {
    made.set(seed.key, await seedIdea(strapi, trx, seed, { at, now }, links));
  }
  return made;
};

const sentAt = ({ seed, at }: { seed: SeedIdea; at: (daysAgo: number) => Date }): Date =>
  at(seed.journey[0]?.daysAgo ?? 0);

const seedIdea = async (
  strapi: Core.Strapi,
  trx: Transaction,
  seed: SeedIdea,
  { at, now }: { at: (daysAgo: number) => Date; now: Date },
  links: Links,
): Promise<{ documentId: string; id: number }> => {
  const { journey, targetGroups, administration, challenge } = seed;
  const submittedAt = at(journey[0]?.daysAgo ?? 0);
  const last = journey.at(-1);
  if (!last) throw new Error('An idea has at least the entry that it was sent');
  const answer = journey.find(({ actor, words }) => actor === 'coach' && words !== null);
  const documentId = createId();
  const owner = known(links.administrations, administration);
  const row = (await strapi.db.query('plugin::idesluss.administration').findOne({
    where: { id: owner.id },
    select: ['answerTime'],
  })) as { answerTime: number };
  const year = stockholmDay(submittedAt).slice(0, 4);
  const stageSince = at(last.daysAgo);
  const idea = (await strapi.db.query('plugin::idesluss.idea').create({
    data: {
      ...contentOf(seed),
      documentId,
      reference: reference(year, await nextNumber(trx, `IDE-${year}`)),
      receiptHash: getService(strapi, 'identity').receiptOf(documentId).hash,
      administration: owner.id,
      handlingAdministration: owner.id,
      challenge: challenge === null ? null : known(links.challenges, challenge).id,
      targetGroups: targetGroups.map((slug) => known(links.targetGroups, slug).id),
      stage: last.to,
      stageSince,
      submittedAt,
      answerDueAt: getService(strapi, 'journey').answerDueAt(submittedAt, row.answerTime),
      questionWaits: last.question,
      firstAnswerAt: answer ? at(answer.daysAgo) : null,
      outcome: ['closed', 'referred', 'implemented'].includes(last.to) ? last.words : null,
      outcomeReason: last.reason ?? null,
      referredTo: last.referredTo ?? null,
      lookAgainAt:
        last.lookAgainInDays == null
          ? null
          : stockholmDay(new Date(now.getTime() + last.lookAgainInDays * day)),
      createdAt: submittedAt,
      updatedAt: stageSince,
    } as never,
  })) as { id: number };
  for (const [index, entry] of journey.entries()) {
    await getService(strapi, 'journey').append(trx, {
      ideaDocumentId: documentId,
      position: index + 1,
      at: at(entry.daysAgo),
      actor: entry.actor,
      from: journey[index - 1]?.to ?? null,
      to: entry.to,
      words: entry.words,
      reason: entry.reason ?? entry.referredTo ?? null,
    });
  }
  if (last.question) {
    await trx('idl_messages').insert({
      document_id: createId(),
      idea_document_id: documentId,
      at: stageSince,
      sender: 'handler',
      text: last.words,
      is_question: true,
    });
  }
  return { documentId, id: idea.id };
};

/** What goes into the row as it stands. */
const contentOf = (seed: SeedIdea) => ({
  title: seed.title,
  problem: seed.problem,
  proposal: seed.proposal,
  targetGroupsOther: seed.targetGroupsOther,
  equalityAffected: seed.equalityAffected,
  equalityHow: seed.equalityHow,
  elsewhere: seed.elsewhere,
  helpWanted: seed.helpWanted,
  wantsToParticipate: seed.wantsToParticipate,
  managerInformed: seed.managerInformed,
  mayBeInvention: seed.mayBeInvention,
  language: seed.language,
  supportCount: seed.supportCount,
  published: seed.published,
});
