import { internalModel } from '../models';

/** Which CMS user belongs to which administration, and who of them coaches its ideas. */
export const staffModel = internalModel(
  'staff',
  'idl_staff',
  {
    userId: { type: 'integer', required: true },
    administrationId: { type: 'integer', required: true },
    coaches: { type: 'boolean', default: false },
  },
  [
    {
      name: 'idl_staff_user_administration',
      type: 'unique',
      columns: ['user_id', 'administration_id'],
    },
    { name: 'idl_staff_administration', columns: ['administration_id', 'coaches'] },
  ],
);
