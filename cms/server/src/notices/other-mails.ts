import type { Core } from '@strapi/strapi';
import { stagesOnTheWay } from '../../../contracts/journey';
import { stockholmDay } from '../http/stockholm';
import { getService } from '../services';
import { deskAddress } from './desk-address';
import { readDigest } from './digest';
import type { MailKind } from './mails';
import { codeLetter, digestLetter, reminderLetter, type ReminderKind } from './other-letters';
import type { MailIdea, Reading } from './reading';
import { findResponsible, sharesByUser } from './responsible';

/** The code for signing in, and what coaches are reminded of. */
export const createOtherMails = (strapi: Core.Strapi, reading: Reading) => {
  const signInCode: MailKind<'identity.code-requested'> = {
    topic: 'identity.code-requested',
    name: 'sign-in-code',
    kinds: ['signInCode'],
    isKept: false,
    async compose({ payload }, _target, { senderName }) {
      const found = await getService(strapi, 'identity').codeForMail(payload.code);
      if (!found) return null;
      const letter = codeLetter(found.code, found.language, senderName);
      return { to: found.email, letter, kind: 'signInCode' };
    },
  };

  /** To those who see to an idea, as long as what it tells of still holds. */
  const reminder = <Told extends 'promise.due-soon' | 'promise.late' | 'idea.look-again'>(
    topic: Told,
    kind: ReminderKind,
    holds: (idea: MailIdea) => boolean,
  ): MailKind<Told> => ({
    topic,
    name: kind,
    kinds: [kind],
    isKept: false,
    async targets({ payload }) {
      const idea = await reading.idea(payload.idea);
      if (!idea) return [];
      const { coach, administrationId: administration } = idea;
      return (await findResponsible(strapi)).of({ coach, administration }).map(String);
    },
    async compose({ payload }, target, { senderName: sender }) {
      const idea = await reading.idea(payload.idea);
      if (!idea || !holds(idea)) return null;
      const user = await reading.user(Number(target));
      // Rights may have changed since it was found out whom it is for.
      if (!user || !(await findResponsible(strapi)).mayAnswer(user.id, idea.administrationId)) {
        return null;
      }
      const deskUrl = deskAddress(strapi, idea.id);
      const letter = reminderLetter(kind, idea, user.language, { deskUrl, sender });
      return { to: user.email, letter, kind };
    },
  });

  const digest: MailKind<'digest.due'> = {
    topic: 'digest.due',
    name: 'digest',
    kinds: ['digest'],
    isKept: false,
    targets: ({ payload }) => Promise.resolve([String(payload.user)]),
    async compose({ payload, at }, _target, { senderName }) {
      const user = await reading.user(payload.user);
      const shares = user && (await sharesByUser(strapi)).get(user.id);
      const lists = shares && (await readDigest(strapi, shares, stockholmDay(at)));
      if (!user || !lists) return null;
      const letter = digestLetter(lists, user.language, senderName);
      return { to: user.email, letter, kind: 'digest' };
    },
  };

  return {
    signInCode,
    reminder: reminder('promise.due-soon', 'reminder', isPromised),
    late: reminder('promise.late', 'late', isPromised),
    lookAgain: reminder('idea.look-again', 'lookAgain', ({ stage }) => stage === 'parked'),
    digest,
  };
};

const isPromised = ({ isAnswered, stage }: MailIdea): boolean =>
  !isAnswered && (stagesOnTheWay as readonly string[]).includes(stage);
