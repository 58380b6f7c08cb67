import {
  administrationList,
  administrationQuery,
  administrationSingle,
  type AdministrationKind,
} from '../../../contracts/administrations';
import type { Language } from '../../../contracts/primitives';
import { stockholmDay, stockholmMidnight } from '../http/stockholm';
import { pageByName } from '../http/paged';
import type { PublicRead } from '../http/public-read';
import { getService } from '../services';
import { nextChange } from './rules';
import { toAdministration } from './service';

const reads = ['plugin::idesluss.administration'];
const staleAt = (change: string | null): Date | null =>
  change === null ? null : stockholmMidnight(change);

interface ListQuery {
  language?: Language;
  parent?: string;
  kind?: AdministrationKind;
  limit?: number;
  cursor?: string;
}

export const administrationReads: PublicRead[] = [
  {
    path: '/administrations',
    kind: 'vocabulary',
    query: administrationQuery,
    answer: administrationList,
    summary: 'Administrations that ideas can be sent to, by name',
    reads,
    build: async ({ strapi, now }, input) => {
      const query = input.query as ListQuery;
      const today = stockholmDay(now);
      const { active, all } = await getService(strapi, 'administrations').activeOn(today);
      const parent = all.find(
        (row) => row.slug === query.parent || row.documentId === query.parent,
      );
      const wanted = active.filter(
        (row) =>
          (query.kind === undefined || row.kind === query.kind) &&
          (query.parent === undefined ||
            (parent !== undefined && row.parent?.documentId === parent.documentId)),
      );
      return {
        body: pageByName(
          wanted.map((row) => toAdministration(row, query.language ?? 'sv')),
          query,
        ),
        staleAt: staleAt(nextChange(all, today)),
      };
    },
  },
  {
    path: '/administrations/:id',
    kind: 'vocabulary',
    query: administrationQuery.pick({ language: true }),
    answer: administrationSingle,
    summary: 'One administration, by id or slug',
    reads,
    build: async ({ strapi, now }, { parameters: { id }, query }) => {
      const today = stockholmDay(now);
      const { active, all } = await getService(strapi, 'administrations').activeOn(today);
      const row = active.find((one) => one.documentId === id || one.slug === id);
      if (!row) return null;
      return {
        body: { data: toAdministration(row, query.language === 'en' ? 'en' : 'sv') },
        staleAt: staleAt(nextChange(all, today)),
      };
    },
  },
];
