import type { StagedAttachment } from '../../../cms/contracts/attachments';
import type { Language, SingleAnswer } from '../../../cms/contracts/primitives';
import { errorFrom, RequestError } from '../core/client.ts';

export interface Upload {
  /** Rejects with a `RequestError`, never when aborted. */
  staged: Promise<StagedAttachment>;
  abort: () => void;
}

/** Sends one file to wait for its idea. XMLHttpRequest, as `fetch` tells no upload progress. */
export const upload = (
  address: string,
  file: File,
  language: Language,
  progress: (part: number) => void,
): Upload => {
  const request = new XMLHttpRequest();
  const staged = new Promise<StagedAttachment>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onerror = () => reject(new RequestError(0));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 201 && body) resolve((body as SingleAnswer<StagedAttachment>).data);
      else reject(errorFrom(request.status, body, request.getResponseHeader('Retry-After')));
    };
  });
  const body = new FormData();
  body.append('file', file, file.name);
  request.open('POST', address);
  request.setRequestHeader('Accept-Language', language);
  request.send(body);
  return { staged, abort: () => request.abort() };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
