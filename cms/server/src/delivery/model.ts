import { internalModel } from '../models';

/** How many times what a tag stands for has changed: how one instance tells the others. */
export const payloadVersionModel = internalModel(
  'payload-version',
  'idl_payload_versions',
  {
    tag: { type: 'string', required: true },
    version: { type: 'integer', required: true },
  },
  [{ name: 'idl_payload_versions_tag', type: 'unique', columns: ['tag'] }],
);
