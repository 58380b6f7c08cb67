import { administrationKinds } from '../../../contracts/administrations';
import { swedishSlug } from '../http/fill-slugs';

/** Who is who: each nämnd and company is its own authority and data controller. */
export const administration = {
  schema: {
    kind: 'collectionType' as const,
    collectionName: 'idl_administrations',
    info: {
      singularName: 'administration',
      pluralName: 'administrations',
      displayName: 'Förvaltning',
    },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string' as const, required: true, maxLength: 120 },
      nameEn: { type: 'string' as const, maxLength: 120 },
      slug: { type: 'uid' as const, targetField: 'name', options: swedishSlug },
      kind: {
        type: 'enumeration' as const,
        enum: [...administrationKinds],
        default: 'department',
        required: true,
      },
      parent: {
        type: 'relation' as const,
        relation: 'manyToOne' as const,
        target: 'plugin::idesluss.administration',
      },
      /** SCB municipality code, four digits. */
      scbCode: { type: 'string' as const, regex: '^[0-9]{4}$' },
      /** For rates per 1 000 employees. */
      employees: { type: 'integer' as const, min: 0 },
      /** Working days to the promised first answer. */
      answerTime: { type: 'integer' as const, required: true, default: 10, min: 1, max: 60 },
      registrarEmail: { type: 'email' as const },
      privacyText: { type: 'text' as const, maxLength: 2000 },
      privacyUrl: { type: 'string' as const, regex: '^https?://.+' },
      whistleblowingUrl: { type: 'string' as const, regex: '^https?://.+' },
      /** Origins of the intranet pages that may send ideas, one a line. */
      hostOrigins: { type: 'text' as const },
      /** Accent colour of the widgets, `#rrggbb`. */
      themeColor: { type: 'string' as const, regex: '^#[0-9a-fA-F]{6}$' },
      activeFrom: { type: 'date' as const },
      activeTo: { type: 'date' as const },
      succeededBy: {
        type: 'relation' as const,
        relation: 'manyToOne' as const,
        target: 'plugin::idesluss.administration',
      },
    },
    indexes: [
      { name: 'idl_administrations_slug', type: 'unique', columns: ['slug'] },
      { name: 'idl_administrations_scb_code', type: 'unique', columns: ['scb_code'] },
    ],
  },
};
