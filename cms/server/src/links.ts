import type { Core } from '@strapi/strapi';
import { rawRows, type Sql } from './sql';

/** The join table of a relation, as Strapi named it. */
interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

/** Where the links of `attribute` of `uid` lie. */
export const joinTableOf = (strapi: Core.Strapi, uid: string, attribute: string) => {
  const found = strapi.db.metadata.get(uid).attributes[attribute] as unknown as {
    joinTable?: JoinTable;
  };
  if (!found.joinTable) throw new Error(`${uid}.${attribute} has no join table`);
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = found.joinTable;
  return { table: name, from: joinColumn.name, to: inverseJoinColumn.name, order: orderColumnName };
};

/** A linked thing with a name, in the language asked for where it has one. */
export interface NamedLink {
  id: string;
  slug: string;
  name: string;
}

const tables: Record<string, { uid: string; table: string }> = {
  administrations: { uid: 'plugin::idesluss.administration', table: 'idl_administrations' },
  targetGroups: { uid: 'plugin::idesluss.target-group', table: 'idl_target_groups' },
  themes: { uid: 'plugin::idesluss.theme', table: 'idl_themes' },
};

interface LinkRow {
  attribute: string;
  owner: number;
  document_id: string;
  slug: string;
  name: string;
  name_en: string | null;
}

/**
 * Administrations, target groups and themes of many rows in one query.
 * Answers a lookup: row id, attribute → links in the editor's order.
 */
export const namedLinks = async (
  strapi: Core.Strapi,
  uid: string,
  ids: number[],
  language: string,
  sql: Sql = strapi.db.connection,
): Promise<
  (id: number, attribute: 'administrations' | 'targetGroups' | 'themes') => NamedLink[]
> => {
  const attributes = Object.keys(tables).filter(
    (name) => name in strapi.db.metadata.get(uid).attributes,
  );
  const selects = attributes.map((attribute) => {
    const { table, from, to, order } = joinTableOf(strapi, uid, attribute);
    return `SELECT '${attribute}' AS attribute, l.${from} AS owner, ${order ? `l.${order}` : 'l.id'} AS position,
      t.document_id, t.slug, t.name, t.name_en
      FROM ${table} l JOIN ${tables[attribute]?.table ?? ''} t ON t.id = l.${to}
      WHERE l.${from} IN (${ids.map(() => '?').join(',')})`;
  });
  const rows =
    ids.length === 0
      ? []
      : await rawRows<LinkRow>(
          sql,
          `${selects.join(' UNION ALL ')} ORDER BY attribute, owner, position`,
          attributes.flatMap(() => ids),
        );
  const found = new Map<string, NamedLink[]>();
  for (const row of rows) {
    const key = `${row.owner} ${row.attribute}`;
    const link = {
      id: row.document_id,
      slug: row.slug,
      name: language === 'en' ? (row.name_en ?? row.name) : row.name,
    };
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  return (id, attribute) => found.get(`${id} ${attribute}`) ?? [];
};
