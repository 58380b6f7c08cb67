import type { Core } from '@strapi/strapi';
import type { Fact } from '../outbox/facts';
import { getService } from '../services';
import { messageLetter, movedLetter, receiptLetter, type About } from './giver-letters';
import type { Letter } from './letter';
import type { MailKind } from './mails';
import type { MailIdea, Reading } from './reading';
import type { Settings } from './settings';

type Answered = 'idea.answered' | 'idea.asked';

/** What the giver of an idea is told by mail. The address is opened last, and held by nobody. */
export const createGiverMails = (strapi: Core.Strapi, reading: Reading) => {
  const toGiver = async (
    id: string,
    settings: Settings,
    write: (about: About, idea: MailIdea) => Promise<Letter | null>,
  ): Promise<{ to: string; letter: Letter } | null> => {
    const idea = await reading.idea(id);
    if (!idea) return null;
    const identity = getService(strapi, 'identity');
    const giver = (await identity.givenNames([id])).get(id) ?? null;
    const { code: receiptCode } = identity.receiptOf(id);
    const letter = await write({ idea, settings, giver, receiptCode }, idea);
    const to = letter && (await identity.mailTo(id));
    return letter && to ? { to, letter } : null;
  };
  /** No delivery at all for those who left no address. */
  const targets = async ({
    payload: { idea },
  }: Fact<Answered | 'idea.submitted' | 'idea.moved'>) =>
    (await getService(strapi, 'identity').hasEmail(idea)) ? [''] : [];
  /** All mails about an idea come in order: the last that came is how it stands. */
  const queue = ({ payload: { idea } }: Fact<Answered | 'idea.submitted' | 'idea.moved'>): string =>
    `giver:${idea}`;

  const receipt: MailKind<'idea.submitted'> = {
    topic: 'idea.submitted',
    name: 'receipt',
    kinds: ['receipt'],
    isKept: true,
    targets,
    queue,
    async compose({ payload }, _target, settings) {
      const mail = await toGiver(payload.idea, settings, (about) =>
        Promise.resolve(receiptLetter(about)),
      );
      return mail && { ...mail, kind: 'receipt' };
    },
  };

  const said = <Told extends Answered>(
    topic: Told,
    kind: 'answer' | 'question',
  ): MailKind<Told> => ({
    topic,
    name: kind,
    kinds: [kind],
    isKept: true,
    targets,
    queue,
    async compose({ payload }, _target, settings) {
      const mail = await toGiver(payload.idea, settings, async (about) => {
        const text = await reading.message(payload.message);
        return text === null ? null : messageLetter(about, kind, text);
      });
      return mail && { ...mail, kind };
    },
  });

  const moved: MailKind<'idea.moved'> = {
    topic: 'idea.moved',
    name: 'moved',
    kinds: ['moved', 'parked'],
    isKept: true,
    targets,
    queue,
    async compose({ payload }, _target, settings) {
      const entry = await reading.entry(payload.idea, payload.entry);
      // Givers know what they did themselves.
      if (!entry || entry.actor === 'giver') return null;
      const mail = await toGiver(payload.idea, settings, async (about, idea) =>
        movedLetter(about, entry, await getService(strapi, 'journey').describe(idea.language)),
      );
      return mail && { ...mail, kind: entry.to === 'parked' ? 'parked' : 'moved' };
    },
  };

  return {
    receipt,
    answer: said('idea.answered', 'answer'),
    question: said('idea.asked', 'question'),
    moved,
  };
};
