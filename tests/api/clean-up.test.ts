import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createGiver } from './support/giver';
import { type Installation, startInstallation } from './support/installation';
import { room } from './support/rooms';
import { rowsOf } from './support/tables';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());
afterEach(() => {
  vi.restoreAllMocks();
});

/** As the clock does it. */
const cleanUp = async (): Promise<void> => {
  const { jobs } = installation.strapi.cron as unknown as {
    jobs: { name: string; job: { trigger(): Promise<void> } }[];
  };
  await jobs.find(({ name }) => name === 'idesluss_clean_up')!.job.trigger();
};

it('what fails stops nothing that is to be forgotten, and is logged without anybody in it', async () => {
  const { strapi } = installation;
  const error = vi.spyOn(strapi.log, 'error');
  const lost = Object.assign(new Error('Ingegerd Wallmark'), { code: 'ENOSPC' });
  const [attachments, ideas, identity, outbox] = [
    room(strapi, 'attachments'),
    room(strapi, 'ideas'),
    room(strapi, 'identity'),
    room(strapi, 'outbox'),
  ];
  const tasks = [
    vi.spyOn(attachments, 'removeExpired').mockRejectedValue(lost),
    vi.spyOn(ideas, 'removeOldKeys').mockRejectedValue(lost),
    vi.spyOn(ideas, 'dropOldContacts').mockRejectedValue(lost),
    vi.spyOn(identity, 'removeExpired').mockRejectedValue(lost),
    vi.spyOn(outbox, 'removeOld').mockRejectedValue(lost),
  ];
  await cleanUp();
  for (const task of tasks) expect(task).toHaveBeenCalledOnce();
  expect(error).toHaveBeenCalledTimes(tasks.length);
  const logged = JSON.stringify(error.mock.calls);
  expect(logged).toContain('could not drop old contacts');
  expect(logged).not.toContain('Ingegerd');
});

// Of a database server the files are its own.
if (process.env.DATABASE_CLIENT !== 'mysql') {
  it('nobody who was taken out lies on in the files of the database', async () => {
    const giver = createGiver(installation.client);
    const word = 'Kvistholmare';
    const file = installation.place.settings.DATABASE_FILENAME ?? '';
    const inFiles = async (): Promise<boolean> => {
      const bytes = await Promise.all(
        ['', '-wal'].map((ending) => readFile(`${file}${ending}`).catch(() => Buffer.alloc(0))),
      );
      return bytes.some((read) => read.includes(word));
    };
    const coach = { role: 'coach', user: 1 };
    const ideas = room(installation.strapi, 'ideas');
    const rowOf = async (id: string) =>
      (await rowsOf(installation.strapi, 'idl_ideas')).find((row) => row.document_id === id);
    const ids: string[] = [];
    for (const length of [1, 10, 40, 80, 120]) {
      const problem = `${'Vi som arbetar kvällar ser det. '.repeat(length)}${word}`;
      const { id } = await giver.submit({ problem, proposal: `Fråga ${word}.` });
      await ideas.note(id, `${problem} vet.`, coach);
      ids.push(id);
    }
    expect(await inFiles()).toBe(true);
    for (const id of ids) {
      for (const field of ['problem', 'proposal', 'notes']) {
        const { version } = (await rowOf(id)) as { version: number };
        await ideas.mask(id, { field, passage: word, reason: 'Ett namn', version }, coach);
      }
    }
    await cleanUp();
    expect(await inFiles()).toBe(false);
  });
}
