import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openMailbox } from '../../api/support/mailbox';

/** A mail as the tests read it. */
export interface ReadMail {
  receiver: string;
  subject: string;
  text: string;
}

/**
 * A real mail server, and a window to what it has received: the tests run in another thread than the
 * one that started it.
 */
export async function openMailWindow() {
  const mailbox = await openMailbox();
  const window = createServer((_request, response) => {
    const mails = mailbox.received.map(({ receiver, subject = '', text = '' }): ReadMail => ({
      receiver,
      subject,
      text,
    }));
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(mails));
  });
  await new Promise<void>((resolve) => window.listen(0, '127.0.0.1', resolve));
  return {
    settings: mailbox.settings,
    address: `http://127.0.0.1:${(window.address() as AddressInfo).port}`,
    close: async () => {
      window.close();
      await mailbox.close();
    },
  };
}
