import type { StagedAttachment } from '../../../cms/contracts/attachments';
import type { Language, SingleAnswer } from '../../../cms/contracts/primitives';
import { errorFrom, RequestError } from '../core/client.ts';
import { type Tokens, withToken } from '../core/token.ts';

export interface Upload {
  /** Rejects with a `RequestError`, never when aborted. */
  staged: Promise<StagedAttachment>;
  abort: () => void;
}

/** Sends one file to wait for its idea, as whoever is signed in. */
export const upload = (
  address: string,
  file: File,
  language: Language,
  tokens: Tokens,
  progress: (part: number) => void,
): Upload => {
  let request: XMLHttpRequest | undefined;
  let isAborted = false;
  return {
    staged: withToken(tokens, (authorization) => {
      if (isAborted) return new Promise<never>(() => undefined);
      request = new XMLHttpRequest();
      const headers = { 'Accept-Language': language, ...authorization };
      return post(request, address, file, headers, progress);
    }),
    abort: () => {
      isAborted = true;
      request?.abort();
    },
  };
};

/** XMLHttpRequest, as `fetch` tells no upload progress. */
const post = (
  request: XMLHttpRequest,
  address: string,
  file: File,
  headers: Record<string, string>,
  progress: (part: number) => void,
): Promise<StagedAttachment> => {
  const body = new FormData();
  body.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onerror = () => reject(new RequestError(0));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 201 && answer)
        resolve((answer as SingleAnswer<StagedAttachment>).data);
      else reject(errorFrom(request.status, answer, request.getResponseHeader('Retry-After')));
    };
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
