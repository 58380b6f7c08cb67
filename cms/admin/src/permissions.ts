import { useAuth } from '@strapi/strapi/admin';

interface Right {
  action: string;
  subject: string | null;
}

/** `subject: null` because Strapi compares the subject too, and a plugin's own actions have none. */
const own = (name: string): Right[] => [{ action: `plugin::idesluss.${name}`, subject: null }];

export const permissions = {
  readOverview: own('overview.read'),
  readIdeas: own('ideas.read'),
  answerIdeas: own('ideas.answer'),
  moveIdeas: own('ideas.move'),
  readAttachments: own('attachments.read'),
  readSettings: own('settings.read'),
  updateSettings: own('settings.update'),
  readStories: [
    { action: 'plugin::content-manager.explorer.read', subject: 'plugin::idesluss.story' },
  ] as Right[],
};

/** Whether the person has one of the rights; the server decides again when it is used. */
export const useMay = (rights: Right[]): boolean =>
  useAuth('Idésluss', (state) => state.permissions).some((permission) =>
    rights.some(
      ({ action, subject }) =>
        action === permission.action && subject === (permission.subject ?? null),
    ),
  );
