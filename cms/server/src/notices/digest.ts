import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { stockholmMidnight } from '../http/stockholm';
import { onTheWay } from '../journey/rules';
import type { Connection } from '../sql';
import { daysBefore, mondayOf } from './calendar';
import { deskAddress } from './desk-address';
import type { DigestLists } from './other-letters';
import type { Share } from './responsible';

const listLength = 10;
const toAnswer = `first_answer_at IS NULL AND stage IN ${onTheWay}`;

interface Row {
  document_id: string;
  reference: string;
  title: string;
}

/** What is new and what waits, on a day, of the ideas that somebody sees to; null when nothing is. */
export const readDigest = async (
  strapi: Core.Strapi,
  shares: Share[],
  today: string,
): Promise<DigestLists | null> => {
  const sql = strapi.db.connection as unknown as Connection;
  const list = async (condition: string, ...bindings: Knex.RawBinding[]) => {
    const found = () =>
      sql('idl_ideas')
        .where((one) => withinShares(one, shares))
        .whereRaw(condition, bindings);
    const rows = await found()
      .orderBy(['answer_due_at', 'id'])
      .limit(listLength)
      .select<Row[]>('document_id', 'reference', 'title');
    const [counted] = await found().count({ count: '*' });
    return {
      count: Number(counted?.count ?? 0),
      ideas: rows.map(({ document_id, reference, title }) => ({
        reference,
        title,
        url: deskAddress(strapi, document_id),
      })),
    };
  };
  const lastMonday = stockholmMidnight(daysBefore(mondayOf(today), 7));
  const inAWeek = daysBefore(today, -7);
  const lists: DigestLists = {
    late: await list(`${toAnswer} AND answer_due_at < ?`, today),
    dueSoon: await list(`${toAnswer} AND answer_due_at >= ? AND answer_due_at < ?`, today, inAWeek),
    giverWrote: await list('giver_wrote = ?', true),
    fresh: await list(`${toAnswer} AND submitted_at >= ?`, lastMonday),
    lookAgain: await list("stage = 'parked' AND look_again_at <= ?", today),
  };
  return Object.values(lists).some(({ count }) => count > 0) ? lists : null;
};

/** By administration, so that many coaches make no long condition. */
const withinShares = (query: Knex.QueryBuilder, shares: Share[]): void => {
  for (const administration of new Set(shares.map((share) => share.administration))) {
    const some = shares.filter((share) => share.administration === administration);
    const coaches = some.flatMap(({ coach }) => coach ?? []);
    void query.orWhere((theirs) => {
      void theirs.where({ handling_administration_id: administration }).where((one) => {
        void one.whereIn('coach_id', coaches);
        if (some.some(({ coach }) => coach === null)) void one.orWhereNull('coach_id');
      });
    });
  }
};
