import { z } from 'zod';
import { limits } from './limits';
import { instant, singleOf } from './primitives';

export const attachmentType = z.enum(limits.attachment.types);
export type AttachmentType = z.infer<typeof attachmentType>;

/** A file that waits, for a day, to be sent with an idea. */
export const stagedAttachment = z.strictObject({
  /** Unguessable; goes into the submission's `attachments`. */
  id: z.string(),
  /** As the sender named it. */
  name: z.string(),
  type: attachmentType,
  /** Bytes as kept, after metadata has been taken out. */
  size: z.number().int().positive(),
  expiresAt: instant,
});
export type StagedAttachment = z.infer<typeof stagedAttachment>;
export const stagedAttachmentSingle = singleOf(stagedAttachment);
