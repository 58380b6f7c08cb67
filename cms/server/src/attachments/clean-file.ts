import sharp from 'sharp';
import { limits } from '../../../contracts/limits';
import { attachmentType, type AttachmentType } from '../../../contracts/attachments';
import { ProblemError } from '../http/problems';

/** A picture of more pixels than this is a trap, not a photograph. */
const maxPixels = 100_000_000;

/**
 * Tells by its bytes what a file is, whatever it is called, and takes out what a picture tells about
 * place, time and camera. A pdf is kept as it is, with its maker's name if it has one: that stands in
 * several places, also in earlier versions and pictures inside, and writing it anew breaks signatures.
 */
export const cleanFile = async (
  bytes: Buffer,
): Promise<{ type: AttachmentType; bytes: Buffer }> => {
  const { min, max } = { min: 1, max: limits.attachment.size };
  if (bytes.length < min)
    throw new ProblemError('file-refused', [{ field: 'file', code: 'required' }]);
  if (bytes.length > max) throw new ProblemError('body-too-large');
  const type = await typeOf(bytes);
  return { type, bytes: type === 'application/pdf' ? bytes : await withoutMetadata(bytes, type) };
};

const typeOf = async (bytes: Buffer): Promise<AttachmentType> => {
  // ESM only, and this is compiled to CommonJS.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = attachmentType.safeParse((await fileTypeFromBuffer(bytes))?.mime);
  if (found.success) return found.data;
  throw new ProblemError('file-refused', [
    { field: 'file', code: 'not_allowed', values: { options: 'jpeg, png, webp, pdf' } },
  ]);
};

/** Written anew without EXIF, XMP, IPTC and comments, turned the way it was held. */
const withoutMetadata = async (bytes: Buffer, type: AttachmentType): Promise<Buffer> => {
  try {
    const picture = sharp(bytes, {
      limitInputPixels: maxPixels,
      animated: type === 'image/webp',
    }).rotate();
    if (type === 'image/jpeg') return await picture.jpeg({ quality: 92 }).toBuffer();
    if (type === 'image/png') return await picture.png().toBuffer();
    return await picture.webp({ quality: 92 }).toBuffer();
  } catch {
    // Broken or a bomb: either way nothing a coach could open.
    throw new ProblemError('file-refused', [{ field: 'file', code: 'invalid_format' }]);
  }
};
