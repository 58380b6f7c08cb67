import type {
  AdministrationSettings,
  StageLabelSettings,
} from '../../../cms/contracts/administration-settings';
import type { AnswerTemplates } from '../../../cms/contracts/answer-templates';
import type { NoticeSettings } from '../../../cms/contracts/notice-settings';
import type { StaffPerson } from '../../../cms/contracts/people';
import { askAdmin } from './cms-client';

const root = '/idesluss/admin';

const read = async <T>(path: string): Promise<T> =>
  (await askAdmin<{ data: T }>('GET', `${root}${path}`)).data;

/** Settings as the server has them, whatever a page shows. */
export const saved = {
  templates: () => read<AnswerTemplates>('/settings/templates'),
  labels: () => read<StageLabelSettings>('/settings/labels'),
  notices: () => read<NoticeSettings>('/settings/notices'),
  people: () => read<StaffPerson[]>('/people'),
  administration: async (name: string): Promise<AdministrationSettings> => {
    const all = await read<AdministrationSettings[]>('/settings/administrations');
    return all.find((one) => one.name === name)!;
  },
};

/** Saves as somebody else does, in another window. */
export const saveElsewhere = {
  templates: async (templates: AnswerTemplates['templates']) => {
    const { version } = await saved.templates();
    await askAdmin('PUT', `${root}/settings/templates`, { version, templates });
  },
  labels: async (labels: Omit<StageLabelSettings, 'version'>) => {
    const { version } = await saved.labels();
    await askAdmin('PUT', `${root}/settings/labels`, { version, ...labels });
  },
  notices: async (changes: Partial<NoticeSettings>) => {
    const now = without(await saved.notices(), ['mail']);
    await askAdmin('PUT', `${root}/settings/notices`, { ...now, ...changes });
  },
  administration: async (name: string, changes: Partial<AdministrationSettings>) => {
    const found = await saved.administration(name);
    const now = without(found, ['id', 'slug', 'name', 'kind']);
    await askAdmin('PUT', `${root}/settings/administrations/${found.id}`, { ...now, ...changes });
  },
  person: async (id: number, administrations: { administration: string; coaches: boolean }[]) => {
    const version = (await saved.people()).find((person) => person.id === id)?.version;
    await askAdmin('PUT', `${root}/people/${id}`, { version, administrations });
  },
};

/** What is read and cannot be written is left out. */
const without = (thing: object, names: string[]): object =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));
