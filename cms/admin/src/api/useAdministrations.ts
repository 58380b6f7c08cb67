import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Administration } from '../../../contracts/administrations';
import type { ListAnswer } from '../../../contracts/primitives';
import { useWords } from '../words/useWords';
import { paths } from './paths';

/** Every administration, by name, for choosing among; empty until they have come. */
export const useAdministrations = (): Administration[] => {
  const { get } = useFetchClient();
  const { language } = useWords();
  const [administrations, setAdministrations] = useState<Administration[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const found: Administration[] = [];
      let cursor: string | undefined;
      do {
        const { data: page }: { data: ListAnswer<Administration> } = await get(
          paths.administrations({ language, cursor }),
          { signal: controller.signal },
        );
        found.push(...page.data);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      setAdministrations(found.sort((a, b) => a.name.localeCompare(b.name, language)));
    };
    // Without the list the other filters still work, so nothing more is said.
    read().catch(() => {
      if (!controller.signal.aborted) setAdministrations([]);
    });
    return () => {
      controller.abort();
    };
  }, [get, language]);

  return administrations;
};
