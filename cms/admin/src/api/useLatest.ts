import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { type Outcome, whyNot } from './useSend';

export type ReadLatest = <T>(path: string) => Promise<Outcome<T>>;

/** Reads once more when somebody asks for what is newer; one that fails is told, never thrown. */
export const useLatest = (): ReadLatest => {
  const { get } = useFetchClient();
  return useCallback<ReadLatest>(
    async <T>(path: string) => {
      try {
        const { data: answer } = await get<{ data: T }>(path);
        return { ok: true, data: answer.data };
      } catch (error) {
        return { ok: false, failure: whyNot(error) };
      }
    },
    [get],
  );
};
