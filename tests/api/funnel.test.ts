import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Funnel,
  type FunnelPeriod,
  funnelPeriods,
  funnelSingle,
} from '../../cms/contracts/funnel';
import { mainStages } from '../../cms/contracts/journey';
import { stockholmMidnight } from '../../cms/server/src/http/stockholm';
import { toDate } from '../../cms/server/src/sql';
import { type Admin, createAdmin, rightInOwn } from './support/admin';
import { newKey } from './support/client';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { coach, handling } from './support/notices';
import { queriesDuring } from './support/queries';
import { submitAt } from './support/rooms';
import { rowsOf } from './support/tables';

let installation: Installation;
let admin: Admin;
let token: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  token = await admin.superAdmin();
});
afterAll(() => installation.stop());

const funnel = async (period?: FunnelPeriod, reader = token): Promise<Funnel> => {
  const query = period === undefined ? '' : `?period=${period}`;
  const { body } = await admin.get(`/idesluss/admin/funnel${query}`, reader);
  return funnelSingle.parse(body).data;
};
const counts = ({ stages }: Funnel): number[] => stages.map(({ count }) => count);

/** The same figures from the tables, idea by idea, without SQL's help. */
const counted = async (from: Date | null, handledBy?: unknown): Promise<number[]> => {
  const entries = await rowsOf(installation.strapi, 'idl_journey_entries');
  const ideas = (await rowsOf(installation.strapi, 'idl_ideas')).filter(
    (row) =>
      (from === null || toDate(row.submitted_at) >= from) &&
      (handledBy === undefined || row.handling_administration_id === handledBy),
  );
  const furthest = ideas.map(({ document_id: id }) => {
    const log = entries.filter((entry) => entry.idea_document_id === id);
    return Math.max(...log.map((entry) => mainStages.indexOf(entry.to_stage as 'submitted')));
  });
  return mainStages.map((_stage, step) => furthest.filter((reached) => reached >= step).length);
};

const thisYear = Number(
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' }).format(
    new Date(),
  ),
);
const submitOn = async (now: Date): Promise<string> =>
  (await submitAt(installation.strapi, submission(), newKey(), now)).receipt.id;
const move = (id: string, to: string, more: object = {}) =>
  handling(installation.strapi).move(id, { to, words: 'Tack!', ...more }, coach);

describe('how far the ideas came', () => {
  it.each(funnelPeriods)('is as the tables tell, of ideas sent %s', async (period) => {
    const found = await funnel(period);
    const from = found.from === null ? null : stockholmMidnight(found.from);
    expect(found.period).toBe(period);
    expect(counts(found)).toEqual(await counted(from));
    expect(counts(found)).toEqual(counts(found).toSorted((a, b) => b - a));
  });

  it('is of this year when nothing else is asked for, and of fewer than all', async () => {
    expect(await funnel()).toEqual(await funnel('this_year'));
    expect((await funnel()).from).toBe(`${thisYear}-01-01`);
    const [all, recent] = [await funnel('all'), await funnel('last_12_months')];
    expect(all.from).toBeNull();
    expect(counts(all)[0]).toBe(40);
    expect(counts(all)[4]).toBeGreaterThan(0);
    expect(counts(recent)[0]).toBeLessThan(40);
  });

  it('counts the furthest that each idea came, by whatever way', async () => {
    const before = counts(await funnel());
    const grown = async () => counts(await funnel()).map((count, step) => count - before[step]!);
    const skipping = await submitOn(new Date());
    await move(skipping, 'reviewing');
    await move(skipping, 'implemented');
    expect(await grown()).toEqual([1, 1, 1, 1, 1]);
    const back = await submitOn(new Date());
    await move(back, 'developing');
    await move(back, 'reviewing');
    expect(await grown()).toEqual([2, 2, 2, 1, 1]);
    const aside = await submitOn(new Date());
    await move(aside, 'reviewing');
    await move(aside, 'closed', { reason: 'legal' });
    expect(await grown()).toEqual([3, 3, 2, 1, 1]);
    await move(aside, 'reviewing');
    await submitOn(new Date());
    expect(await grown()).toEqual([4, 3, 2, 1, 1]);
    await handling(installation.strapi).say(aside, { words: 'Hej!' }, coach);
    expect(await grown()).toEqual([4, 3, 2, 1, 1]);
  });

  it('begins the year at midnight in Sweden', async () => {
    const [before] = counts(await funnel());
    const [all] = counts(await funnel('all'));
    await submitOn(new Date(`${thisYear - 1}-12-31T22:59:59.999Z`));
    expect(counts(await funnel())[0]).toBe(before);
    await submitOn(new Date(`${thisYear - 1}-12-31T23:00:00.000Z`));
    expect(counts(await funnel())[0]).toBe(before! + 1);
    expect(counts(await funnel('all'))[0]).toBe(all! + 2);
  });

  it('is of the own administrations for whoever has the right there alone', async () => {
    const reader = await admin.roleWith([rightInOwn('plugin::idesluss.overview.read')]);
    expect(counts(await funnel('all', reader))).toEqual([0, 0, 0, 0, 0]);
    await admin.place(reader, ['trafikkontoret'], token);
    const [own] = (await rowsOf(installation.strapi, 'idl_administrations')).filter(
      ({ slug }) => slug === 'trafikkontoret',
    );
    const found = counts(await funnel('all', reader));
    expect(found).toEqual(await counted(null, own?.id));
    expect(found[0]).toBeGreaterThan(0);
    expect(found[0]).toBeLessThan(counts(await funnel('all'))[0]!);
  });

  it.each(['period=yesterday', 'period=', 'from=2020-01-01'])(
    'is not guessed at %s',
    async (query) => {
      const { status } = await admin.get(`/idesluss/admin/funnel?${query}`, token);
      expect(status).toBe(400);
    },
  );

  it('is asked for in one query', async () => {
    const asked = await queriesDuring(installation.strapi, () => funnel('all'));
    expect(asked.filter((sql) => sql.includes('idl_ideas'))).toHaveLength(1);
  });
});
