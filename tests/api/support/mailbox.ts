import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server does with a mail: takes it, or answers with an SMTP error. */
export type Answer = 'take' | { responseCode: number; message: string };

/** A mail as it was received, with the receiver that the envelope names. */
export type Received = ParsedMail & { receiver: string };

/** A real mail server of the tests', on a port of its own that stays the same over `close` and `open`. */
export interface Mailbox {
  /** Settings with which an instance sends here. */
  settings: Record<string, string>;
  received: Received[];
  /** What it answers from now on. */
  answerWith: (answer: Answer) => void;
  /** Takes a mail in, and keeps the sender waiting until `release`. */
  hold: () => { isHolding: Promise<void>; release: () => void };
  close: () => Promise<void>;
  open: () => Promise<void>;
}

export const mailFrom = 'ideer@storstad.example';

export const openMailbox = async (): Promise<Mailbox> => {
  const received: Received[] = [];
  let answer: Answer = 'take';
  let held: { reached: () => void; until: Promise<void> } | undefined;
  let port = 0;
  let server: SMTPServer;

  const open = async (): Promise<void> => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: (_address, _session, done) => {
        if (answer === 'take') done();
        else done(Object.assign(new Error(answer.message), { responseCode: answer.responseCode }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.once('end', () => {
          const waiting = held;
          waiting?.reached();
          void (waiting?.until ?? Promise.resolve())
            .then(() => simpleParser(Buffer.concat(chunks)))
            .then((mail) => {
              const receiver = session.envelope.rcptTo[0]?.address ?? '';
              received.push(Object.assign(mail, { receiver }));
              done();
            }, done);
        });
      },
    });
    // A sender that is killed in the middle leaves a broken connection behind.
    server.on('error', () => undefined);
    const listening = server.listen(port, '127.0.0.1');
    if (!listening.listening) await once(listening, 'listening');
    port = (listening.address() as AddressInfo).port;
  };
  await open();

  return {
    settings: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), MAIL_FROM: mailFrom },
    received,
    answerWith: (next) => (answer = next),
    hold: () => {
      let release = (): void => undefined;
      let reached = (): void => undefined;
      const isHolding = new Promise<void>((resolve) => (reached = resolve));
      const until = new Promise<void>((resolve) => (release = resolve));
      held = { reached, until };
      return {
        isHolding,
        release: () => {
          held = undefined;
          release();
        },
      };
    },
    open,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
