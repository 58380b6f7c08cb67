import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { Loading } from '../../../api/useServer';
import { Failure, Waiting } from '../../../components/Notice';
import type { WordKey } from '../../../words/useWords';

interface SettingsPageProps<T> {
  title: string;
  subtitle?: string;
  /** A way back, above the heading. */
  back?: ReactNode;
  answer: Loading<T>;
  /** What to say when the thing asked for is not there. */
  missing?: WordKey;
  children: (data: T, replace: (data: T) => void) => ReactNode;
}

/** A page with a heading, and below it what the server answered, once it has. */
export const SettingsPage = <T,>({
  title,
  subtitle,
  back,
  answer,
  missing,
  children,
}: SettingsPageProps<T>) => (
  <Page.Main aria-busy={answer.state === 'loading'}>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header title={title} subtitle={subtitle} navigationAction={back} />
    <Layouts.Content>
      {answer.state === 'loading' && <Waiting />}
      {answer.state === 'failed' && (
        <Failure reason={answer.reason} retry={answer.retry} missing={missing} />
      )}
      {answer.state === 'ready' && children(answer.data, answer.replace)}
    </Layouts.Content>
  </Page.Main>
);
