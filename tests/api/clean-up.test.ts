import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type Installation, startInstallation } from './support/installation';
import { room } from './support/rooms';

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
