import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { failureOf, type SendFailure } from './failure';

export type Outcome<T> = { ok: true; data: T } | { ok: false; failure: SendFailure };
export type Send = <T>(method: 'POST' | 'PUT', path: string, body: unknown) => Promise<Outcome<T>>;

/** Sends changes to the server; one that fails is told, never thrown. */
export const useSend = (): { busy: boolean; send: Send } => {
  const { post, put } = useFetchClient();
  const [busy, setBusy] = useState(false);

  const send = useCallback<Send>(
    async <T>(method: 'POST' | 'PUT', path: string, body: unknown) => {
      setBusy(true);
      try {
        const { data: answer } = await (method === 'POST' ? post : put)<{ data: T }>(path, body);
        return { ok: true, data: answer.data };
      } catch (error) {
        return { ok: false, failure: whyNot(error) };
      } finally {
        setBusy(false);
      }
    },
    [post, put],
  );

  return { busy, send };
};

/** What an error of Strapi's fetch client means. */
export const whyNot = (error: unknown): SendFailure =>
  isFetchError(error)
    ? failureOf(error.status, error.response?.data)
    : failureOf(undefined, undefined);
