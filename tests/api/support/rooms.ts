import type { Core } from '@strapi/strapi';
import type {
  CheckedIdeaSubmission,
  IdeaReceipt,
  IdeaSubmission,
} from '../../../cms/contracts/ideas';
import { ideaSubmission } from '../../../cms/contracts/ideas';
import type { OutboxState } from '../../../cms/contracts/outbox';
import type { ImportReport } from '../../../cms/server/src/importing/administrations';
import type { Migration } from '../../../cms/server/src/migrations/migration';

/** What the tests ask of services that no address leads to. */
interface Rooms {
  ideas: {
    submit(
      idea: CheckedIdeaSubmission,
      key: string,
      now: Date,
    ): Promise<{ receipt: IdeaReceipt; repeated: boolean }>;
    removeOldKeys(now: Date): Promise<void>;
    dropOldContacts(days: number, now: Date): Promise<void>;
    note(id: string, text: string, actor: object): Promise<void>;
    mask(id: string, mask: object, actor: object): Promise<void>;
  };
  attachments: {
    removeExpired(now: Date): Promise<number>;
    rename(...given: unknown[]): Promise<void>;
  };
  identity: { removeExpired(now: Date): Promise<void> };
  challenges: { countOpen(now: Date): Promise<{ count: number }> };
  importing: {
    administrations(csv: string, options: { dryRun: boolean }): Promise<ImportReport>;
    seedDemo(folder: string): Promise<void>;
    ensureDemoUsers(password: string): Promise<void>;
    giveDemoIdeas(
      employees: { id: string; name: string; email: string; ideas: string[] }[],
      issuer: string,
    ): Promise<void>;
  };
  migrations: { run(list: readonly Migration[]): Promise<string[]> };
  outbox: {
    workAt: (now: Date) => Promise<void>;
    removeOld: (now: Date) => Promise<void>;
    state: () => Promise<OutboxState>;
  };
  notices: { remind: (now: Date) => Promise<void> };
}

export const room = <Name extends keyof Rooms>(strapi: Core.Strapi, name: Name): Rooms[Name] =>
  strapi.plugin('idesluss').service(name) as unknown as Rooms[Name];

/** Takes an idea in as if it were `now`. */
export const submitAt = (strapi: Core.Strapi, idea: IdeaSubmission, key: string, now: Date) =>
  room(strapi, 'ideas').submit(ideaSubmission.parse(idea), key, now);
