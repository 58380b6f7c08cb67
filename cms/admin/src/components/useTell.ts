import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';

/** Tells that something is done: for the eye, and in the live region, as what pops up is often not read. */
export const useTell = (): ((words: string) => void) => {
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  return useCallback(
    (words) => {
      toggleNotification({ type: 'success', message: words });
      notifyStatus(words);
    },
    [toggleNotification, notifyStatus],
  );
};
