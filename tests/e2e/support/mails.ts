import { setTimeout as wait } from 'node:timers/promises';
import type { ReadMail } from './mail-window';
import { running } from './running';

/** Milliseconds until a mail that is on its way has come. */
const patience = 45_000;

const mails = async (): Promise<ReadMail[]> =>
  (await (await fetch(running().mails)).json()) as ReadMail[];

/** The newest mail to an address whose subject holds these words, once it has come. */
export const mailTo = async (receiver: string, words: string): Promise<ReadMail> => {
  const deadline = Date.now() + patience;
  for (;;) {
    const all = await mails();
    const found = all.findLast(
      (mail) => mail.receiver === receiver && mail.subject.includes(words),
    );
    if (found) return found;
    if (Date.now() > deadline) {
      const others = all.map((mail) => `${mail.receiver}: ${mail.subject}`).join('\n');
      throw new Error(`No mail "${words}" to ${receiver}. There were:\n${others}`);
    }
    await wait(100);
  }
};
