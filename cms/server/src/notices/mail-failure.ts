import type { TestMailAnswer } from '../../../contracts/notice-settings';
import { DeliveryError, failureOf } from '../outbox/delivery-error';

/** An error of nodemailer's, as far as it is known. */
interface SmtpError {
  code?: unknown;
  responseCode?: unknown;
  response?: unknown;
}

const smtp = (error: unknown): SmtpError =>
  typeof error === 'object' && error !== null ? error : {};

/** What went wrong as a code: what a mail server says often quotes the address. */
export const mailFailure = (error: unknown): DeliveryError => {
  const { code, responseCode } = smtp(error);
  if (typeof responseCode !== 'number') {
    // Without an answer from a server, a bad envelope is an address that no server was asked about.
    return code === 'EENVELOPE' ? new DeliveryError('EENVELOPE', true) : failureOf(error);
  }
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new DeliveryError(`smtp_${responseCode}`, isAboutThisMail && responseCode >= 500);
};

/** The same for whoever sets the server up, with what it said. */
export const testOutcome = (
  error: unknown,
): { outcome: TestMailAnswer['outcome']; reply: string | null } => {
  const { code, responseCode, response } = smtp(error);
  const reply = typeof response === 'string' ? response.slice(0, 500) : null;
  if (code === 'EAUTH' || code === 'ENOAUTH') return { outcome: 'loginRefused', reply };
  if (code === 'EENVELOPE') return { outcome: 'addressRefused', reply };
  if (code === 'ETLS' || isAboutCertificate(error)) return { outcome: 'insecure', reply };
  if (typeof responseCode === 'number') return { outcome: 'refused', reply };
  return { outcome: code === 'EMESSAGE' ? 'refused' : 'unreachable', reply };
};

const isAboutCertificate = (error: unknown): boolean =>
  error instanceof Error &&
  /certificate|self.signed|wrong version number|SSL|TLS/i.test(error.message);
