/** An internal table: no REST, no content manager, real indexes. Shape of `strapi.get('models').add`. */
export interface InternalModel {
  uid: `plugin::idesluss.${string}`;
  singularName: string;
  tableName: string;
  attributes: Record<string, { type: string; required?: boolean; default?: unknown }>;
  indexes: { name: string; type?: 'unique'; columns: string[] }[];
}

/** Completes a table with its key; columns are the attributes in snake_case. */
export const internalModel = (
  name: string,
  tableName: string,
  attributes: InternalModel['attributes'],
  indexes: InternalModel['indexes'],
): InternalModel => ({
  uid: `plugin::idesluss.${name}`,
  singularName: name,
  tableName,
  attributes: { id: { type: 'increments' }, ...attributes },
  indexes,
});
