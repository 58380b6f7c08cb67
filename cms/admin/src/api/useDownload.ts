import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DeskIdea } from '../../../contracts/desk';
import { paths } from './paths';

type Attachment = DeskIdea['attachments'][number];

/** Fetches an attachment with the person's token and hands it to the browser as a file. */
export const useDownload = (attachment: Attachment) => {
  const { get } = useFetchClient();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const download = async () => {
    setState('busy');
    try {
      const { data } = await get(paths.attachment(attachment.id), { responseType: 'blob' });
      handOver(data, attachment.name);
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  return { state, download };
};

const handOver = (file: Blob, name: string) => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
