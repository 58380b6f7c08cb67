import { internalModel } from '../models';

/** Which of the plugin's own migrations this installation has had. */
export const migrationModel = internalModel(
  'migration',
  'idl_migrations',
  {
    name: { type: 'string', required: true },
    appliedAt: { type: 'datetime', required: true },
  },
  [{ name: 'idl_migrations_name', type: 'unique', columns: ['name'] }],
);
