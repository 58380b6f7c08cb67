/** Settings of an administration that concern ideas. Below `/idesluss/admin`. */
import { z } from 'zod';
import { administrationKind } from './administrations';
import { stage } from './journey';
import { address, documentId, singleOf, slug, text } from './primitives';
import { seenVersion } from './settings-version';

/** An origin, `https://intranet.example.se`: no path, no slash at the end. */
export const origin = z
  .string()
  .max(200)
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value && value.startsWith('http'),
  );

const fields = {
  ...seenVersion,
  /** Working days to the promised first answer. */
  answerTime: z.number().int().min(1).max(60),
  registrarEmail: z.email().nullable(),
  privacyText: text({ max: 2000 }).nullable(),
  privacyUrl: address.nullable(),
  whistleblowingUrl: address.nullable(),
  /** Origins of the intranet pages that may send ideas. */
  hostOrigins: z.array(origin).max(50),
};

export const administrationSettings = z.strictObject({
  id: documentId,
  slug,
  name: z.string(),
  kind: administrationKind,
  ...fields,
});
export type AdministrationSettings = z.infer<typeof administrationSettings>;
/** `GET settings/administrations` */
export const administrationSettingsList = z.strictObject({ data: z.array(administrationSettings) });
/** `PUT settings/administrations/:id` */
export const administrationSettingsBody = z.strictObject(fields);
export type AdministrationSettingsBody = z.infer<typeof administrationSettingsBody>;
export const administrationSettingsSingle = singleOf(administrationSettings);

const labels = z.partialRecord(stage, z.string().trim().min(1).max(40));
/** The installation's own words for stages; what is left out is ours. */
export const stageLabels = z.strictObject({ sv: labels.optional(), en: labels.optional() });
export type StageLabels = z.infer<typeof stageLabels>;
/** `GET|PUT settings/labels` */
export const stageLabelSettings = z.strictObject({ ...seenVersion, ...stageLabels.shape });
export type StageLabelSettings = z.infer<typeof stageLabelSettings>;
export const stageLabelSettingsSingle = singleOf(stageLabelSettings);
