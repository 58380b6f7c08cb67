import type { Core } from '@strapi/strapi';
import type { MailPreview, MailPreviewBody } from '../../../contracts/desk-actions';
import type { NoticeKind } from '../../../contracts/notice-settings';
import { ProblemError } from '../http/problems';
import { getService } from '../services';
import { messageLetter, movedLetter, type About } from './giver-letters';
import { render, type Letter } from './letter';
import type { Mailer } from './mailer';
import type { Reading } from './reading';
import type { NoticeSettingsStore, Settings } from './settings';

/** What stands for what only the giver sees. */
const hidden = '•••';

/** Writes the mail that an answer or a move would send, as it would be written. */
export const createPreview =
  (
    strapi: Core.Strapi,
    {
      settings,
      reading,
      mailer,
    }: { settings: NoticeSettingsStore; reading: Reading; mailer: Mailer },
  ) =>
  async (id: string, body: MailPreviewBody): Promise<MailPreview> => {
    const found = await reading.idea(id);
    if (!found) throw new ProblemError('not-found');
    const identity = getService(strapi, 'identity');
    const now = await settings.read();
    const about: About = {
      idea: found,
      receiptCode: hidden,
      giver: (await identity.isNamed(id)) ? hidden : null,
      settings: now,
    };
    const { letter, kind } = await letterOf(strapi, about, body);
    const { subject, text } = render(letter);
    return { state: stateOf(await identity.hasEmail(id), mailer, now, kind), subject, text };
  };

const letterOf = async (
  strapi: Core.Strapi,
  about: About,
  { words = '', isQuestion = false, to, reason, referredTo, lookAgainAt }: MailPreviewBody,
): Promise<{ letter: Letter; kind: NoticeKind }> => {
  if (to) {
    const described = await getService(strapi, 'journey').describe(about.idea.language);
    const entry = {
      actor: 'coach' as const,
      from: about.idea.stage,
      to,
      words: words.trim() || null,
      reason: reason ?? referredTo ?? null,
      lookAgainAt: lookAgainAt ?? null,
    };
    const letter = movedLetter(about, entry, described);
    if (letter) return { letter, kind: to === 'parked' ? 'parked' : 'moved' };
    throw new ProblemError('invalid-body', [{ field: 'to', code: 'not_allowed' }]);
  }
  const kind = isQuestion ? 'question' : 'answer';
  return { letter: messageLetter(about, kind, words), kind };
};

const stateOf = (
  hasAddress: boolean,
  { isReady }: Mailer,
  { switches }: Settings,
  kind: NoticeKind,
): MailPreview['state'] => {
  if (!hasAddress) return 'no_address';
  if (!switches[kind]) return 'switched_off';
  return isReady ? 'sent' : 'not_configured';
};
