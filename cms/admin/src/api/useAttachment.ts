import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { paths } from './paths';

export type AttachmentFile =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; url: string };

/**
 * An attachment's bytes as an object URL. They are fetched and not linked to, because only a
 * request with the person's token may have them.
 */
export const useAttachment = (id: string): AttachmentFile => {
  const { get } = useFetchClient();
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    let made: string | undefined;
    setFailed(false);
    get(paths.attachment(id), { responseType: 'blob', signal: controller.signal })
      .then(({ data }) => {
        if (controller.signal.aborted) return;
        made = URL.createObjectURL(data);
        setUrl(made);
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true);
      });
    return () => {
      controller.abort();
      setUrl(null);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [get, id, attempt]);

  if (failed) return { state: 'failed', retry };
  return url === null ? { state: 'loading' } : { state: 'ready', url };
};
